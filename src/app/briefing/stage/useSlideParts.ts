import { useCallback } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { hasSets, slideChoices, slideKind } from '../../picture/slideKind.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { slideParts, type SlidePart } from './slideParts.ts';
import { slideQuotes } from './slideQuotes.ts';

type Parts = readonly [SlidePart, ...SlidePart[]];

/** The pages that a slide is shown on: one, or several where its words or quotes need them. */
export function useSlideParts(): (slide: Slide) => Parts {
  const dataset = useDataset();
  const names = useBriefNames();
  const lang = useAppStore((state) => state.lang);
  return useCallback(
    (slide: Slide) => {
      const choices = slideChoices(dataset, slide.query);
      const kind = slideKind(choices);
      const quotes = slideQuotes(slide, kind, { dataset, choices, names, lang });
      return slideParts(slide, { kind, quotes, hasTable: hasSets(choices) });
    },
    [dataset, names, lang],
  );
}
