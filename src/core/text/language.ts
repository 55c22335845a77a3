import type { Language } from '../model/index.ts';
import { isHan, isLatin } from './characters.ts';
import { SIMPLIFIED } from './traditional.ts';

/** Below the first share of ideographs a text is English, above the second Chinese, between them mixed. */
const ENGLISH_BELOW = 0.15;
const CHINESE_ABOVE = 0.75;

/** About a third of a traditional text differs from simplified; quotations in a simplified one reach a few per cent. */
const TRADITIONAL_ABOVE = 0.1;

const HAN = 1;
const TRADITIONAL = 2;
const LATIN = 4;

/** Classes of all units in one table: every unit of every document is looked up here. */
const CLASS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const traditional = SIMPLIFIED[unit] === 0 ? 0 : TRADITIONAL;
  return isHan(unit) ? HAN | traditional : isLatin(unit) ? LATIN : 0;
});

/** The language of a text by the share of its ideographs among ideographs and words (two ideographs a word). */
export function detectLanguage(text: string): Language {
  let han = 0;
  let traditional = 0;
  let words = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASS[text.charCodeAt(i)]!;
    han += kind & HAN;
    traditional += (kind & TRADITIONAL) >> 1;
    words += (kind & ~before & LATIN) >> 2;
    before = kind;
  }
  const share = han + words === 0 ? 1 : han / (han + 2 * words);
  if (share < ENGLISH_BELOW) return 'en';
  if (share < CHINESE_ABOVE) return 'mixed';
  return traditional > TRADITIONAL_ABOVE * han ? 'zh-Hant' : 'zh-Hans';
}
