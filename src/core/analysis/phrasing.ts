import type { Status } from '../model/index.ts';

/** Languages that sentences are made in. */
export type SentenceLang = 'zh' | 'en';

/** Names in the language of the sentence. */
export interface Naming {
  /** Of a region, an area or a subject key. */
  readonly region: (id: string) => string;
  readonly industry: (id: string) => string;
  readonly status: (status: Status) => string;
}

/** Most industries named in one list before it ends in a number. */
export const LIST_LIMIT = 4;

/** `氢能、稀土和光伏`, `氢能、稀土等7项`; `hydrogen, rare earths and solar`, `hydrogen, rare earths and 5 more`. */
export function listOf(words: readonly string[], lang: SentenceLang, limit = LIST_LIMIT): string {
  const shown = words.slice(0, words.length > limit ? Math.max(1, limit - 1) : limit);
  const hidden = words.length - shown.length;
  if (lang === 'zh') {
    return hidden > 0 ? `${shown.join('、')}等${words.length}项` : joinZh(shown);
  }
  return hidden > 0 ? `${shown.join(', ')} and ${hidden} more` : joinEn(shown);
}

/** Regions joined for a subject: `包头与鄂尔多斯`, `A、B与C`; `Baotou and Ordos`. */
export function regionsOf(names: readonly string[], lang: SentenceLang): string {
  if (lang === 'en') return joinEn(names);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}与${names.at(-1)}`;
}

/** Name of an industry inside an English sentence: `hydrogen`, but `BeiDou`, `AI`, `5G` stay. Chinese stays as it is. */
export function insideSentence(name: string, lang: SentenceLang): string {
  if (lang === 'zh') return name;
  const [first = ''] = name.split(/[\s/-]/);
  return /^\p{Lu}\p{Ll}*$/u.test(first) && first.length > 1
    ? `${first.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
}

/** First letter up, for the start of an English sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joinZh(words: readonly string[]): string {
  return words.length < 3 ? words.join('和') : `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
}

function joinEn(words: readonly string[]): string {
  return words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
