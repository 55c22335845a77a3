import { useState } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { fillShell } from '../../../core/export/oneFile.ts';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { dataBlocks, deckBlocks } from './pageBlocks.ts';
import { shellText } from './shellText.ts';

type Progress =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'made'; readonly megabytes: string }
  | { readonly state: 'failed'; readonly reason: string };

/** The whole page with its data, and the open deck if there is one, as one file that opens by double click. */
export function OneFilePart({ deck }: { readonly deck: Deck | null }) {
  const t = useT('export-embed');
  const data = useDataStore();
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const hasOwn = Object.keys(data.getState().overlays).length > 0;
  const [withOwn, setWithOwn] = useState(true);
  const make = async () => {
    setProgress({ state: 'making' });
    try {
      const overlays = withOwn ? data.getState().overlays : {};
      const [shell, blocks] = await Promise.all([shellText(), dataBlocks(overlays)]);
      const page = new Blob([fillShell(shell, [...blocks, ...deckBlocks(deck ? [deck] : [])])], {
        type: 'text/html',
      });
      saveFile(page, fileName(deck?.title ?? t('file.name'), 'html'), 'text/html');
      setProgress({ state: 'made', megabytes: (page.size / 1e6).toFixed(1) });
    } catch (error) {
      setProgress({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
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
        <Button look="accent" onClick={() => void make()} disabled={progress.state === 'making'}>
          {t('file.make')}
        </Button>
      </p>
      <p role="status">{progress.state === 'idle' ? null : t(`file.${progress.state}`, { ...progress })}</p>
    </section>
  );
}
