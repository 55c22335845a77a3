import { anchorOf } from '../../core/corrections/anchor.ts';
import {
  statementOf,
  type ClaimCorrection,
  type Correction,
  type QuoteAnchor,
} from '../../core/corrections/correction.ts';
import type { Claim, ClaimCorrectionKind, Statement, Status } from '../../core/model/index.ts';
import { hashKey } from '../../core/recognise/hash.ts';
import type { SourceRecord } from '../data/datasetFiles.ts';

/** What a person filled in; null where nothing is chosen yet. */
export interface Draft {
  readonly kind: ClaimCorrectionKind;
  readonly region: string | null;
  readonly industry: string | null;
  readonly status: Status | null;
  readonly reason: string;
  readonly name: string;
}

/** What a draft is about: a claim, or a passage that is to become one. */
export interface DraftSubject {
  readonly source: Pick<SourceRecord, 'id' | 'title' | 'sha256'>;
  readonly anchor: QuoteAnchor;
  /** What the program says of it; null for a passage alone. */
  readonly said: Statement | null;
}

const FIELDS_OF: Readonly<Record<ClaimCorrectionKind, readonly (keyof Statement)[]>> = {
  confirm: [],
  'not-a-claim': [],
  'wrong-region': ['region'],
  'wrong-industry': ['industry'],
  'wrong-status': ['status'],
  'add-claim': ['region', 'industry', 'status'],
};

/** The fields that a kind of correction asks for. */
export function fieldsOf(kind: ClaimCorrectionKind): readonly (keyof Statement)[] {
  return FIELDS_OF[kind];
}

/** Of those, what is not chosen yet. */
export function missingIn(draft: Draft): readonly (keyof Statement)[] {
  return fieldsOf(draft.kind).filter((field) => draft[field] === null);
}

/** The draft changes nothing: it says what the program says. */
export function isSameAsSaid(draft: Draft, { said }: DraftSubject): boolean {
  const fields = fieldsOf(draft.kind);
  return said !== null && fields.length > 0 && fields.every((field) => draft[field] === said[field]);
}

/** What the program itself says of a claim. */
export function saidOf(claim: Claim): Statement {
  return claim.correction?.was ?? statementOf(claim);
}

/** The day as the page's clock says it, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The draft as a correction; null while something is missing. */
export function correctionOf(draft: Draft, subject: DraftSubject, created: string): ClaimCorrection | null {
  const { id, title, sha256 } = subject.source;
  const signed = { created, ...signature(draft) };
  const anchored = {
    ...signed,
    document: { id, title, ...(/^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}) },
    anchor: anchorOf(subject.anchor),
  };
  const content = contentOf(draft, subject);
  return content === null ? null : (withId({ ...anchored, ...content }) as ClaimCorrection);
}

/** A word for the lexicon: an alias of an industry, or none at all. */
export function termCorrection(term: string, industry: string | null, created: string): Correction {
  return industry === null
    ? withId({ kind: 'not-an-industry', created, term } as const)
    : withId({ kind: 'alias', created, term, industry } as const);
}

function signature({ reason, name }: Draft): { readonly reason?: string; readonly name?: string } {
  return {
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  };
}

function contentOf({ kind, region, industry, status }: Draft, { said }: DraftSubject) {
  if (kind === 'add-claim') {
    const isWhole = region !== null && industry !== null && status !== null;
    return isWhole ? { kind, now: { region, industry, status } } : null;
  }
  if (said === null) return null;
  if (kind === 'confirm' || kind === 'not-a-claim') return { kind, said };
  if (kind === 'wrong-region') return region === null ? null : { kind, said, now: { region } };
  if (kind === 'wrong-industry') return industry === null ? null : { kind, said, now: { industry } };
  return status === null ? null : { kind, said, now: { status } };
}

/** The id follows from the content: the same correction made twice is one. */
function withId<T extends object>(content: T): T & { readonly id: string } {
  return { id: `k-${hashKey(JSON.stringify(content))}`, ...content };
}
