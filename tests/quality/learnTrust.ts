/**
 * `npm run score -- --learn`: learns from the articles that rules were written by how far each circumstance of a
 * reading speaks for it, and writes `data/lexicon/trust.json`. Logistic regression; the articles aside are not used.
 */
import path from 'node:path';
import { createExtractor, type Observation } from '../../src/core/recognise/extractor.ts';
import { readTraits } from '../../src/core/recognise/trust.ts';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { readGoldSets, ROOT } from './goldSets.ts';
import { isScored } from './scoreDocument.ts';

export const TRUST_FILE = path.join(ROOT, 'data/lexicon/trust.json');

/** A pair whose best reading is less likely right than this is not claimed. */
const THRESHOLD = 0.55;
/** A trait that fewer readings have teaches nothing. */
const MIN_SEEN = 8;
/** Strength of the pull towards zero, in readings. */
const PULL = 5;
/** How much more a claim about a region weighs that the article claims nothing of. */
const STRAY = 2;
const STEPS = 400;
const STEP = 0.05;

interface Example {
  readonly traits: readonly string[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** Every reading of the articles that were read, with its traits and whether the annotation has its pair. */
function collectExamples(source: LexiconSource): Example[] {
  let seen: Observation | undefined;
  const extractor = createExtractor(source, (observation) => (seen = observation));
  const sets = readGoldSets().filter(({ group }) => group !== 'aside');
  return sets.flatMap(({ documents }) =>
    documents.flatMap(({ doc, text, claims }) => {
      const regions = new Set(claims.map(({ region }) => region));
      const gold = new Set(claims.map(({ region, industry }) => `${region} ${industry}`));
      extractor.extract({ id: doc, file: doc, text });
      const { findings, weighing } = seen!;
      return readTraits(findings, weighing).flatMap((traits, index) => {
        const { region, industry } = findings[index]!;
        return isScored({ industry })
          ? [{ traits, isRight: gold.has(`${region} ${industry}`), weight: regions.has(region) ? 1 : STRAY }]
          : [];
      });
    }),
  );
}

interface Model {
  base: number;
  readonly weights: Map<string, number>;
}

const chance = ({ base, weights }: Model, traits: readonly string[]): number =>
  1 / (1 + Math.exp(-traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), base)));

/** Full-batch gradient descent; deterministic. */
function learn(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { traits } of examples) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= MIN_SEEN).map(([name]) => name);
  const model: Model = { base: 0, weights: new Map(names.sort().map((name) => [name, 0])) };
  for (let round = 0; round < STEPS; round++) {
    const slopes = new Map(names.map((name) => [name, PULL * model.weights.get(name)!]));
    let slope = 0;
    for (const { traits, isRight, weight } of examples) {
      const error = weight * (chance(model, traits) - (isRight ? 1 : 0));
      slope += error;
      for (const trait of traits) if (slopes.has(trait)) slopes.set(trait, slopes.get(trait)! + error);
    }
    // Each weight moves by its own share of examples, so that rare traits learn as fast as common ones.
    for (const [name, value] of slopes)
      model.weights.set(name, model.weights.get(name)! - (STEP * value) / Math.sqrt(seen.get(name)! * 40));
    model.base -= (STEP * slope) / Math.sqrt(examples.length * 40);
  }
  return model;
}

/** What `data/lexicon/trust.json` holds. */
export interface TrustTable {
  readonly threshold: number;
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Learns the weights, rounded to two places, nought left out. */
export function learnTrust(source: LexiconSource): TrustTable {
  const { base, weights } = learn(collectExamples(source));
  const round = (value: number): number => Math.round(value * 100) / 100;
  const kept = [...weights]
    .map(([name, value]) => [name, round(value)] as const)
    .filter(([, value]) => value !== 0);
  return { threshold: THRESHOLD, base: round(base), weights: Object.fromEntries(kept) };
}
