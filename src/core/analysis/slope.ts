import { byStrength } from './statusOrder.ts';
import type { Profile, ProfileEntry } from './profile.ts';

/** What became of an industry between an earlier and a later document of one region. */
export const CHANGES = ['new', 'raised', 'kept', 'lowered', 'advised', 'unmentioned'] as const;
export type Change = (typeof CHANGES)[number];

export interface SlopeRow {
  readonly industry: string;
  readonly cluster: string;
  readonly before: ProfileEntry | null;
  readonly after: ProfileEntry | null;
  /**
   * `unmentioned`: the later document does not name it, which is not the same as given up;
   * `advised`: the later document names it only as someone's advice, which says nothing about the stage.
   */
  readonly change: Change;
}

/** Industries of two documents of one region by what became of them; new first, then in document order. */
export function slopeOf(before: Profile, after: Profile): SlopeRow[] {
  const industries = new Set([...after.entries.keys(), ...before.entries.keys()]);
  const rows = [...industries].map((industry) => {
    const earlier = before.entries.get(industry) ?? null;
    const later = after.entries.get(industry) ?? null;
    const cluster = later?.cluster ?? earlier?.cluster ?? '';
    return { industry, cluster, before: earlier, after: later, change: changeOf(earlier, later) };
  });
  const rank = new Map(CHANGES.map((change, index) => [change, index]));
  const order = (row: SlopeRow) => row.after?.order ?? row.before?.order ?? 0;
  return rows.sort((a, b) => (rank.get(a.change) ?? 0) - (rank.get(b.change) ?? 0) || order(a) - order(b));
}

function changeOf(before: ProfileEntry | null, after: ProfileEntry | null): Change {
  if (!before) return 'new';
  if (!after) return 'unmentioned';
  if (after.strongest === 'proposed' && before.strongest !== 'proposed') return 'advised';
  const direction = byStrength(after.strongest, before.strongest);
  if (direction === 0) return 'kept';
  return direction < 0 ? 'raised' : 'lowered';
}
