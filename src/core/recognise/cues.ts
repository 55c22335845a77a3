import { POLARITY, SPEAKER, type CueReading } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Hits } from './hits.ts';

/** A cue rule at its place in the text. */
export interface Cue {
  readonly rule: CueReading;
  /** The words, in matching form. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The heaviest cue of a kind in a clause, the first among equals, and how many there are. */
export interface CueTally extends Cue {
  readonly count: number;
  /** … as heavy as this one, itself among them. */
  readonly heaviest: number;
}

/** Whether the strongest of the cues is the same wherever one asks from, for no other is as heavy. */
export const isSettled = (tally: CueTally | null): boolean => tally === null || tally.heaviest < 2;

/** Whether a rule, told by a word, is one that is looked for. */
export type CueTest = (rule: CueReading, word: string) => boolean;

/** A text with the words of the lexicon in it. */
export interface Heard {
  readonly text: string;
  readonly hits: Hits;
}

const NUMBER_NEXT = gated(/^(?:到|了|至|约|近|全|近约)?(?:约|近|超)?[\d一二三四五六七八九十百千万亿两半]/);

const FUTURE_INDUSTRIES = '未来产业';
const JOINTS = unitsOf(/[、和与及]/);

/** 未来产业 as one item of a list (军民融合和未来产业) says nothing of the others; 等未来产业 does. */
export const isListItem = (text: string, start: number, end: number): boolean =>
  end - start === FUTURE_INDUSTRIES.length &&
  JOINTS.hasAt(text, start - 1) &&
  text.startsWith(FUTURE_INDUSTRIES, start);

/** “The work plan for 2026 calls for …”: what a document calls for is planned, nobody's advice. */
const CALLS = gated(/^call(?:s|ed)? for$/);
const DOCUMENT_BEFORE = gated(
  /\b(?:report|plan|document|outline|guideline|blueprint|programme|program|strategy|roadmap|scheme)(?: (?:also|further|for 20\d\d|for this year|for the year|published|released)){0,2} $/,
);
const isCallOfDocument = (text: string, start: number, end: number): boolean =>
  CALLS.test(text, start, end) && DOCUMENT_BEFORE.test(text, Math.max(0, start - 50), start);

const ATTRIBUTE = gated(/^(?:closed|abandoned|demolished|dropped)$/);
const ATTRIBUTE_BEFORE = gated(/\b(?:from|of|in|at|on|into|for|the|an?|its|their|old|long) $/);
const NOUN_BEHIND = gated(/^ (?!in\b|by\b|on\b|at\b|for\b|and\b|its?\b|the\b|all\b)[a-z]/);

/** “Methane from closed pits”: what is closed stands beside what is done, and does not take it back. */
const isAttribute = (text: string, start: number, end: number): boolean =>
  ATTRIBUTE.test(text, start, end) &&
  NOUN_BEHIND.test(text, end, end + 6) &&
  ATTRIBUTE_BEFORE.test(text, Math.max(0, start - 6), start);

/** Whether the word at `[start, end)` means one of its rules there. */
export const holds = (
  text: string,
  start: number,
  end: number,
  { needsNumber, kinds }: CueReading,
): boolean =>
  (!needsNumber || NUMBER_NEXT.test(text, end, end + 5)) &&
  ((kinds & SPEAKER) === 0 || !isCallOfDocument(text, start, end)) &&
  ((kinds & POLARITY) === 0 || !isAttribute(text, start, end));

export const cueAt = (rule: CueReading, hits: Hits, hit: number): Cue => ({
  rule,
  word: hits.meaning(hit).text,
  start: hits.starts[hit]!,
  end: hits.ends[hit]!,
});
