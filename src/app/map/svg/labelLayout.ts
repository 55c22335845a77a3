import type { Size } from './view.ts';

/** A label that asks for a place, in screen pixels. */
export interface LabelWish {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly x: number;
  readonly y: number;
  /** Size of the region on the screen. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Its name is wanted even where it must stand beside the region. */
  readonly isMain: boolean;
  /** Where all places nearby are taken, it may stand further off with a line that leads back. */
  readonly mayLead?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string | null;
  readonly number: string | null;
  /** Does it stand on its own region? If not, it needs the colours of the page. */
  readonly isInside: boolean;
  /** A thin line from the label to its region, in screen pixels; null where the label stands at it. */
  readonly leader: Leader | null;
}

export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const NAME_SIZE = 12;
export const NUMBER_SIZE = 14;
const GAP = 2;

/** Places labels greedily: the most important first, none over another, the number alone where the name has no room. */
export function layoutLabels(wishes: readonly LabelWish[], { width, height }: Size): PlacedLabel[] {
  const taken = new TakenPlaces();
  const placed: PlacedLabel[] = [];
  const isNear = ({ x, y }: LabelWish) =>
    x > -width * 0.5 && x < width * 1.5 && y > -height * 0.5 && y < height * 1.5;
  const ordered = wishes.filter(isNear).sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of ordered) {
    const label = placeOf(wish, taken);
    if (!label) continue;
    taken.add(label.rect);
    placed.push(label.placed);
  }
  return placed;
}

function placeOf(wish: LabelWish, taken: TakenPlaces): { placed: PlacedLabel; rect: Rect } | null {
  for (const form of formsOf(wish)) {
    const nameWidth = form.name === null ? 0 : textWidth(form.name, NAME_SIZE);
    const w = Math.max(nameWidth, form.number === null ? 0 : textWidth(form.number, NUMBER_SIZE)) / 2 + GAP;
    const h = ((form.name === null ? 0 : NAME_SIZE) + (form.number === null ? 0 : NUMBER_SIZE)) / 2 + GAP;
    for (const [dx, dy] of shiftsOf(wish, w, h)) {
      const [x, y] = [wish.x + dx, wish.y + dy];
      const rect = { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
      if (taken.has(rect)) continue;
      const isInside = wish.width > w * 1.6 && wish.height > h * 1.6;
      return { placed: { id: wish.id, x, y, isInside, leader: null, ...form }, rect };
    }
    const led = wish.mayLead === true ? ledPlace(wish, { w, h }, taken) : null;
    if (led) return { placed: { id: wish.id, isInside: false, ...led.at, ...form }, rect: led.rect };
  }
  return null;
}

/** Directions in which a label looks for a place further off: towards the right first, where the sea is. */
const DIRECTIONS = [0, 45, -45, 90, -90, 135, -135, 180].map((degrees) => (degrees * Math.PI) / 180);
/** Steps outward, in halves of the label's size; beyond the last the eye no longer follows. */
const STEPS = [2, 2.6, 3.2] as const;

/** The nearest free place around a region, with the line that leads back to it. */
function ledPlace(
  wish: LabelWish,
  { w, h }: { readonly w: number; readonly h: number },
  taken: TakenPlaces,
): { at: Pick<PlacedLabel, 'x' | 'y' | 'leader'>; rect: Rect } | null {
  for (const step of STEPS) {
    for (const angle of DIRECTIONS) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [x, y] = [wish.x + cos * w * step, wish.y + sin * h * step];
      const rect = { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
      if (taken.has(rect)) continue;
      const leader = { x1: x - cos * w, y1: y - sin * h, x2: wish.x, y2: wish.y };
      return { at: { x, y, leader }, rect };
    }
  }
  return null;
}

function formsOf({
  name,
  number,
  width,
  isMain,
}: LabelWish): { name: string | null; number: string | null }[] {
  const hasRoom = isMain || width > textWidth(name, NAME_SIZE) * 0.8;
  if (number === null) return hasRoom ? [{ name, number }] : [];
  return [
    { name, number },
    { name: null, number },
  ];
}

/** Inside first; a small region may put its label beside itself. */
function shiftsOf(
  { width, height }: LabelWish,
  w: number,
  h: number,
): readonly (readonly [number, number])[] {
  const small = width < w * 2 || height < h * 2;
  if (!small)
    return [
      [0, 0],
      [0, -h * 0.6],
      [0, h * 0.6],
      [w * 0.6, 0],
      [-w * 0.6, 0],
    ];
  const sx = w * 0.7 + Math.min(width, w) / 2;
  return [
    [0, 0],
    [sx, 0],
    [-sx, 0],
    [0, -h],
    [0, h],
    [sx, h * 0.8],
    [sx, -h * 0.8],
  ];
}

/** Pixels; a label is about as high. */
const BAND = 32;

/** The places of the labels so far, by the bands of the screen that they touch. */
class TakenPlaces {
  readonly #bands = new Map<number, Rect[]>();

  add(rect: Rect): void {
    for (let band = Math.floor(rect.y0 / BAND); band * BAND < rect.y1; band += 1) {
      const rects = this.#bands.get(band);
      if (rects) rects.push(rect);
      else this.#bands.set(band, [rect]);
    }
  }

  /** Does one of them overlap the rectangle? */
  has(rect: Rect): boolean {
    for (let band = Math.floor(rect.y0 / BAND); band * BAND < rect.y1; band += 1) {
      for (const other of this.#bands.get(band) ?? []) if (overlaps(other, rect)) return true;
    }
    return false;
  }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Width without measuring: a Chinese character is one em, others a little over half. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character > '\u2E7F' ? 1 : 0.56;
  return ems * size;
}
