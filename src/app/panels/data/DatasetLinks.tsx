import { Button } from '../../ui/base/Button.tsx';
import { openExport } from '../../ui/exportRequest.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';

/** Files of the dataset, as the build step writes them. */
const FILES = [
  'claims.csv',
  'claims.json',
  'documents.json',
  'figures.json',
  'regions.geojson',
  'areas.json',
  'taxonomy.json',
  'annotations.jsonld',
  'diagnostics.json',
  'datapackage.json',
  'manifest.json',
] as const;

/** The whole dataset, in any format and as the files beside the page; a page opened from disk has none beside it. */
export function DatasetLinks() {
  const t = useT('panels');
  const isServed = window.location.protocol !== 'file:';
  return (
    <PanelSection title={t('data.everything')} note={t(isServed ? 'data.everythingNote' : 'data.everythingFile')}>
      <p className="button-row">
        <Button aria-haspopup="dialog" onClick={() => openExport('data')}>
          {t('data.downloadAny')}
        </Button>
      </p>
      {isServed ? (
        <ul className="dataset-links">
          {FILES.map((file) => (
            <li key={file}>
              <a href={`./data/${file}`} download>
                {file}
              </a>
              <span>{t(`data.file.${file.replace('.', '_')}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </PanelSection>
  );
}
