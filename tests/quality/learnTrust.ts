/**
 * `npm run score -- --learn`: learns from the articles that rules were written by how likely a reading is right, given
 * its wording and how it came about, and writes `data/lexicon/trust.json`. The articles aside are not used.
 */
import path from 'node:path';
import { layOut, type TreeNode } from '../../src/core/recognise/boostedTrees.ts';
import { createExtractor, type Observation } from '../../src/core/recognise/extractor.ts';
import { MEASURE_NAMES } from '../../src/core/recognise/measures.ts';
import { measureReadings } from '../../src/core/recognise/trust.ts';
import { eachRun, PLACES, wordOf, type Place, type Worded } from '../../src/core/recognise/wording.ts';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { boost, type Case, type Tree } from './boosting.ts';
import { readGoldSets, ROOT } from './goldSets.ts';
import { lasso, oddsOf, oddsUnseen, type FeatureCase, type FeatureWeights } from './lasso.ts';
import { isScored } from './scoreDocument.ts';

export const TRUST_FILE = path.join(ROOT, 'data/lexicon/trust.json');

/** A pair whose best reading is less likely right than this is not claimed. */
const THRESHOLD = 0.6;
/** How much more a claim about a region weighs that the article claims nothing of. */
const STRAY = 4;
const TREES = { trees: 100, leaves: 12, rate: 0.075, minCases: 60, pull: 5 };
const WORDING = { penalty: 3, minDocuments: 4, rounds: 60 };
/** The trees learn from what wording says of articles that its weights were not learned from. */
const FOLDS = 5;
const WORDING_AT = MEASURE_NAMES.indexOf('wording');

/** A reading of an article that was read, and whether the annotation has its pair. */
export type Reading = Case & FeatureCase;

function featuresOf(text: string, reading: Worded): string[] {
  const word = wordOf(reading);
  const features = [`word\t${text.slice(word.start, word.end)}`, `industry\t${reading.industry}`];
  eachRun(text, reading, (place, from, to) => features.push(`${PLACES[place]!}\t${text.slice(from, to)}`));
  return features;
}

/** Every reading of the articles that were read. */
export function collectReadings(source: LexiconSource): Reading[] {
  let seen: Observation | undefined;
  const extractor = createExtractor(source, (observation) => (seen = observation));
  const documents = readGoldSets()
    .filter(({ group }) => group !== 'aside')
    .flatMap((set) => set.documents);
  return documents.flatMap(({ doc, text, claims }, document) => {
    const regions = new Set(claims.map(({ region }) => region));
    const gold = new Set(claims.map(({ region, industry }) => `${region} ${industry}`));
    extractor.extract({ id: doc, file: doc, text });
    const { findings, weighing } = seen!;
    return measureReadings(findings, weighing).flatMap((measures, index) => {
      const finding = findings[index]!;
      const { region, industry } = finding;
      if (!isScored(finding)) return [];
      const features = featuresOf(weighing.text, finding);
      const weight = regions.has(region) ? 1 : STRAY;
      return [{ measures, features, document, isRight: gold.has(`${region} ${industry}`), weight }];
    });
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const named = (tree: Tree): TreeNode =>
  typeof tree === 'number'
    ? round(tree)
    : [MEASURE_NAMES[tree.measure]!, round(tree.limit), named(tree.below), named(tree.otherwise)];

/** What `data/lexicon/trust.json` holds. */
export interface TrustTable {
  readonly threshold: number;
  readonly base: number;
  readonly wording: Readonly<Record<Place, Readonly<Record<string, number>>>>;
  readonly trees: readonly TreeNode[];
}

/** Weights by place, each place in the order of its words, without those that rounding makes zero. */
function byPlace(weights: FeatureWeights): TrustTable['wording'] {
  const tables = PLACES.map((place) => {
    const entries = [...weights]
      .filter(([feature, weight]) => feature.startsWith(`${place}\t`) && round(weight) !== 0)
      .map(([feature, weight]) => [feature.slice(place.length + 1), round(weight)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [place, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(tables) as TrustTable['wording'];
}

/** Weights by feature, as readings have them. */
const weightsOf = ({ wording }: Pick<TrustTable, 'wording'>): FeatureWeights =>
  new Map(
    PLACES.flatMap((place) =>
      Object.entries(wording[place]).map(([run, weight]) => [`${place}\t${run}`, weight] as const),
    ),
  );

/** Whether a table would have each reading claimed. */
export function judgeBy(table: TrustTable): (reading: Reading) => boolean {
  const weights = weightsOf(table);
  const trees = layOut(table.trees, table.base, MEASURE_NAMES);
  const limit = Math.log(table.threshold / (1 - table.threshold)) * 1000;
  return (reading) => trees.sum(reading.measures.with(WORDING_AT, oddsOf(reading, weights))) >= limit;
}

/** Learns weights of wording, and with what they say the trees; numbers rounded to three places. */
export function learnTrust(readings: readonly Reading[]): TrustTable {
  const unseen = oddsUnseen(readings, FOLDS, WORDING);
  const cases = readings.map(({ measures, isRight, weight }, i) => ({
    measures: measures.with(WORDING_AT, unseen[i]!),
    isRight,
    weight,
  }));
  const { base, trees } = boost(cases, TREES);
  const wording = byPlace(lasso(readings, WORDING));
  return { threshold: THRESHOLD, base: round(base), wording, trees: trees.map(named) };
}

/** As the file holds it: a place, or a tree, to a line. */
export function printTrust({ threshold, base, wording, trees }: TrustTable): string {
  const places = Object.entries(wording).map(
    ([place, runs]) => `    ${JSON.stringify(place)}: ${JSON.stringify(runs)}`,
  );
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`);
  return `{\n  "threshold": ${threshold},\n  "base": ${base},\n  "wording": {\n${places.join(',\n')}\n  },\n  "trees": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
