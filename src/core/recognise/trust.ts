import table from '../../../data/lexicon/trust.json' with { type: 'json' };
import type { ScopedClause } from './scoped.ts';
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
  readonly cue: string | null;
}

/** What is weighed: a reading with how it came about. */
export interface Weighable {
  readonly region: string;
  readonly industry: string;
  readonly circumstances: Circumstances;
}

const pairOf = ({ region, industry }: Weighable): string => `${region} ${industry}`;

/** Name of the first step that `value` stays below. */
function step(value: number, steps: readonly number[]): string {
  const below = steps.find((limit) => value < limit);
  return below === undefined ? 'more' : `below ${below}`;
}

/** How often something is said in the document: of the pair, of the region, at all, and in a thousand units of text. */
interface Tally {
  readonly pair: number;
  readonly region: number;
  readonly all: number;
  readonly density: number;
  /** Regions for each pair of region and industry. */
  readonly scatter: number;
}

/** Names of all that holds of a reading; `data/lexicon/trust.json` gives each its weight. */
function traitsOf({ circumstances: at }: Weighable, tally: Tally): string[] {
  const traits = [
    `said ${Math.min(4, tally.pair)}`,
    `region said ${step(tally.region, [2, 3, 5, 9, 17])}`,
    `document says ${step(tally.all, [4, 8, 16, 32])}`,
    `density ${step(tally.density, [5, 10, 15, 25, 40])}`,
    `scatter ${step(tally.scatter, [0.2, 0.4, 0.6, 0.8])}`,
    `word ${Math.min(6, at.word)}`,
    `distance ${step(at.distance, [0, 2, 6, 12, 25, 60, 150, 400])}`,
    `clause ${step(at.clause, [8, 16, 30, 60, 120])}`,
    `listed ${step(at.listed, [2, 3, 5, 8])}`,
    `shared ${Math.min(3, at.shared)}`,
    `own cues ${Math.min(2, at.ownCues)}`,
    `cue ${at.cue ?? 'none'}`,
    `cue at ${at.cueAt === null ? 'none' : step(at.cueAt, [-30, -12, -5, 0, 8, 20])}`,
  ];
  if (at.isHeading) traits.push('heading');
  if (at.hasFallback) traits.push('fallback');
  if (at.isTask) traits.push('task');
  if (at.isBare) traits.push('bare');
  if (at.isUmbrella) traits.push('umbrella');
  if (at.isFirstSentence) traits.push('first sentence');
  return traits;
}

function count<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

/** Letters of Latin text to one of Chinese, for the same said. */
const LATIN = 2.5;
const HAN = /[\u4e00-\u9fff]{8}/;

/** The traits of every reading of a document, in order. */
export function readTraits(readings: readonly Weighable[], text: string): string[][] {
  const pairs = count(readings, pairOf);
  const regions = count(readings, ({ region }) => region);
  const length = HAN.test(text.slice(0, 200)) ? text.length : text.length / LATIN;
  return readings.map((reading) =>
    traitsOf(reading, {
      pair: pairs.get(pairOf(reading))!,
      region: regions.get(reading.region)!,
      all: readings.length,
      density: (readings.length / length) * 1000,
      scatter: regions.size / pairs.size,
    }),
  );
}

const WEIGHTS: Readonly<Record<string, number>> = table.weights;

/** How likely a reading with these traits is right, from 0 to 1, as learned from annotated articles. */
export function trustOf(traits: readonly string[]): number {
  let sum = table.base;
  for (const trait of traits) sum += WEIGHTS[trait] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A text of fewer units is a notice: what it says once it may well mean. */
const NOTICE = 300;

/** Whether a text is long enough for readings to be weighed against each other. */
export const isWeighed = (text: string): boolean => text.length > NOTICE;

/** `region industry` pairs of a document whose best reading is too doubtful to be claimed, with its trust. */
export function findDoubtful(readings: readonly Weighable[], text: string): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  readTraits(readings, text).forEach((traits, index) => {
    const pair = pairOf(readings[index]!);
    best.set(pair, Math.max(best.get(pair) ?? 0, trustOf(traits)));
  });
  return new Map([...best].filter(([, trust]) => trust < table.threshold));
}

/** Circumstances of an industry word at `[start, end)` said of `subject`. */
export function circumstancesOf(
  scoped: ScopedClause,
  { start, end }: { readonly start: number; readonly end: number },
  subject: Subject,
  known: Pick<Circumstances, 'isHeading' | 'hasFallback' | 'isTask' | 'isBare' | 'isUmbrella'> & {
    readonly cue: { readonly rule: string; readonly start: number } | null;
  },
): Circumstances {
  return {
    ...known,
    word: end - start,
    distance: start - subject.reading.end,
    clause: scoped.clause.end - scoped.clause.start,
    listed: scoped.placed.length,
    shared: subject.regions.length,
    isFirstSentence: scoped.clause.sentence === 0,
    ownCues: scoped.cues.status.length,
    cueAt: known.cue && known.cue.start - start,
    cue: known.cue && known.cue.rule,
  };
}
