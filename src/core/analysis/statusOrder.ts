import { STATUSES, type Status } from '../model/index.ts';

const RANK = new Map<Status, number>(STATUSES.map((status, index) => [status, index]));

/** 0 for the strongest (`existing`), 3 for the weakest (`proposed`). */
export function statusRank(status: Status): number {
  const rank = RANK.get(status);
  if (rank === undefined) throw new Error(`unknown status ${JSON.stringify(status)}`);
  return rank;
}

/** Sorts strongest first. */
export function byStrength(a: Status, b: Status): number {
  return statusRank(a) - statusRank(b);
}
