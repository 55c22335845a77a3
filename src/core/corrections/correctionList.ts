import { isClaimCorrection, isSameStatement, type Correction } from './correction.ts';

/** Lists put together: identical entries once; of two with one id the later stands, and the id is told. */
export function mergeCorrections(lists: readonly (readonly Correction[])[]): {
  readonly corrections: readonly Correction[];
  readonly contested: readonly string[];
} {
  const byId = new Map<string, Correction>();
  const contested = new Set<string>();
  for (const correction of lists.flat()) {
    const earlier = byId.get(correction.id);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(correction)) contested.add(correction.id);
    byId.delete(correction.id);
    byId.set(correction.id, correction);
  }
  return { corrections: [...byId.values()], contested: [...contested] };
}

/** A person's own list with one more entry, which takes the place of what the person said of the same thing before. */
export function withCorrection(list: readonly Correction[], correction: Correction): readonly Correction[] {
  return [...list.filter((earlier) => !isReplacedBy(earlier, correction)), correction];
}

function isReplacedBy(earlier: Correction, later: Correction): boolean {
  if (earlier.id === later.id) return true;
  if (!isClaimCorrection(earlier) || !isClaimCorrection(later)) {
    return !isClaimCorrection(earlier) && !isClaimCorrection(later) && earlier.term === later.term;
  }
  if (earlier.kind === 'add-claim' || later.kind === 'add-claim') return false;
  const isSameClaim =
    earlier.document.id === later.document.id &&
    earlier.anchor.exact === later.anchor.exact &&
    earlier.anchor.prefix === later.anchor.prefix &&
    earlier.anchor.suffix === later.anchor.suffix &&
    isSameStatement(earlier.said, later.said);
  const isWhole = ({ kind }: Correction) => kind === 'confirm' || kind === 'not-a-claim';
  return isSameClaim && (earlier.kind === later.kind || isWhole(earlier) || isWhole(later));
}

/** A list with the states before and after it, for undo and redo. */
export interface CorrectionHistory {
  readonly list: readonly Correction[];
  readonly past: readonly (readonly Correction[])[];
  readonly future: readonly (readonly Correction[])[];
}

/** Most steps that can be undone. */
export const MOST_STEPS = 100;

export function startHistory(list: readonly Correction[]): CorrectionHistory {
  return { list, past: [], future: [] };
}

/** The history after a change; one that changes nothing leaves no step. */
export function changeList(history: CorrectionHistory, list: readonly Correction[]): CorrectionHistory {
  if (list === history.list) return history;
  return { list, past: [...history.past, history.list].slice(-MOST_STEPS), future: [] };
}

/** Takes the last change back; as it is when there is none. */
export function undoChange({ list, past, future }: CorrectionHistory): CorrectionHistory {
  const before = past.at(-1);
  return before
    ? { list: before, past: past.slice(0, -1), future: [list, ...future] }
    : { list, past, future };
}

/** Makes a change again that was taken back. */
export function redoChange({ list, past, future }: CorrectionHistory): CorrectionHistory {
  const [next, ...rest] = future;
  return next ? { list: next, past: [...past, list], future: rest } : { list, past, future };
}
