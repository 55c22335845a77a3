import type { UnitLook } from '../model/unitLook.ts';

/** What a region shows; part of its feature-state. */
export interface UnitPaint {
  readonly look: UnitLook;
  readonly colour: string;
}

/** Regions whose paint differs: setting feature-state on these alone keeps a filter change cheap. */
export function changedPaints(
  before: ReadonlyMap<string, UnitPaint>,
  after: ReadonlyMap<string, UnitPaint>,
): (readonly [string, UnitPaint])[] {
  return [...after].filter(([id, paint]) => {
    const old = before.get(id);
    return old?.look !== paint.look || old.colour !== paint.colour;
  });
}
