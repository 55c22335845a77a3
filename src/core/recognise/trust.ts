import table from '../../../data/lexicon/trust.json' with { type: 'json' };
import type { Span, Status } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import { layOut, type TreeNode } from './boostedTrees.ts';
import type { Circumstances } from './circumstances.ts';
import { layOutWording } from './wording.ts';

/** What is weighed: a reading with how it came about. */
export interface Weighable extends Span, Circumstances {
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  readonly regionReading: Span;
}

/** The document that readings are weighed in. */
export interface Weighing {
  /** The matching text. */
  readonly text: string;
  /** Region that the document as a whole is about. */
  readonly focus: string | null;
  readonly isWithin: Hierarchy['isWithin'];
}

/** How a region can lie to the one that the document is about, and what it can be; trees split these by their order. */
const RELATIONS = ['same', 'part', 'whole', 'neighbour', 'elsewhere', 'CN', 'area', 'unknown'] as const;
type Relation = (typeof RELATIONS)[number];
const STATUS_NUMBERS: Readonly<Record<Status, number>> = { existing: 0, planned: 1, future: 2, proposed: 3 };

/** Without a cue, one stands as far off as no clause is long. */
const NO_CUE_AT = -999;

/** What a reading is weighed by, in the order in which `measure` writes it down. */
export const MEASURE_NAMES: readonly string[] = [
  ...['relation', 'level', 'said', 'region said', 'document says', 'density', 'scatter'],
  ...['word', 'distance', 'clause', 'listed', 'shared', 'own cues', 'status', 'cue at'],
  ...['heading', 'fallback', 'task', 'bare', 'umbrella', 'first sentence', 'verb'],
  ...['before', 'before region', 'behind region', 'digits', 'wording'],
];

/**
 * Writes down the measures of a reading, in the order of `MEASURE_NAMES`; lengths as they would be in Chinese. `odds` are
 * what its wording gives it, in thousandths.
 */
function measure(at: Weighable, { home, said }: WeighedPair, amount: Amount, odds: number): void {
  const { letters } = amount;
  values[0] = home.relation;
  values[1] = home.level;
  values[2] = said;
  values[3] = home.said;
  values[4] = amount.all;
  values[5] = amount.density;
  values[6] = amount.scatter;
  values[7] = at.word / letters;
  values[8] = at.distance / letters;
  values[9] = at.clause / letters;
  values[10] = at.listed;
  values[11] = at.shared;
  values[12] = at.ownCues;
  values[13] = STATUS_NUMBERS[at.status];
  values[14] = at.cueAt === null ? NO_CUE_AT : at.cueAt / letters;
  values[15] = Number(at.isHeading);
  values[16] = Number(at.hasFallback);
  values[17] = Number(at.isTask);
  values[18] = Number(at.isDefault);
  values[19] = Number(at.isUmbrella);
  values[20] = Number(at.isFirstSentence);
  values[21] = Number(at.hasVerb);
  values[22] = at.before;
  values[23] = at.beforeRegion;
  values[24] = at.behindRegion;
  values[25] = at.digits;
  values[26] = odds / 1000;
}

/** The measures of the reading that is weighed. */
const values = new Float64Array(MEASURE_NAMES.length);

/** What a document, and what a region in it, has in common for its readings. */
const OF_DOCUMENT = ['document says', 'density', 'scatter'];
const OF_REGION = ['relation', 'level', 'region said'];

const trees = layOut(table.trees as unknown as readonly TreeNode[], table.base, MEASURE_NAMES, [
  OF_DOCUMENT,
  OF_REGION,
]);
const wording = layOutWording(table.wording);

/** A region in a document. */
interface WeighedRegion {
  readonly region: string;
  /** How often something is said of it. */
  said: number;
  /** How it lies to the region that the document is about: its place in `RELATIONS`. */
  readonly relation: number;
  /** 0 the nation, 1 an area, 2 a province, 3 a prefecture, 4 a county. */
  readonly level: number;
}

/** How much a document says at all, and in a thousand units of text. */
interface Amount {
  readonly all: number;
  readonly density: number;
  /** Regions for each pair of region and industry. */
  readonly scatter: number;
  /** Letters to one of Chinese, for the same said. */
  readonly letters: number;
}

/** How a region lies to the one that the document is about. */
function relationOf(region: string, { focus, isWithin }: Weighing): Relation {
  if (region === 'CN') return 'CN';
  if (isArea(region)) return 'area';
  if (focus === null) return 'unknown';
  if (region === focus) return 'same';
  if (isWithin(region, focus)) return 'part';
  if (isWithin(focus, region)) return 'whole';
  return region.slice(0, 2) === focus.slice(0, 2) ? 'neighbour' : 'elsewhere';
}

