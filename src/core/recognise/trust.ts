import table from '../../../data/lexicon/trust.json' with { type: 'json' };
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { ScopedClause } from './scoped.ts';
import type { Subject } from './subject.ts';
import { counts, flag, nameOfCase, steps, weighCases, WEIGHTS, words } from './traits.ts';

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

/** The document that readings are weighed in. */
export interface Weighing {
  /** The matching text. */
  readonly text: string;
  /** Region that the document as a whole is about. */
  readonly focus: string | null;
  readonly isWithin: Hierarchy['isWithin'];
}

const FOCUS = words('focus');
const SAID = counts('said', 4);
const REGION_SAID = steps('region said', [2, 3, 5, 9, 17]);
const DOCUMENT_SAYS = steps('document says', [4, 8, 16, 32]);
const DENSITY = steps('density', [5, 10, 15, 25, 40]);
const SCATTER = steps('scatter', [0.2, 0.4, 0.6, 0.8]);
const WORD = counts('word', 6);
const DISTANCE = steps('distance', [0, 2, 6, 12, 25, 60, 150, 400]);
const CLAUSE = steps('clause', [8, 16, 30, 60, 120]);
const LISTED = steps('listed', [2, 3, 5, 8]);
const SHARED = counts('shared', 3);
const OWN_CUES = counts('own cues', 2);
const CUE = words('cue');
const CUE_AT = steps('cue at', [-30, -12, -5, 0, 8, 20]);
const NO_CUE_AT = flag('cue at none');
const HEADING = flag('heading');
const FALLBACK = flag('fallback');
const TASK = flag('task');
const BARE = flag('bare');
const UMBRELLA = flag('umbrella');
const FIRST_SENTENCE = flag('first sentence');

/** A region in a document. */
interface WeighedRegion {
  /** How often something is said of it. */
  said: number;
  /** How it lies to the region that the document is about. */
  readonly relation: string;
}

/** How much a document says at all, and in a thousand units of text. */
interface Amount {
  readonly all: number;
  readonly density: number;
  /** Regions for each pair of region and industry. */
  readonly scatter: number;
}

/** How a region lies to the one that the document is about. */
function relationOf(region: string, { focus, isWithin }: Weighing): string {
  if (region === 'CN') return 'CN';
  if (isArea(region)) return 'area';
  if (focus === null) return 'unknown';
  if (region === focus) return 'same';
  if (isWithin(region, focus)) return 'part';
  if (isWithin(focus, region)) return 'whole';
  return region.slice(0, 2) === focus.slice(0, 2) ? 'neighbour' : 'elsewhere';
}

/** More than a reading can have. */
const MOST_TRAITS = 32;

/** The traits of the reading that is looked at. */
const noted = new Int32Array(MOST_TRAITS);

/** Notes all that holds of a reading in `noted`, always in the same order, and returns how much it is. */
function noteTraits(at: Circumstances, pair: WeighedPair, amount: Amount): number {
  let n = 0;
  noted[n++] = FOCUS(pair.home.relation);
  noted[n++] = SAID(pair.said);
  noted[n++] = REGION_SAID(pair.home.said);
  noted[n++] = DOCUMENT_SAYS(amount.all);
  noted[n++] = DENSITY(amount.density);
  noted[n++] = SCATTER(amount.scatter);
  noted[n++] = WORD(at.word);
  noted[n++] = DISTANCE(at.distance);
  noted[n++] = CLAUSE(at.clause);
  noted[n++] = LISTED(at.listed);
  noted[n++] = SHARED(at.shared);
  noted[n++] = OWN_CUES(at.ownCues);
  noted[n++] = CUE(at.cue ?? 'none');
  noted[n++] = at.cueAt === null ? NO_CUE_AT : CUE_AT(at.cueAt);
  if (at.isHeading) noted[n++] = HEADING;
  if (at.hasFallback) noted[n++] = FALLBACK;
  if (at.isTask) noted[n++] = TASK;
  if (at.isBare) noted[n++] = BARE;
  if (at.isUmbrella) noted[n++] = UMBRELLA;
  if (at.isFirstSentence) noted[n++] = FIRST_SENTENCE;
  return n;
}

/** Letters of Latin text to one of Chinese, for the same said. */
const LATIN = 2.5;
const HAN = /[\u4e00-\u9fff]{8}/;

