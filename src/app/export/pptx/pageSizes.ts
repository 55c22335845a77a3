import type { Box, LayoutName } from './pageModel.ts';

/** Inches. 1/144 inch is a px of the 1920 × 1080 stage, so 24 px are 12 points. */
export const PAGE = { w: 13.333, h: 7.5 } as const;
const LEFT = 0.556;
const WIDTH = PAGE.w - 2 * LEFT;

/** Where titles stand; the body begins below. */
export const TITLE_BOXES: Readonly<Record<LayoutName, Box>> = {
  cover: { x: 0.95, y: 2.05, w: 11.4, h: 1.8 },
  page: { x: LEFT, y: 0.42, w: WIDTH, h: 0.6 },
  tallPage: { x: LEFT, y: 0.42, w: WIDTH, h: 1.1 },
  picture: { x: 9.46, y: 0.42, w: 3.32, h: 0.98 },
  tallPicture: { x: 9.46, y: 0.42, w: 3.32, h: 1.95 },
};

/** Sizes in points that a title may have. */
export const TITLE_SIZES: Readonly<Record<LayoutName, readonly number[]>> = {
  cover: [48, 42, 36, 30, 28, 26],
  page: [28],
  tallPage: [28, 26, 24, 22, 20],
  picture: [26, 24],
  tallPicture: [24, 22, 20, 18],
};

/** Height of a line of a title, in sizes of its letters. */
export const TITLE_LINE = 1.2;

/** Lines of a title that its place holds at a size (points). */
export function titleLines(layout: LayoutName, size: number): number {
  return Math.max(1, Math.floor((TITLE_BOXES[layout].h * 72) / (size * TITLE_LINE) + 0.001));
}

const GAP = 0.14;
/** Bottom of what may be filled. */
const BOTTOM = 6.56;

export const FOOT_BOX: Box = { x: LEFT, y: 6.68, w: WIDTH, h: 0.3 };
export const NUMBER_BOX: Box = { x: PAGE.w - LEFT - 1.2, y: 7.06, w: 1.2, h: 0.3 };
export const DECK_BOX: Box = { x: LEFT, y: 7.06, w: WIDTH - 1.4, h: 0.3 };
export const PICTURE_BOX: Box = { x: 0.28, y: 0.42, w: 9, h: 6.5 };

/** Where text and table of a page stand. */
export function bodyBox(layout: LayoutName): Box {
  const { x, y, h } = TITLE_BOXES[layout];
  const top = y + h + GAP;
  const isBeside = layout === 'picture' || layout === 'tallPicture';
  return { x, y: top, w: TITLE_BOXES[layout].w, h: (isBeside ? 6.1 : BOTTOM) - top };
}

/** Below the words beside a picture: that the map is a sketch. */
export const SKETCH_BOX: Box = { x: 9.46, y: 6.2, w: 3.32, h: 0.7 };
