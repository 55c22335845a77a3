/**
 * `npm run score -- --learn`: learns from the articles that rules were written by how likely a reading is right, given
 * how it came about, and writes `data/lexicon/trust.json`. The articles aside are not used.
 */
import path from 'node:path';
import type { TreeNode } from '../../src/core/recognise/boostedTrees.ts';
import { createExtractor, type Observation } from '../../src/core/recognise/extractor.ts';
import { MEASURE_NAMES, measureReadings } from '../../src/core/recognise/trust.ts';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { boost, type Case, type Tree } from './boosting.ts';
import { readGoldSets, ROOT } from './goldSets.ts';
import { isScored } from './scoreDocument.ts';

export const TRUST_FILE = path.join(ROOT, 'data/lexicon/trust.json');

/** A pair whose best reading is less likely right than this is not claimed. */
const THRESHOLD = 0.6;
/** How much more a claim about a region weighs that the article claims nothing of. */
const STRAY = 4;
const OPTIONS = { trees: 150, leaves: 12, rate: 0.05, minCases: 25, pull: 5 };

/** Every reading of the articles that were read, and whether the annotation has its pair. */
export function collectCases(source: LexiconSource): Case[] {
  let seen: Observation | undefined;
  const extractor = createExtractor(source, (observation) => (seen = observation));
  const sets = readGoldSets().filter(({ group }) => group !== 'aside');
  return sets.flatMap(({ documents }) =>
    documents.flatMap(({ doc, text, claims }) => {
      const regions = new Set(claims.map(({ region }) => region));
      const gold = new Set(claims.map(({ region, industry }) => `${region} ${industry}`));
      extractor.extract({ id: doc, file: doc, text });
      const { findings, weighing } = seen!;
      return measureReadings(findings, weighing).flatMap((measures, index) => {
        const { region, industry } = findings[index]!;
        const weight = regions.has(region) ? 1 : STRAY;
        return isScored({ industry })
          ? [{ measures, isRight: gold.has(`${region} ${industry}`), weight }]
          : [];
      });
    }),
  );
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
  readonly trees: readonly TreeNode[];
}

/** Learns the trees, their numbers rounded to three places. */
export function learnTrust(cases: readonly Case[]): TrustTable {
  const { base, trees } = boost(cases, OPTIONS);
  return { threshold: THRESHOLD, base: round(base), trees: trees.map(named) };
}

/** As the file holds it: a tree to a line. */
export const printTrust = ({ threshold, base, trees }: TrustTable): string =>
  `{\n  "threshold": ${threshold},\n  "base": ${base},\n  "trees": [\n${trees
    .map((tree) => `    ${JSON.stringify(tree)}`)
    .join(',\n')}\n  ]\n}\n`;
