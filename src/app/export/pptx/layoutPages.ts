import { bodyPages } from './layoutBody.ts';
import { fittingSize, shortTitle, textHeight } from './measureText.ts';
import type {
  Box,
  ContentTable,
  LayoutName,
  Line,
  Page,
  PictureItem,
  SlideContent,
  TextItem,
} from './pageModel.ts';
import {
  bodyBox,
  FOOT_BOX,
  PICTURE_BOX,
  SKETCH_BOX,
  TITLE_BOXES,
  titleLines,
  TITLE_SIZES,
} from './pageSizes.ts';

/** Words that the pages of one slide need. */
export interface PageWords {
  /** `place` from 2. */
  readonly continued: (title: string, place: number) => string;
  /** The note that a map is a sketch. */
  readonly sketch: string;
}

const FOOT_SIZE = 12;
/** All continuations have one layout, whatever their number. */
const WIDEST_PLACE = 99;

/** Layouts to try for a look, the one with the smallest room for a title first. */
const LAYOUTS: Readonly<Record<SlideContent['look'], readonly LayoutName[]>> = {
  cover: ['cover'],
  page: ['page', 'tallPage'],
  map: ['picture', 'tallPicture'],
  drawing: ['page', 'tallPage'],
};

/**
 * The pages of one slide: what does not fit on the first goes on on the next. `hasPicture`: whether the view's
 * picture could be drawn; without one a slide with a picture is a page of words.
 */
export function layoutPages(content: SlideContent, hasPicture: boolean, words: PageWords): readonly Page[] {
  const look = hasRoomForPicture(content.look) && !hasPicture ? 'page' : content.look;
  const head = layoutTitle(content.title, look);
  const lines = linesOf(content, head);
  const others = layoutTitle(words.continued(content.title, WIDEST_PLACE), 'page').layout;
  const bodies = bodiesOf({ ...content, look, lines }, head.layout, others);
  return bodies.map((items, index): Page => {
    const isFirst = index === 0;
    const title = isFirst ? head : layoutTitle(words.continued(content.title, index + 1), 'page');
    const layout = isFirst ? head.layout : others;
    const foot = isFirst ? footItems(content.foot, look) : [];
    return {
      layout,
      title: title.title,
      titleSize: title.titleSize,
      items: [...(isFirst ? pictureItems({ ...content, look }, words.sketch) : []), ...items, ...foot],
      notes: isFirst ? content.notes : [],
    };
  });
}

/** A title that is cut stands whole above the words. */
function linesOf({ title, lines }: SlideContent, { isCut }: Head): readonly Line[] {
  return isCut ? [[{ text: title }], ...lines] : lines;
}

/** A table behind a picture has pages of its own. */
function tablePages(table: ContentTable | null, layout: LayoutName) {
  if (table === null) return [];
  const { caption = '' } = table;
  const lines: Line[] = caption === '' ? [] : [[{ text: caption, tone: 'soft' }]];
  return bodyPages({ lines, table }, { first: layout, others: layout });
}

interface Head extends Pick<Page, 'layout' | 'title' | 'titleSize'> {
  /** Even the smallest letters were too many. */
  readonly isCut: boolean;
}

function layoutTitle(title: string, look: SlideContent['look']): Head {
  const layouts = LAYOUTS[look];
  for (const layout of layouts) {
    const linesAt = (size: number) => titleLines(layout, size);
    const titleSize = fittingSize(title, TITLE_BOXES[layout].w, TITLE_SIZES[layout], linesAt);
    if (titleSize !== null) return { layout, title, titleSize, isCut: false };
  }
  const layout = layouts.at(-1) ?? 'page';
  const titleSize = TITLE_SIZES[layout].at(-1) ?? 20;
  return {
    layout,
    titleSize,
    title: shortTitle(title, TITLE_BOXES[layout].w, titleSize, titleLines(layout, titleSize)),
    isCut: true,
  };
}

/** Has a slide of this look a picture, if its view can be drawn? */
export function hasRoomForPicture(look: SlideContent['look']): boolean {
  return look === 'map' || look === 'drawing';
}

/** Where the picture of a slide stands: beside the words, or below those that leave it most of the page. */
export function pictureBox(content: SlideContent): Box {
  if (content.look !== 'drawing') return PICTURE_BOX;
  const head = layoutTitle(content.title, 'drawing');
  const room = bodyBox(head.layout);
  const bottom = PICTURE_BOX.y + PICTURE_BOX.h;
  const used = wordsAbove(linesOf(content, head), room, content.mostAbove);
  const y = room.y + (used ?? 0);
  return { x: room.x, y, w: room.w, h: bottom - y };
}

/** Share of the page that words may take above a drawing. */
const WORDS_ABOVE = 0.3;
const ABOVE_SIZE = 16;

/** Height of the words above a drawing; null where they are too many and go on on pages of their own. */
function wordsAbove(lines: readonly Line[], room: Box, most = WORDS_ABOVE): number | null {
  if (lines.length === 0) return 0;
  const height = textHeight(lines, room.w, ABOVE_SIZE) + WORDS_GAP;
  return height <= room.h * most ? height : null;
}

const WORDS_GAP = 0.1;

type Items = ReturnType<typeof bodyPages>;

function bodiesOf(
  { look, lines, table, mostAbove }: SlideContent,
  first: LayoutName,
  others: LayoutName,
): Items {
  if (look === 'map')
    return [...bodyPages({ lines, table: null }, { first, others }), ...tablePages(table, others)];
  if (look !== 'drawing') return bodyPages({ lines, table }, { first, others });
  const room = bodyBox(first);
  const height = wordsAbove(lines, room, mostAbove);
  const above: TextItem = { kind: 'text', box: { ...room, h: height ?? 0 }, lines, size: ABOVE_SIZE };
  const rest = height === null ? bodyPages({ lines, table: null }, { first: others, others }) : [];
  return [height === null || height === 0 ? [] : [above], ...rest, ...tablePages(table, others)];
}

function pictureItems(content: SlideContent, sketch: string): readonly (PictureItem | TextItem)[] {
  if (!hasRoomForPicture(content.look)) return [];
  const picture: PictureItem = { kind: 'picture', box: pictureBox(content) };
  if (content.look === 'drawing') return [picture];
  const note: TextItem = {
    kind: 'text',
    box: SKETCH_BOX,
    size: FOOT_SIZE,
    lines: [[{ text: sketch, tone: 'soft' }]],
  };
  return [picture, note];
}

/** A picture brings its own source line, wide enough for both languages. */
function footItems(foot: Line | null, look: SlideContent['look']): readonly TextItem[] {
  if (foot === null || hasRoomForPicture(look)) return [];
  return [{ kind: 'text', box: FOOT_BOX, size: FOOT_SIZE, lines: [foot] }];
}