/** A pair of region and industry in a document. */
export interface WeighedPair {
  readonly region: string;
  readonly industry: string;
  readonly home: WeighedRegion;
  /** How often it is said. */
  said: number;
  /** How likely its best reading is right, from 0 to 1. */
  trust: number;
  /** The statuses that it was claimed with, as bits. */
  claimed: number;
  /** Another pair of the same industry. */
  readonly next: WeighedPair | undefined;
}

/** What the readings of a document say together. */
interface Counts {
  readonly pairs: readonly WeighedPair[];
  /** The pair of each reading. */
  readonly pairOf: readonly WeighedPair[];
  readonly amount: Amount;
}

/** Counts what a document says. */
function countReadings(readings: readonly Weighable[], weighing: Weighing): Counts {
  const { text } = weighing;
  const regions = new Map<string, WeighedRegion>();
  const byIndustry = new Map<string, WeighedPair>();
  const pairs: WeighedPair[] = [];
  const pairOf = readings.map(({ region, industry }) => {
    let home = regions.get(region);
    if (home) home.said++;
    else regions.set(region, (home = { said: 1, relation: relationOf(region, weighing) }));
    const next = byIndustry.get(industry);
    let pair = next;
    while (pair && pair.region !== region) pair = pair.next;
    if (pair) pair.said++;
    else {
      pair = { region, industry, home, said: 1, trust: 0, claimed: 0, next };
      byIndustry.set(industry, pair);
      pairs.push(pair);
    }
    return pair;
  });
  const length = HAN.test(text.slice(0, 200)) ? text.length : text.length / LATIN;
  const density = (readings.length / length) * 1000;
  return { pairs, pairOf, amount: { all: readings.length, density, scatter: regions.size / pairs.length } };
}

/** Names of the traits of every reading of a document, in order. */
export function readTraits(readings: readonly Weighable[], weighing: Weighing): string[][] {
  const { pairOf, amount } = countReadings(readings, weighing);
  return readings.map(({ circumstances }, i) =>
    Array.from(noted.subarray(0, noteTraits(circumstances, pairOf[i]!, amount)), nameOfCase),
  );
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How likely a reading with these traits is right, from 0 to 1, as learned from annotated articles. */
export function trustOf(traits: readonly string[]): number {
  let sum = table.base;
  for (const trait of traits) sum += WEIGHTS[trait] ?? 0;
  return likelihood(sum);
}

/** A text of fewer units is a notice: what it says once it may well mean. */
const NOTICE = 300;

/** Whether a text is long enough for readings to be weighed against each other. */
export const isWeighed = (text: string): boolean => text.length > NOTICE;

/** Weighs all pairs of a document by their best readings. */
function weigh(readings: readonly Weighable[], weighing: Weighing): Counts {
  const counts = countReadings(readings, weighing);
  const { pairOf, amount } = counts;
  for (let i = 0; i < readings.length; i++) {
    const pair = pairOf[i]!;
    const count = noteTraits(readings[i]!.circumstances, pair, amount);
    pair.trust = Math.max(pair.trust, likelihood(weighCases(noted, count, table.base)));
  }
  return counts;
}

/** For each reading of a document its pair, in a text that is long enough with the trust in it. */
export const weighPairs = (readings: readonly Weighable[], weighing: Weighing): readonly WeighedPair[] =>
  (isWeighed(weighing.text) ? weigh : countReadings)(readings, weighing).pairOf;

/** Whether even the best reading of a pair is too doubtful to be claimed. */
export const isDoubtful = ({ trust }: WeighedPair): boolean => trust < table.threshold;

/** `region industry` pairs of a document that are too doubtful to be claimed, with their trust. */
export function findDoubtful(
  readings: readonly Weighable[],
  weighing: Weighing,
): ReadonlyMap<string, number> {
  const { pairs } = weigh(readings, weighing);
  return new Map(
    pairs.filter(isDoubtful).map(({ region, industry, trust }) => [`${region} ${industry}`, trust] as const),
  );
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
  const { isHeading, hasFallback, isTask, isBare, isUmbrella } = known;
  return {
    isHeading,
    hasFallback,
    isTask,
    isBare,
    isUmbrella,
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
