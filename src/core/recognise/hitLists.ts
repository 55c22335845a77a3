import { ENDING, INDUSTRY, PLACE } from '../lexicon/meaning.ts';
import type { Hit } from './hits.ts';

/** Which hits of a text are what, as their places in the list of hits, in order: most hits are none of these. */
export interface HitLists {
  readonly places: readonly number[];
  /** Endings of organisations' names. */
  readonly endings: readonly number[];
  readonly industries: readonly number[];
}

const places: number[] = [];
const endings: number[] = [];
const industries: number[] = [];

/** One walk over the hits, so that the readers of names need only walk over their own. */
export function listHits(hits: readonly Hit[]): HitLists {
  let placeCount = 0;
  let endingCount = 0;
  let industryCount = 0;
  for (let i = 0; i < hits.length; i++) {
    const { roles } = hits[i]!;
    if ((roles & (PLACE | ENDING | INDUSTRY)) === 0) continue;
    if ((roles & PLACE) !== 0) places[placeCount++] = i;
    if ((roles & ENDING) !== 0) endings[endingCount++] = i;
    if ((roles & INDUSTRY) !== 0) industries[industryCount++] = i;
  }
  return {
    places: places.slice(0, placeCount),
    endings: endings.slice(0, endingCount),
    industries: industries.slice(0, industryCount),
  };
}
