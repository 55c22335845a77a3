import table from '../../../data/lexicon/trust.json' with { type: 'json' };
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { PairTable } from './pairTable.ts';
import type { ScopedClause } from './scoped.ts';
import type { Subject } from './subject.ts';
import { counts, flag, steps, WEIGHTS, words, type Trait } from './traits.ts';

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

/** How often something is said in the document: of the pair, of the region, at all, and in a thousand units of text. */
interface Tally {
  readonly pair: number;
  readonly region: number;
  readonly all: number;
  readonly density: number;
  /** Regions for each pair of region and industry. */
  readonly scatter: number;
  readonly relation: string;
}

/** How a region lies to the one that the document is about. */
function relationOf(region: string, { focus, isWithin }: Weighing): string {
  if (region === 'CN') return 'CN';
  if (region.startsWith('area:')) return 'area';
  if (focus === null) return 'unknown';
  if (region === focus) return 'same';
  if (isWithin(region, focus)) return 'part';
  if (isWithin(focus, region)) return 'whole';
  return region.slice(0, 2) === focus.slice(0, 2) ? 'neighbour' : 'elsewhere';
}

type Take = <T>(trait: Trait<T>, value: T) => void;

/** Hands on all that holds of a reading, always in the same order; `data/lexicon/trust.json` gives each its weight. */
function takeTraits({ circumstances: at }: Weighable, tally: Tally, take: Take): void {
  take(FOCUS, tally.relation);
  take(SAID, tally.pair);
  take(REGION_SAID, tally.region);
  take(DOCUMENT_SAYS, tally.all);
  take(DENSITY, tally.density);
  take(SCATTER, tally.scatter);
  take(WORD, at.word);
  take(DISTANCE, at.distance);
  take(CLAUSE, at.clause);
  take(LISTED, at.listed);
  take(SHARED, at.shared);
  take(OWN_CUES, at.ownCues);
  take(CUE, at.cue ?? 'none');
  if (at.cueAt === null) take(NO_CUE_AT, true);
  else take(CUE_AT, at.cueAt);
  if (at.isHeading) take(HEADING, true);
  if (at.hasFallback) take(FALLBACK, true);
  if (at.isTask) take(TASK, true);
  if (at.isBare) take(BARE, true);
  if (at.isUmbrella) take(UMBRELLA, true);
  if (at.isFirstSentence) take(FIRST_SENTENCE, true);
}

/** Letters of Latin text to one of Chinese, for the same said. */
const LATIN = 2.5;
const HAN = /[\u4e00-\u9fff]{8}/;

/** A pair of region and industry in a document. */
export interface WeighedPair {
  readonly region: string;
  readonly industry: string;
  /** How often it is said. */
  said: number;
  /** How likely its best reading is right, from 0 to 1. */
  trust: number;
}

/** Counts what a document says; `tallyOf` must be asked of its own readings only. */
class Counts {
  readonly pairs: WeighedPair[] = [];
  readonly table = new PairTable<WeighedPair>();
  private readonly regions = new Map<string, number>();
  private readonly density: number;
  private readonly scatter: number;

  constructor(
    private readonly readings: readonly Weighable[],
    private readonly weighing: Weighing,
  ) {
    const { text } = weighing;
    for (const { region, industry } of readings) {
      this.regions.set(region, (this.regions.get(region) ?? 0) + 1);
      const known = this.table.get(region, industry);
      if (known) known.said++;
      else this.add({ region, industry, said: 1, trust: 0 });
    }
    const length = HAN.test(text.slice(0, 200)) ? text.length : text.length / LATIN;
    this.density = (readings.length / length) * 1000;
    this.scatter = this.regions.size / this.pairs.length;
  }

  private add(pair: WeighedPair): void {
    this.pairs.push(pair);
    this.table.set(pair.region, pair.industry, pair);
  }

  tallyOf({ region }: Weighable, { said }: WeighedPair): Tally {
    const { readings, regions, density, scatter } = this;
    const relation = relationOf(region, this.weighing);
    return { pair: said, region: regions.get(region)!, all: readings.length, density, scatter, relation };
  }
}

/** Names of the traits of every reading of a document, in order. */
export function readTraits(readings: readonly Weighable[], weighing: Weighing): string[][] {
  const counted = new Counts(readings, weighing);
  return readings.map((reading) => {
    const names: string[] = [];
    const pair = counted.table.get(reading.region, reading.industry)!;
    takeTraits(reading, counted.tallyOf(reading, pair), (trait, value) => names.push(trait.nameOf(value)));
    return names;
  });
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
  const counted = new Counts(readings, weighing);
  let sum = 0;
  const add: Take = (trait, value) => {
    sum += trait.weightOf(value);
  };
  for (const reading of readings) {
    const pair = counted.table.get(reading.region, reading.industry)!;
    sum = table.base;
    takeTraits(reading, counted.tallyOf(reading, pair), add);
    pair.trust = Math.max(pair.trust, likelihood(sum));
  }
  return counted;
}

/** The pairs of a document with their trust. */
export const weighPairs = (readings: readonly Weighable[], weighing: Weighing): PairTable<WeighedPair> =>
  weigh(readings, weighing).table;

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
