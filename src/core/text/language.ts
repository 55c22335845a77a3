import type { Language } from '../model/index.ts';
import { surveyUnits, type UnitSurvey } from './unitSurvey.ts';

/** Below the first share of ideographs a text is English, above the second Chinese, between them mixed. */
const ENGLISH_BELOW = 0.15;
const CHINESE_ABOVE = 0.75;

/** About a third of a traditional text differs from simplified; quotations in a simplified one reach a few per cent. */
const TRADITIONAL_ABOVE = 0.1;

/** The language of a text by the share of its ideographs among ideographs and words (two ideographs a word). */
export function languageOf({ han, traditional, words }: UnitSurvey): Language {
  const share = han + words === 0 ? 1 : han / (han + 2 * words);
  if (share < ENGLISH_BELOW) return 'en';
  if (share < CHINESE_ABOVE) return 'mixed';
  return traditional > TRADITIONAL_ABOVE * han ? 'zh-Hant' : 'zh-Hans';
}

export const detectLanguage = (text: string): Language => languageOf(surveyUnits(text));
