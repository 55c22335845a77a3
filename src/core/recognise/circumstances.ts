import { unitsIn } from '../text/unitSet.ts';
import type { Clause } from './scoped.ts';
import type { Subject } from './subject.ts';

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
  readonly isBare: boolean;
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

/** The edge of the text is the edge of a phrase. */
const neighbourAt = (text: string, at: number): Neighbour =>
  at < 0 || at >= text.length ? 0 : (NEIGHBOURS[text.charCodeAt(at)] as Neighbour);

/** All of two units. */
const VERBS: ReadonlySet<string> = new Set(
  '发展 培育 打造 壮大 推进 布局 建设 做强 做大 做优 支持 推动 加快 聚焦 抓好 突出 实施 引进 形成'.split(' '),
);
const VERB_ENDS = unitsIn([...VERBS].map((verb) => verb.charAt(1)));

const isVerbBefore = (text: string, start: number): boolean =>
  VERB_ENDS.hasAt(text, start - 1) && VERBS.has(text.slice(Math.max(0, start - 2), start));

function placeOfDigits(text: string, start: number, end: number, word: number): 0 | 1 | 2 {
  let found: 0 | 1 = 0;
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    if (at >= word) return 2;
    found = 1;
  }
  return found;
}

type Known = Pick<Circumstances, 'isHeading' | 'hasFallback' | 'isTask' | 'isBare' | 'isUmbrella'> & {
  readonly cue: { readonly start: number } | null;
};

/** Circumstances of an industry word at `[start, end)` of the matching text, said of `subject`. */
export function circumstancesOf(
  text: string,
  clause: Clause,
  { start, end }: { readonly start: number; readonly end: number },
  { reading, regions }: Subject,
  known: Known,
): Circumstances {
  const { isHeading, hasFallback, isTask, isBare, isUmbrella, cue } = known;
  return {
    isHeading,
    hasFallback,
    isTask,
    isBare,
    isUmbrella,
    word: end - start,
    distance: start - reading.end,
    clause: clause.end - clause.start,
    listed: clause.placed.length,
    shared: regions.length,
    isFirstSentence: clause.sentence === 0,
    ownCues: clause.statusCues.length,
    cueAt: cue && cue.start - start,
    hasVerb: isVerbBefore(text, start),
    before: neighbourAt(text, start - 1),
    beforeRegion: neighbourAt(text, reading.start - 1),
    behindRegion: neighbourAt(text, reading.end),
    digits: placeOfDigits(text, clause.start, clause.end, end),
  };
}
