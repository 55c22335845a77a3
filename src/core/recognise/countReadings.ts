import type { Span, Status } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { Circumstances } from './circumstances.ts';

/** What is weighed: a reading with how it came about. */
export interface Weighable extends Span, Circumstances {
  readonly region: string;
  readonly industry: string;
  /** The place of the industry among all of the taxonomy. */
  readonly industryNumber: number;
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
/** A region in a document. */
export interface WeighedRegion {
  readonly region: string;
  /** How often something is said of it. */
  said: number;
  /** How it lies to the region that the document is about: its place in `RELATIONS`. */
  readonly relation: number;
  /** 0 the nation, 1 an area, 2 a province, 3 a prefecture, 4 a county. */
  readonly level: number;
}

/** How much a document says at all, and in a thousand units of text. */
export interface Amount {
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
/** Chinese has so many ideographs side by side in its first units. */
const ROW = 8;
const FIRST_UNITS = 200;

function isChinese(text: string): boolean {
  const end = Math.min(FIRST_UNITS, text.length);
  for (let at = 0, row = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    row = unit >= 0x4e00 && unit <= 0x9fff ? row + 1 : 0;
    if (row === ROW) return true;
  }
  return false;
}

/** A pair of region and industry in a document. */
export interface WeighedPair {
  readonly home: WeighedRegion;
  /** How often it is said. */
  said: number;
  /** Log odds that its best reading is right, in thousandths; of a trusted pair at least so much. */
  odds: number;
  /** The statuses that it was claimed with, as bits. */
  claimed: number;
  /** Another pair of the same industry. */
  readonly next: WeighedPair | null;
}

/** Of a pair that is not weighed yet: less than any odds. */
const NO_ODDS = -(2 ** 30);

/** What the readings of a document say together. */
export interface Counts {
  /** The pair of each reading. */
  readonly pairOf: readonly WeighedPair[];
  readonly amount: Amount;
}

/** By number of an industry: its last pair in the document that is counted; there is none between documents. */
const lastPairs: (WeighedPair | null)[] = [];

/** Counts what a document says. */
export function countReadings(readings: readonly Weighable[], weighing: Weighing): Counts {
  const { text } = weighing;
  const regions = new Map<string, WeighedRegion>();
  let pairs = 0;
  const pairOf = new Array<WeighedPair>(readings.length);
  let home: WeighedRegion | undefined;
  for (let i = 0; i < readings.length; i++) {
    const { region, industryNumber } = readings[i]!;
    // Readings of one region follow each other.
    if (region !== home?.region) home = regions.get(region);
    if (!home) regions.set(region, (home = placeRegion(region, weighing)));
    home.said++;
    const next = lastPairs[industryNumber] ?? null;
    let pair = next;
    while (pair !== null && pair.home !== home) pair = pair.next;
    if (pair === null) {
      pair = { home, said: 0, odds: NO_ODDS, claimed: 0, next };
      lastPairs[industryNumber] = pair;
      pairs++;
    }
    pair.said++;
    pairOf[i] = pair;
  }
  for (let i = 0; i < readings.length; i++) lastPairs[readings[i]!.industryNumber] = null;
  const letters = isChinese(text) ? 1 : LATIN;
  const density = (readings.length / text.length) * letters * 1000;
  const scatter = regions.size / pairs;
  return { pairOf, amount: { all: readings.length, density, scatter, letters } };
}