/** A region that nothing is said of yet. */
const placeRegion = (region: string, weighing: Weighing): WeighedRegion => ({
  region,
  said: 0,
  relation: RELATIONS.indexOf(relationOf(region, weighing)),
  level: levelOf(region),
});

function levelOf(region: string): number {
  if (region === 'CN') return 0;
  if (isArea(region)) return 1;
  return region.endsWith('0000') ? 2 : region.endsWith('00') ? 3 : 4;
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
  /** Log odds that its best reading is right; of a trusted pair at least so much. */
  odds: number;
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
  const pairOf: WeighedPair[] = [];
  let home: WeighedRegion | undefined;
  for (let i = 0; i < readings.length; i++) {
    const { region, industry } = readings[i]!;
    // Readings of one region follow each other.
    if (region !== home?.region) home = regions.get(region);
    if (!home) regions.set(region, (home = placeRegion(region, weighing)));
    home.said++;
    const next = byIndustry.get(industry);
    let pair = next;
    while (pair && pair.home !== home) pair = pair.next;
    if (!pair) {
      pair = { region, industry, home, said: 0, odds: -Infinity, claimed: 0, next };
      byIndustry.set(industry, pair);
      pairs.push(pair);
    }
    pair.said++;
    pairOf.push(pair);
  }
  const letters = HAN.test(text.slice(0, 200)) ? 1 : LATIN;
  const density = (readings.length / text.length) * letters * 1000;
  const scatter = regions.size / pairs.length;
  return { pairs, pairOf, amount: { all: readings.length, density, scatter, letters } };
}

/** The measures of every reading of a document, in order, each in the order of `MEASURE_NAMES`. */
export function measureReadings(readings: readonly Weighable[], weighing: Weighing): Float64Array[] {
  const { pairOf, amount } = countReadings(readings, weighing);
  const worded = wording.of(weighing.text);
  return readings.map((reading, i) => {
    measure(reading, pairOf[i]!, amount, worded.sum(reading));
    return values.slice();
  });
}

/** Log odds from which on a pair is claimed. */
const ENOUGH = Math.log(table.threshold / (1 - table.threshold));

/** The chance for log odds. */
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How likely a reading with these measures is right, from 0 to 1, as learned from annotated articles. */
export const trustOf = (values: Float64Array): number => chanceOf(trees.sum(values));

/** A text of fewer units is a notice: what it says once it may well mean. */
const NOTICE = 300;

/** Whether a text is long enough for readings to be weighed against each other. */
export const isWeighed = (text: string): boolean => text.length > NOTICE;

/**
 * A text in Chinese that says so little at all is no report, and most of what it says is doubted. An English feature
 * about a county seldom says more: where one pair is trusted, the others of cities and counties are given log odds.
 */
const SPARSE = 11;
const SPARSE_LIFT = 2.5;
const PREFECTURE = 3;

function believeSparse(pairs: readonly WeighedPair[]): void {
  if (pairs.every(isDoubtful)) return;
  for (const pair of pairs) if (isDoubtful(pair) && pair.home.level >= PREFECTURE) pair.odds += SPARSE_LIFT;
}

/** Weighs all pairs of a document by their best readings. */
function weigh(readings: readonly Weighable[], weighing: Weighing): Counts {
  const counts = countReadings(readings, weighing);
  const { pairOf, amount } = counts;
  const worded = wording.of(weighing.text);
  let home: WeighedRegion | null = null;
  for (let i = 0; i < readings.length; i++) {
    const pair = pairOf[i]!;
    // One trusted reading is enough: how far others are makes no difference.
    if (!isDoubtful(pair)) continue;
    const reading = readings[i]!;
    measure(reading, pair, amount, worded.sum(reading));
    const kept = home === null ? 0 : home === pair.home ? 2 : 1;
    home = pair.home;
    pair.odds = Math.max(pair.odds, trees.sum(values, ENOUGH, kept));
  }
  if (amount.letters === LATIN && amount.all <= SPARSE) believeSparse(counts.pairs);
  return counts;
}

/** For each reading of a document its pair, in a text that is long enough with the odds of it. */
export const weighPairs = (readings: readonly Weighable[], weighing: Weighing): readonly WeighedPair[] =>
  (isWeighed(weighing.text) ? weigh : countReadings)(readings, weighing).pairOf;

/** Whether even the best reading of a pair is too doubtful to be claimed. */
export const isDoubtful = ({ odds }: WeighedPair): boolean => odds < ENOUGH;

/** `region industry` pairs of a document that are too doubtful to be claimed, with their trust. */
export function findDoubtful(
  readings: readonly Weighable[],
  weighing: Weighing,
): ReadonlyMap<string, number> {
  const { pairs } = weigh(readings, weighing);
  return new Map(
    pairs
      .filter(isDoubtful)
      .map(({ region, industry, odds }) => [`${region} ${industry}`, chanceOf(odds)] as const),
  );
}
