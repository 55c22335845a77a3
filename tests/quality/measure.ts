import path from 'node:path';
import { createExtractor, type Extraction, type Extractor } from '../../src/core/recognise/extractor.ts';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';
import { scoreAgreement } from './agreement.ts';
import { firstRegionNamed, lastRegionNamed, type Baseline } from './baselines.ts';
import { readGoldSets, readJson, ROOT, type GoldGroup, type GoldSet } from './goldSets.ts';
import {
  checkPhenomenon,
  scoreFigures,
  type Expectations,
  type FigureScore,
  type Phenomenon,
  type PhenomenonResult,
} from './phenomena.ts';
import { scoreDocument, type DocumentScore, type ScoringWords } from './scoreDocument.ts';

export interface SetScore {
  readonly name: string;
  readonly group: GoldGroup;
  readonly documents: readonly DocumentScore[];
  /** Baseline → its scores. */
  readonly baselines: Readonly<Record<string, readonly DocumentScore[]>>;
}

export interface Measurement {
  readonly sets: readonly SetScore[];
  readonly phenomena: readonly PhenomenonResult[];
  readonly figures: FigureScore;
  /** A second person's annotation of some articles, against the gold. */
  readonly agreement: readonly DocumentScore[];
}

const BASELINES: Readonly<Record<string, Baseline>> = {
  'last region named': lastRegionNamed,
  'first region named': firstRegionNamed,
};

export const lexiconSource = (): LexiconSource => loadLexicon(path.join(ROOT, 'data'), nodeEffects);

/** Runs the extraction over every set there is and scores it. */
export function measure(): Measurement {
  const source = lexiconSource();
  const extractor = createExtractor(source);
  const sets = readGoldSets();
  const words = wordsOf(source);
  return {
    sets: sets.map((set) => scoreSet(set, extractor, words)),
    agreement: scoreAgreement(sets, words),
    ...measurePhenomena(sets, extractor),
  };
}

function scoreSet(set: GoldSet, extractor: Extractor, words: ScoringWords): SetScore {
  const score = (
    claimsOf: (document: GoldSet['documents'][number]) => Extraction['claims'] | ReturnType<Baseline>,
  ) => set.documents.map((document) => scoreDocument(document, claimsOf(document), words));
  return {
    name: set.name,
    group: set.group,
    documents: score(({ doc, text }) => extract(extractor, doc, text).claims),
    baselines: Object.fromEntries(
      Object.entries(BASELINES).map(([name, baseline]) => [
        name,
        score(({ text }) => baseline(extractor.lexicon, text)),
      ]),
    ),
  };
}

const extract = (extractor: Extractor, file: string, text: string): Extraction =>
  extractor.extract({ id: file.replace(/\.\w+$/, ''), file, text });

function measurePhenomena(
  sets: readonly GoldSet[],
  extractor: Extractor,
): Pick<Measurement, 'phenomena' | 'figures'> {
  const seeds = sets.find(({ group }) => group === 'seeds')?.documents ?? [];
  const expectations = readJson<Expectations>('expectations.json');
  const places = readJson<readonly Phenomenon[]>('phenomena.json').flatMap((phenomenon) => {
    const gold = seeds.find(({ doc }) => doc === phenomenon.seed);
    return gold ? [{ phenomenon, gold, extraction: extract(extractor, gold.doc, gold.text) }] : [];
  });
  return {
    phenomena: places.map((place) => checkPhenomenon(place, expectations[place.phenomenon.n], place.gold)),
    figures: scoreFigures(places, expectations),
  };
}

function wordsOf({ clusters }: LexiconSource): ScoringWords {
  const industries = new Map(
    clusters.flatMap((cluster) =>
      cluster.industries.map((one) => [
        one.id,
        { cluster: cluster.id, words: [one.zh, ...one.aliases].filter((word) => word.length > 1) },
      ]),
    ),
  );
  return {
    clusterOf: (industry) => industries.get(industry)?.cluster ?? industry,
    namesIndustry: (remark, industry) =>
      new RegExp(`(?<![\\w-])${industry}(?![\\w-])`).test(remark) ||
      (industries.get(industry)?.words.some((word) => remark.includes(word)) ?? false),
  };
}
