import table from '../../../data/lexicon/trust.json' with { type: 'json' };
import { layOut, type TreeNode } from './boostedTrees.ts';
import {
  countReadings,
  type Counts,
  type Weighable,
  type WeighedPair,
  type WeighedRegion,
  type Weighing,
} from './countReadings.ts';
import { measure, MEASURE_NAMES, OF_DOCUMENT, OF_REGION } from './measures.ts';
import { layOutWording } from './wording.ts';

/** The measures of the reading that is weighed. */
const values = new Float64Array(MEASURE_NAMES.length);

const trees = layOut(table.trees as unknown as readonly TreeNode[], table.base, MEASURE_NAMES, [
  OF_DOCUMENT,
  OF_REGION,
]);
const wording = layOutWording(table.wording);

/** The measures of every reading of a document, in order, each in the order of `MEASURE_NAMES`. */
export function measureReadings(readings: readonly Weighable[], weighing: Weighing): Float64Array[] {
  const { pairOf, amount } = countReadings(readings, weighing);
  const worded = wording.of(weighing.text);
  return readings.map((reading, i) => {
    measure(values, reading, pairOf[i]!, amount, worded.sum(reading));
    return values.slice();
  });
}

/** Log odds from which on a pair is claimed, in thousandths. */
const ENOUGH = Math.ceil(Math.log(table.threshold / (1 - table.threshold)) * 1000);

/** The chance for log odds. */
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds / 1000));

/** How likely a reading with these measures is right, from 0 to 1, as learned from annotated articles. */
export const trustOf = (values: Float64Array): number => chanceOf(trees.sum(values));

/** A text of fewer units is a notice: what it says once it may well mean. */
const NOTICE = 300;

/** Whether a text is long enough for readings to be weighed against each other. */
export const isWeighed = (text: string): boolean => text.length > NOTICE;

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
    measure(values, reading, pair, amount, worded.sum(reading));
    const kept = home === null ? 0 : home === pair.home ? 2 : 1;
    home = pair.home;
    const odds = trees.sum(values, ENOUGH, kept);
    if (odds > pair.odds) pair.odds = odds;
  }
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
  const { pairOf } = weigh(readings, weighing);
  const doubtful = new Map<string, number>();
  readings.forEach(({ region, industry }, i) => {
    const pair = pairOf[i]!;
    if (isDoubtful(pair)) doubtful.set(`${region} ${industry}`, chanceOf(pair.odds));
  });
  return doubtful;
}
