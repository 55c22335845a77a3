import { memo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { isOurBoundaries } from './ourBoundaries.ts';

/** Number of the review of the drawn picture; empty until a user's picture has one. Never invented. */
const reviewNumber = (manifest: object): string => {
  const { reviewNumber: number } = manifest as { readonly reviewNumber?: unknown };
  return typeof number === 'string' ? number : '';
};

/** Source, date and the note that every picture of the map carries. */
export const MapNote = memo(function MapNote() {
  const t = useT('map');
  const { manifest } = useDataset();
  const number = reviewNumber(manifest);
  return (
    <p className="map-note">
      {t('note.source', {
        documents: manifest.counts.documents,
        date: manifest.newestDocument ?? t('note.undated'),
      })}{' '}
      {isOurBoundaries(manifest.boundaries.source)
        ? t('note.ourBoundaries')
        : t('note.boundaries', {
            source: manifest.boundaries.source,
            vintage: manifest.boundaries.vintage,
          })}{' '}
      {number ? t('note.reviewed', { number }) : t('note.unreviewed')}
    </p>
  );
});
