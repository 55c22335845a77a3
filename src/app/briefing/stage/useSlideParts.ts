import { useCallback } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { slideChoices, slideKind } from '../../picture/slideKind.ts';
import { slideParts, type SlidePart } from './slideParts.ts';

/** The pages that a slide is shown on: one, or several where its words need them. */
export function useSlideParts(): (slide: Slide) => readonly SlidePart[] {
  const dataset = useDataset();
  return useCallback(
    (slide: Slide) => slideParts(slide, slideKind(slideChoices(dataset, slide.query))),
    [dataset],
  );
}
