import { useMemo } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { formatDeck } from '../../../core/briefing/parseDeck.ts';
import { useDecks } from '../../briefing/decks/useDecks.ts';
import { useMadeForMe } from '../../briefing/decks/useMadeForMe.ts';
import { useDataset, useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { allReady } from '../../data/loadState.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { closeExport } from '../../ui/exportRequest.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { ExportProgress } from '../files/ExportProgress.tsx';
import { useExportRun } from '../files/useExportRun.ts';
import '../files/files.css';
import type { ExportTabProps } from '../exportTabs.ts';
import type { PictureContext } from '../../picture/pictureTypes.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The open deck as a presentation file, as a deck file, or on paper. */
export function SlidesTab({ subject }: ExportTabProps) {
  return subject.deck ? <DeckFormats deck={subject.deck} /> : <NoDeck />;
}

function NoDeck() {
  const t = useT('export-files');
  const keep = useDecks((state) => state.keep);
  const setView = useAppStore((state) => state.setView);
  const make = useMadeForMe();
  return (
    <div className="export-slides">
      <p>{t('slides.none')}</p>
      <p className="button-row">
        <Button look="accent" onClick={() => void keep(make())}>
          {t('slides.make')}
        </Button>
        <Button
          onClick={() => {
            closeExport();
            setView('brief');
          }}
        >
          {t('slides.openBriefing')}
        </Button>
      </p>
    </div>
  );
}

function DeckFormats({ deck }: { readonly deck: Deck }) {
  const t = useT('export-files');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const reload = useReload();
  const figures = useFile('figures');
  const boundaries = useFile('boundaries');
  const files = useMemo(() => allReady({ figures, boundaries }), [figures, boundaries]);
  const { run, start, cancel } = useExportRun();
  if (files.state !== 'ready') {
    return <LoadNotice state={files} onRetry={() => [reload('figures'), reload('boundaries')]} />;
  }
  const context: PictureContext = { dataset, ...files.value };
  const isEmpty = deck.slides.length === 0;
  const savePptx = () =>
    start(t('slides.pptx'), async (job) => {
      const [{ exportDeck }, { slideDrawer }] = await Promise.all([
        import('./exportDeck.ts'),
        import('./drawSlides.ts'),
      ]);
      const order = {
        deck,
        dataset,
        lang,
        drawSlide: slideDrawer(context, lang),
        boundaries: context.boundaries,
      };
      const bytes = await exportDeck(order, job);
      job.signal.throwIfAborted();
      const file = fileName(deck.title, 'pptx');
      saveFile(bytes, file, PPTX_TYPE);
      return file;
    });
  const saveDeck = () => saveFile(formatDeck(deck), fileName(deck.title, 'json', 'deck'), 'application/json');
  return (
    <div className="export-slides">
      <p className="export-extent">
        {isEmpty ? t('slides.empty') : t('slides.deck', { title: deck.title, count: deck.slides.length })}
      </p>
      <ul className="export-formats">
        <li>
          <Button look="accent" disabled={isEmpty} onClick={savePptx}>
            {t('slides.pptx')}
          </Button>
          <span>{t('slides.pptxHint')}</span>
        </li>
        <li>
          <Button onClick={saveDeck}>{t('slides.json')}</Button>
          <span>{t('slides.jsonHint')}</span>
        </li>
      </ul>
      <p className="export-hint">{t('slides.more')}</p>
      <ExportProgress run={run} onCancel={cancel} />
    </div>
  );
}
