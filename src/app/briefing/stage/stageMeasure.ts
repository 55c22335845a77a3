import type { Size } from '../../map/svg/view.ts';

/** How wide a slide is in its own units: 24 of them are the least letters. */
export interface StageMeasure {
  /** Between the margins. */
  readonly width: number;
  /** Size of a drawing where the slide flows down the page; null where it takes what the 16:9 page leaves it. */
  readonly drawing: Size | null;
}

/** A slide of 16:9, 1920 units wide. */
const WIDE: StageMeasure = { width: 1760, drawing: null };
/** CSS pixels of a unit in a narrow frame, and of the margins on both sides; as in stageNarrow.css. */
const UNIT = 14 / 24;
const MARGINS = 32;
const HEIGHT = { least: 1150, share: 0.8 } as const;

/** `narrow`: width of a narrow frame in CSS pixels, else null. */
export function stageMeasure(narrow: number | null): StageMeasure {
  if (narrow === null) return WIDE;
  const width = (narrow - MARGINS) / UNIT;
  return { width, drawing: { width, height: Math.max(HEIGHT.least, width * HEIGHT.share) } };
}
