import type { ClaimCorrectionKind, Speaker, Statement, Status } from '../model/index.ts';

/** A passage by its words, as the W3C TextQuoteSelector; prefix and suffix tell several occurrences apart. */
export interface QuoteAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The document that a correction speaks of. */
export interface CorrectedDocument {
  readonly id: string;
  readonly title: string;
  /** Of the file's bytes, hex: finds the document where its file was renamed. */
  readonly sha256?: string;
}

interface Signed {
  /** Unique within its file. */
  readonly id: string;
  /** Day on which it was made, `YYYY-MM-DD`. Of two that contradict each other the later one counts. */
  readonly created: string;
  readonly reason?: string;
  /** Who says so, where the person wants to be named. */
  readonly name?: string;
}

interface Anchored extends Signed {
  readonly document: CorrectedDocument;
  readonly anchor: QuoteAnchor;
}

/** About something that the program said: `said` is its own statement, not one corrected before. */
interface AboutClaim extends Anchored {
  readonly said: Statement;
}

export type ClaimCorrection =
  | (AboutClaim & { readonly kind: 'confirm' })
  | (AboutClaim & { readonly kind: 'not-a-claim' })
  | (AboutClaim & { readonly kind: 'wrong-region'; readonly now: { readonly region: string } })
  | (AboutClaim & { readonly kind: 'wrong-industry'; readonly now: { readonly industry: string } })
  | (AboutClaim & { readonly kind: 'wrong-status'; readonly now: { readonly status: Status } })
  | (Anchored & {
      readonly kind: 'add-claim';
      readonly now: Statement & { readonly speaker?: Speaker };
    });

/** A word for the lexicon: it names an industry, or it is none and need not be asked about again. */
export type TermCorrection =
  | (Signed & { readonly kind: 'alias'; readonly term: string; readonly industry: string })
  | (Signed & { readonly kind: 'not-an-industry'; readonly term: string });

/** A word that a person named as an industry. */
export type Alias = Extract<TermCorrection, { readonly kind: 'alias' }>;

export type Correction = ClaimCorrection | TermCorrection;
export type CorrectionKind = Correction['kind'];

/** The file `corrections.json`. */
export interface CorrectionFile {
  readonly version: 1;
  readonly corrections: readonly Correction[];
}

/** Whether a correction is about a passage. */
export function isClaimCorrection(correction: Correction): correction is ClaimCorrection {
  return correction.kind !== 'alias' && correction.kind !== 'not-an-industry';
}

/** The fields that a correction changes. */
export function patchOf(correction: ClaimCorrection): Partial<Statement> {
  if (!('now' in correction)) return {};
  const { speaker: _speaker, ...patch } = { speaker: undefined, ...correction.now };
  return patch;
}

/** What the person says the passage states. */
export function statementAfter(correction: ClaimCorrection): Statement {
  return correction.kind === 'add-claim'
    ? statementOf(correction.now)
    : { ...correction.said, ...patchOf(correction) };
}

/** Region, industry and status alone. */
export function statementOf({ region, industry, status }: Statement): Statement {
  return { region, industry, status };
}

/** Whether two statements are the same. */
export function isSameStatement(a: Statement, b: Statement): boolean {
  return a.region === b.region && a.industry === b.industry && a.status === b.status;
}

export type { ClaimCorrectionKind };
