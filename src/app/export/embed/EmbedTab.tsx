import { useDataStore } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { ExportTabProps } from '../exportTabs.ts';
import { OneFilePart } from '../single/OneFilePart.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import './embed.css';

/** The view in somebody's page, or the whole page as a file. */
export function EmbedTab({ subject }: ExportTabProps) {
  const t = useT('export-embed');
  const hasOwn = Object.keys(useDataStore().getState().overlays).length > 0;
  return (
    <div className="embed">
      <OneFilePart deck={subject.deck} />
      <section className="embed-part" aria-labelledby="embed-title">
        <h3 id="embed-title">{t('embed.title')}</h3>
        {window.location.protocol === 'file:' ? (
          <p>{t('embed.fromFile')}</p>
        ) : (
          <>
            <p>{t('embed.body')}</p>
            {hasOwn ? <p>{t('embed.ownNote')}</p> : null}
            <EmbedPart query={subject.query} slide={subject.slide} />
          </>
        )}
      </section>
    </div>
  );
}
