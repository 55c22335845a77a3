import type { LexiconSource } from '../../core/lexicon/source.ts';
import type { RegionEntry } from '../../core/model/index.ts';
import { dataText } from './fetchFile.ts';

/** All units of the country down to the counties, by code: far more than the documents mention. */
export type Gazetteer = ReadonlyMap<string, RegionEntry>;

let known: Promise<Gazetteer> | undefined;

/** Loads it with the lexicon, once; asks again after a failure. Throws where the page has no lexicon. */
export function loadGazetteer(load: () => Promise<string> = () => dataText('lexicon')): Promise<Gazetteer> {
  known ??= load().then(
    (text) => {
      const { regions } = JSON.parse(text) as Pick<LexiconSource, 'regions'>;
      return new Map(regions.map((region) => [region.code, region]));
    },
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}
