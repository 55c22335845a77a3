import { unitsIn } from '../text/unitSet.ts';

/** What the surroundings of an industry word say about how sure a reading of it is. Lengths in UTF-16 units. */
export interface Circumstances {
  /** Length of the industry word: short words are ordinary words more often. */
  readonly word: number;
  /** From the words that tell the region to the industry word; below zero where they follow it. */
  readonly distance: number;
  readonly clause: number;
  /** Industries that the clause names. */
  readonly listed: number;
  /** Regions that it is said of at once. */
  readonly shared: number;
  readonly isHeading: boolean;
  /** A heading or a list lends its status. */
  readonly hasFallback: boolean;
  readonly isTask: boolean;
  /** Neither words nor a heading nor a number tell the status. */
  readonly isDefault: boolean;
  readonly isUmbrella: boolean;
  readonly isFirstSentence: boolean;
  /** Words of status in the clause itself. */
  readonly ownCues: number;
  /** From the industry word to the deciding cue; null without one. */
  readonly cueAt: number | null;
  /** 发展|低空经济: a verb of policy stands right before the industry word. */
  readonly hasVerb: boolean;
  /** What stands right before the industry word, and at both sides of the words that tell the region. */
  readonly before: Neighbour;
  readonly beforeRegion: Neighbour;
  readonly behindRegion: Neighbour;
  /** Where the clause has a digit: nowhere, before the industry word, behind it. */
  readonly digits: 0 | 1 | 2;
}

/** A letter beside a word: 0 the edge of a phrase, 1 a preposition, 2 在, 3 a list goes on, 4 的, 5 any other. */
export type Neighbour = 0 | 1 | 2 | 3 | 4 | 5;

/** By UTF-16 unit: what such a letter is beside a word. */
const NEIGHBOURS = new Uint8Array(0x10000).fill(5);
for (const [kind, letters] of [
  [0, '，。；：！？“”（）,.;:!?() \r\n\t\u3000'],
  [1, '从自往到向与同跟离比像赴去来对给由为用以'],
  [2, '在于'],
  [3, '、和及或'],
  [4, '的'],
] as const)
  for (const letter of letters) NEIGHBOURS[letter.charCodeAt(0)] = kind;

/** What the letter at `at` is beside a word; the edge of the text is the edge of a phrase. */
export const neighbourAt = (text: string, at: number): Neighbour =>
  at < 0 || at >= text.length ? 0 : (NEIGHBOURS[text.charCodeAt(at)] as Neighbour);

/** All of two units. */
const VERBS =
  '发展 培育 打造 壮大 推进 布局 建设 做强 做大 做优 支持 推动 加快 聚焦 抓好 突出 实施 引进 形成'.split(' ');
const VERB_ENDS = unitsIn(VERBS.map((verb) => verb.charAt(1)));

/** Two units as one number, which is looked up sooner than a string that has to be cut out. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const VERB_PAIRS = new Set(VERBS.map((verb) => pairAt(verb, 0)));

/** Whether a verb of policy stands right before `start`. */
export const isVerbBefore = (text: string, start: number): boolean =>
  VERB_ENDS.hasAt(text, start - 1) && VERB_PAIRS.has(pairAt(text, start - 2));

/** Where the last digit of a stretch stands; -1 where it has none. */
export function lastDigitOf(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return at;
  }
  return -1;
}
