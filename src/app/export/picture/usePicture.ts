import { useMemo } from 'react';
import { useDataset, useFile } from '../../data/DataStoreProvider.tsx';
import type { LoadState } from '../../data/loadState.ts';
import type { ExportSubject } from '../exportTabs.ts';
import {
  renderSlidePicture,
  renderViewPicture,
  type Picture,
  type PictureContext,
  type PictureOptions,
} from '../../picture/renderPicture.ts';

/** What pictures are made of, once the boundaries are there; figures that fail are left out of the picture. */
export function usePictureContext(): LoadState<PictureContext> {
  const dataset = useDataset();
  const boundaries = useFile('boundaries');
  const figures = useFile('figures');
  return useMemo(() => {
    if (boundaries.state !== 'ready') return boundaries;
    if (figures.state === 'loading') return figures;
    const value = {
      dataset,
      boundaries: boundaries.value,
      figures: figures.state === 'ready' ? figures.value : [],
    };
    return { state: 'ready', value };
  }, [dataset, boundaries, figures]);
}

/** The picture of the view or slide; null where there is nothing to draw. */
export function usePicture(
  subject: ExportSubject,
  context: PictureContext,
  options: PictureOptions,
): Picture | null {
  const { query, slide } = subject;
  return useMemo(
    () => (slide ? renderSlidePicture(slide, context, options) : renderViewPicture(query, context, options)),
    [query, slide, context, options],
  );
}
