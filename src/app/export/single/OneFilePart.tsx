import { useState } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { ExportProgress } from '../files/ExportProgress.tsx';
import { useExportRun } from '../files/useExportRun.ts';
import { writeOneFile } from './writeOneFile.ts';
import '../files/files.css';

/** The whole page with its data, and the open deck if there is one, as one file that opens by double click. */
export function OneFilePart({ deck }: { readonly deck: Deck | null }) {
  const t = useT('export-embed');
  const data = useDataStore();
  const { run, start, cancel } = useExportRun();
  const hasOwn = Object.keys(data.getState().overlays).length > 0;
  const [withOwn, setWithOwn] = useState(true);
  const make = () =>
    start(t('file.what'), async (job) => {
      const page = await writeOneFile(deck, withOwn ? data.getState().overlays : {}, job);
      job.signal.throwIfAborted();
      const file = fileName(deck?.title ?? t('file.name'), 'html');
      saveFile(page, file, 'text/html');
      return t('file.made', { file, megabytes: (page.size / 1e6).toFixed(1) });
    });
  return (
    <section className="embed-part" aria-labelledby="one-file-title">
      <h3 id="one-file-title">{t('file.title')}</h3>
      <p>{deck ? t('file.bodyDeck', { title: deck.title }) : t('file.body')}</p>
      {hasOwn ? (
        <label className="embed-choice">
          <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.target.checked)} />
          {t('file.own')}
        </label>
      ) : null}
      <p>
        <Button look="accent" onClick={make}>
          {t('file.make')}
        </Button>
      </p>
      <ExportProgress run={run} onCancel={cancel} />
    </section>
  );
}
