import { ATTRIBUTES } from './attributeRules.ts';
import { END_USES } from './endUses.ts';
import { ENGLISH_ATTRIBUTES } from './englishAttributes.ts';
import { ENGLISH_USES } from './englishUses.ts';
import { WordRules } from './wordRules.ts';

/** Industry words that say nothing of what the region does, by what stands around them; all rules are asked at once. */
export const MERE_WORDS = new WordRules([...ATTRIBUTES, ...END_USES]);

/** … words in English. */
export const MERE_ENGLISH_WORDS = new WordRules([...ENGLISH_ATTRIBUTES, ...ENGLISH_USES]);
