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

/** The whole dataset as files; a page opened from disk carries its data and has none beside it. */
export function DatasetLinks() {
  const t = useT('panels');
  const isServed = window.location.protocol !== 'file:';
  return (
    <PanelSection title={t('data.everything')} note={t(isServed ? 'data.everythingNote' : 'data.everythingFile')}>
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
