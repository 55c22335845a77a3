import type { Claim, ClaimCorrectionKind, CorrectionMark, Span, Statement } from '../model/index.ts';
import { isSameStatement, patchOf, statementOf, type ClaimCorrection } from './correction.ts';

/** One thing that a person said of a claim, as far as it holds. */
export interface Held {
  readonly id: string;
  readonly kind: ClaimCorrectionKind;
  readonly patch: Partial<Statement>;
  readonly reason: string | null;
  readonly name: string | null;
}

/** A claim with what people said of it, while corrections are applied. */
export interface ClaimState {
  readonly claim: Claim;
  /** What the program said; null for a claim that a person added. */
  readonly said: Statement | null;
  /** What stands before any correction but the adding one. */
  readonly base: Statement;
  held: readonly Held[];
}

/** Takes a claim as the program or an earlier application of corrections left it. */
export function stateOf(claim: Claim): ClaimState {
  const { correction: mark, ...plain } = claim;
  const stands = statementOf(claim);
  if (!mark) return { claim, said: stands, base: stands, held: [] };
  const kinds = [...(mark.others ?? []), mark];
  return {
    claim: plain,
    said: mark.was,
    base: mark.was ?? stands,
    held: kinds.map(({ id, kind }) => ({
      id,
      kind,
      patch: patchBehind(kind, stands),
      reason: id === mark.id ? mark.reason : null,
      name: id === mark.id ? mark.name : null,
    })),
  };
}

function patchBehind(kind: ClaimCorrectionKind, { region, industry, status }: Statement): Partial<Statement> {
  if (kind === 'wrong-region') return { region };
  if (kind === 'wrong-industry') return { industry };
  return kind === 'wrong-status' ? { status } : {};
}

/** What is claimed as things stand. */
export function standing({ base, held }: ClaimState): Statement {
  return statementOf({ ...base, ...Object.assign({}, ...held.map(({ patch }) => patch)) });
}

export function isStruckOut({ held }: ClaimState): boolean {
  return held.some(({ kind }) => kind === 'not-a-claim');
}

export function isAt({ claim }: ClaimState, { start, end }: Span): boolean {
  return claim.evidence.start === start && claim.evidence.end === end;
}

export function overlaps({ claim }: ClaimState, { start, end }: Span): boolean {
  return claim.evidence.start < end && claim.evidence.end > start;
}

/** Whether the state is what a correction with this `said` speaks of. */
export function isSaid(state: ClaimState, said: Statement): boolean {
  return isSameStatement(state.said ?? standing(state), said);
}

/** A correction as it holds on a claim; with `confirm` as kind where the program agrees already. */
export function heldBy(correction: ClaimCorrection, kind: ClaimCorrectionKind = correction.kind): Held {
  const { id, reason = null, name = null } = correction;
  const isChange = kind !== 'add-claim' && kind !== 'confirm';
  return { id, kind, patch: isChange ? patchOf(correction) : {}, reason, name };
}

/** Lets something hold; returns the ids of what it contradicts, which holds no more. */
export function hold(state: ClaimState, held: Held): readonly string[] {
  const overruled = state.held.filter((one) => contradicts(one, held));
  state.held = [...state.held.filter((one) => !overruled.includes(one) && one.id !== held.id), held];
  return overruled.map(({ id }) => id);
}

/** An adding is never contradicted, only struck out; two changes contradict each other in the same field. */
function contradicts(earlier: Held, later: Held): boolean {
  if (earlier.kind === 'add-claim' || later.kind === 'add-claim') return false;
  if (earlier.kind !== later.kind) return isWhole(earlier) || isWhole(later);
  return Object.entries(earlier.patch).some(
    ([field, value]) => later.patch[field as keyof Statement] !== value,
  );
}

function isWhole({ kind }: Held): boolean {
  return kind === 'confirm' || kind === 'not-a-claim';
}

/** Nobody changed what the program said. */
export function isAsSaid({ held }: ClaimState): boolean {
  return held.every(({ kind }) => kind === 'confirm');
}

/** The claim with its mark; the same object where nobody said anything. */
export function claimOf(state: ClaimState, clusterOf: (industry: string) => string): Claim {
  const last = state.held.at(-1);
  if (!last) return state.claim;
  const now = standing(state);
  const others = state.held.slice(0, -1).map(({ id, kind }) => ({ id, kind }));
  const correction: CorrectionMark = {
    id: last.id,
    kind: last.kind,
    was: state.said,
    reason: last.reason,
    name: last.name,
    ...(others.length > 0 ? { others } : {}),
  };
  return { ...state.claim, ...now, cluster: clusterOf(now.industry), correction };
}
