import type { LexiconSource } from '../lexicon/source.ts';
import type { Taxonomy } from '../model/index.ts';

/** The public part of the lexicon: no words, only ids, names and codes. */
export function taxonomyOf({ taxonomyVersion, clusters }: LexiconSource): Taxonomy {
  return {
    version: taxonomyVersion,
    clusters: clusters.map(({ id, zh, en, glyph, family, industries }) => ({
      id,
      zh,
      en,
      glyph,
      family,
      industries: industries.map((industry) => ({
        id: industry.id,
        zh: industry.zh,
        en: industry.en,
        umbrella: industry.umbrella,
        sei2018: industry.sei2018,
        futureDirection: industry.futureDirection,
      })),
    })),
  };
}
