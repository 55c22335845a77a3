/** How far along a region is with an industry, as the document states it. Strongest first. */
export const STATUSES = ['existing', 'planned', 'future', 'proposed'] as const;
export type Status = (typeof STATUSES)[number];

/** Whose statement it is. */
export const SPEAKERS = ['government', 'expert', 'enterprise', 'media'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** How the program found out which region a statement is about. */
export const READINGS = ['named', 'heading', 'deictic', 'title', 'dateline', 'publisher', 'carried'] as const;
export type Reading = (typeof READINGS)[number];

/** A half-open span `[start, end)` in UTF-16 code units of a document's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quoted passage: `exact === text.slice(start, end)`; `prefix` and `suffix` are up to 32 units of context. */
export interface Evidence extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words that decided a status, and the rule that read them (an id in `data/lexicon/cues`). */
export interface StatusCue extends Span {
  readonly rule: string;
}

/** The words that told which region the statement is about. */
export interface RegionReading extends Span {
  readonly kind: Reading;
}

/** What a claim states, without its passage. */
export interface Statement {
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
}

/** What a person can say of a claim. */
export const CLAIM_CORRECTION_KINDS = [
  'confirm',
  'wrong-region',
  'wrong-industry',
  'wrong-status',
  'not-a-claim',
  'add-claim',
] as const;
export type ClaimCorrectionKind = (typeof CLAIM_CORRECTION_KINDS)[number];

/** Stands on a claim that a person confirmed, corrected, struck out or added. */
export interface CorrectionMark {
  /** Id of the correction that decided last. */
  readonly id: string;
  readonly kind: ClaimCorrectionKind;
  /** What the program had said; null where it had said nothing. */
  readonly was: Statement | null;
  readonly reason: string | null;
  readonly name: string | null;
  /** Earlier corrections that hold beside it. */
  readonly others?: readonly { readonly id: string; readonly kind: ClaimCorrectionKind }[];
}

/** One document states that a region has, plans, looks ahead to, or is advised to take up an industry. */
export interface Claim {
  /** Hash of document, region, industry, status and evidence position: survives a rebuild. */
  readonly id: string;
  /** Id of the document: its file name without the ending. */
  readonly document: string;
  /** GB/T 2260 code (`150200`), composite area (`area:东北`) or `CN`. */
  readonly region: string;
  readonly industry: string;
  readonly cluster: string;
  readonly status: Status;
  readonly evidence: Evidence;
  readonly statusCue: StatusCue | null;
  readonly regionReading: RegionReading;
  readonly speaker: Speaker;
  /** Date of the document, `YYYY-MM-DD`, or null where it gives none. */
  readonly date: string | null;
  /** Only where a person has looked at the claim; the fields above then say what the person said. */
  readonly correction?: CorrectionMark;
}

export const FIGURE_KINDS = ['level', 'growth', 'share', 'rank', 'count', 'target'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** One quantity that a document states about a region (and, where it says so, an industry). */
export interface Figure {
  readonly id: string;
  readonly document: string;
  readonly region: string;
  readonly industry: string | null;
  /** What is measured, in the document's words. */
  readonly label: string;
  /** The number with its multiplier applied to no unit: `4573亿元` is value 4573, unit 亿元. */
  readonly value: number;
  readonly unit: string;
  /** 以上 / 超 / 突破 read `min`; 近 / 约 read `about`; 不到 / 以内 read `max`. */
  readonly bound: 'exact' | 'min' | 'max' | 'about';
  readonly kind: FigureKind;
  readonly year: number | null;
  readonly evidence: Evidence;
}
