import { textWidth } from './measure.ts';
import type { Corners } from './pathBoxes.ts';
import type { Place } from './write.ts';

interface Search {
  readonly text: string;
  readonly size: number;
  /** Where the text may stand. */
  readonly inside: Corners;
  /** What it may not touch. */
  readonly taken: readonly Corners[];
  /** How far from the wished place it may move. */
  readonly reach: number;
}

/** The free place nearest to the wished one for a line of text about its middle; null where there is none. */
export function freePlace(wish: Place, { text, size, inside, taken, reach }: Search): Place | null {
  for (let far = 0; far < reach; far += 2) {
    for (let turn = 0; turn < (far === 0 ? 1 : 16); turn += 1) {
      const angle = (turn / 16) * 2 * Math.PI;
      const place = { x: wish.x + far * Math.cos(angle), y: wish.y + far * Math.sin(angle) };
      const box = boxOfLine(text, place, size);
      if (isInside(box, inside) && !taken.some((other) => isTouching(box, other))) return place;
    }
  }
  return null;
}

/** Box of a line of text about its middle, with its halo. */
export function boxOfLine(text: string, { x, y }: Place, size: number): Corners {
  const half = textWidth(text, size) / 2;
  return { x0: x - half, y0: y - size * 0.9, x1: x + half, y1: y + size * 0.24 };
}

export function isTouching(a: Corners, b: Corners): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function isInside(a: Corners, b: Corners): boolean {
  return a.x0 >= b.x0 && a.y0 >= b.y0 && a.x1 <= b.x1 && a.y1 <= b.y1;
}
