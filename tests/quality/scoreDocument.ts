import type { Claim, Status } from '../../src/core/model/index.ts';
import { countKeys, type Counts, type Share } from './counts.ts';
import type { GoldDocument, GoldTrap } from './goldSets.ts';
import { fallenTraps, type NamesIndustry } from './traps.ts';

/** The parts of a claim that scoring looks at. */
export type ScoredClaim = Pick<Claim, 'region' | 'industry' | 'status' | 'evidence'>;

/** A claim that the gold has and the program lacks, or the reverse, or with another status. */
export interface Miss {
  readonly doc: string;
  readonly kind: 'missing' | 'extra' | 'status';
  readonly region: string;
  readonly industry: string;
  /** For `status`: the one that the gold has and the program lacks. */
  readonly status?: Status;
}

export interface DocumentScore {
  readonly doc: string;
  readonly pairs: Counts;
  readonly clusters: Counts;
  /** Region, industry and status together. */
  readonly statements: Counts;
  /** Gold claims whose pair was found: how many with their status. */
  readonly status: Share;
  readonly traps: { readonly fallen: readonly GoldTrap[]; readonly total: number };
  readonly isNegative: boolean;
  readonly claims: number;
  readonly inexactQuotes: number;
  readonly misses: readonly Miss[];
}

/** What scoring must know of the taxonomy. */
export interface ScoringWords {
  readonly clusterOf: (industry: string) => string;
  readonly namesIndustry: NamesIndustry;
}

const OPTIONAL = new Set(['emerging-general', 'future-general']);

/** All but 战略性新兴产业 and 未来产业, which are neither demanded nor wrong. */
export const isScored = ({ industry }: { readonly industry: string }): boolean => !OPTIONAL.has(industry);

type Key = (claim: Pick<ScoredClaim, 'region' | 'industry' | 'status'>) => string;
const pairOf: Key = ({ region, industry }) => `${region} ${industry}`;
const statementOf: Key = ({ region, industry, status }) => `${region} ${industry} ${status}`;

/** Compares what the program found in a document with what people found. Pure. */
export function scoreDocument(
  gold: GoldDocument & { readonly text: string },
  claims: readonly ScoredClaim[],
  words: ScoringWords,
): DocumentScore {
  const wanted = gold.claims.filter(isScored);
  const found = claims.filter(isScored);
  const compare = (key: Key): Counts => countKeys(new Set(wanted.map(key)), new Set(found.map(key)));
  const clusterKey: Key = ({ region, industry }) => `${region} ${words.clusterOf(industry)}`;
  const extra = found.filter((claim) => !wanted.some((one) => pairOf(one) === pairOf(claim)));
  return {
    doc: gold.doc,
    pairs: compare(pairOf),
    clusters: compare(clusterKey),
    statements: compare(statementOf),
    status: statusShare(wanted, found),
    traps: { fallen: fallenTraps(gold, extra, words.namesIndustry), total: gold.traps.length },
    isNegative: gold.claims.length === 0,
    claims: found.length,
    inexactQuotes: claims.filter(({ evidence }) => !isExact(gold.text, evidence)).length,
    misses: missesOf(gold.doc, wanted, found),
  };
}

type Triple = Pick<ScoredClaim, 'region' | 'industry' | 'status'>;

function statusShare(wanted: readonly Triple[], found: readonly Triple[]): Share {
  const pairs = new Set(found.map(pairOf));
  const statements = new Set(found.map(statementOf));
  const matched = unique(
    wanted.filter((claim) => pairs.has(pairOf(claim))),
    statementOf,
  );
  return {
    right: matched.filter((claim) => statements.has(statementOf(claim))).length,
    total: matched.length,
  };
}

function missesOf(doc: string, wanted: readonly Triple[], found: readonly Triple[]): readonly Miss[] {
  const wantedPairs = new Set(wanted.map(pairOf));
  const foundPairs = new Set(found.map(pairOf));
  const foundStatements = new Set(found.map(statementOf));
  const miss = (kind: Miss['kind'], { region, industry, status }: Triple): Miss =>
    kind === 'status' ? { doc, kind, region, industry, status } : { doc, kind, region, industry };
  return [
    ...unique(wanted, pairOf)
      .filter((claim) => !foundPairs.has(pairOf(claim)))
      .map((claim) => miss('missing', claim)),
    ...unique(found, pairOf)
      .filter((claim) => !wantedPairs.has(pairOf(claim)))
      .map((claim) => miss('extra', claim)),
    ...unique(wanted, statementOf)
      .filter((claim) => foundPairs.has(pairOf(claim)) && !foundStatements.has(statementOf(claim)))
      .map((claim) => miss('status', claim)),
  ];
}

const unique = (claims: readonly Triple[], key: Key): Triple[] => [
  ...new Map(claims.map((claim) => [key(claim), claim])).values(),
];

const isExact = (text: string, { start, end, exact }: ScoredClaim['evidence']): boolean =>
  start < end && exact === text.slice(start, end);
