import { Hits } from '../../../src/core/recognise/hits.ts';

const NONE = new Int32Array(0);

/** Of a text in which no word of the lexicon was looked for. */
export const NO_HITS = new Hits(
  0,
  NONE,
  NONE,
  NONE,
  NONE,
  { meanings: [], cueSets: [] },
  { places: [], endings: [], industries: [] },
);
