import { bodyPages } from './layoutBody.ts';
import { fittingSize, shortTitle } from './measureText.ts';
import type { LayoutName, Line, Page, PictureItem, SlideContent, TextItem } from './pageModel.ts';
import { FOOT_BOX, PICTURE_BOX, SKETCH_BOX, TITLE_BOXES, TITLE_SIZES } from './pageSizes.ts';

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
  picture: ['picture', 'tallPicture'],
};

/**
 * The pages of one slide: what does not fit on the first goes on on the next. `hasPicture`: whether the view's
 * picture could be drawn; without one a slide with a picture is a page of words.
 */
export function layoutPages(content: SlideContent, hasPicture: boolean, words: PageWords): readonly Page[] {
  const look = hasRoomForPicture(content.look) && !hasPicture ? 'page' : content.look;
  const head = layoutTitle(content.title, look);
  const lines = head.isCut ? [[{ text: content.title }], ...content.lines] : content.lines;
  const others = layoutTitle(words.continued(content.title, WIDEST_PLACE), 'page').layout;
  const bodies = bodyPages({ lines, table: content.table }, { first: head.layout, others });
  return bodies.map((items, index): Page => {
    const isFirst = index === 0;
    const title = isFirst ? head : layoutTitle(words.continued(content.title, index + 1), 'page');
    const layout = isFirst ? head.layout : others;
    const foot = isFirst ? footItems(content.foot, look) : [];
    return {
      layout,
      title: title.title,
      titleSize: title.titleSize,
      items: [...(isFirst ? pictureItems(look, words.sketch) : []), ...items, ...foot],
      notes: isFirst ? content.notes : [],
    };
  });
}

interface Head extends Pick<Page, 'layout' | 'title' | 'titleSize'> {
  /** Even the smallest letters were too many. */
  readonly isCut: boolean;
}

function layoutTitle(title: string, look: SlideContent['look']): Head {
  const layouts = LAYOUTS[look];
  for (const layout of layouts) {
    const titleSize = fittingSize(title, TITLE_BOXES[layout].w, TITLE_SIZES[layout]);
    if (titleSize !== null) return { layout, title, titleSize, isCut: false };
  }
  const layout = layouts.at(-1) ?? 'page';
  const { sizes, lines } = TITLE_SIZES[layout];
  const titleSize = sizes.at(-1) ?? 20;
  return {
    layout,
    titleSize,
    title: shortTitle(title, TITLE_BOXES[layout].w, titleSize, lines),
    isCut: true,
  };
}

/** Has a slide of this look a picture, if its view can be drawn? */
export function hasRoomForPicture(look: SlideContent['look']): boolean {
  return look === 'map' || look === 'picture';
}

function pictureItems(look: SlideContent['look'], sketch: string): readonly (PictureItem | TextItem)[] {
  if (!hasRoomForPicture(look)) return [];
  const picture: PictureItem = { kind: 'picture', box: PICTURE_BOX };
  if (look === 'picture') return [picture];
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
