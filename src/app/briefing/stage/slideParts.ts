import type { Slide } from '../../../core/briefing/deck.ts';
import { fitText, rowsOf, type TextRoom } from '../../../core/briefing/fitText.ts';
import type { SlideKind } from '../../picture/slideKind.ts';

/** One page of a slide: the first has the drawing, the others go on with the text. */
export interface SlidePart {
  readonly title: string;
  readonly titleSize: number;
  readonly text: string;
  readonly textSize: number;
}

interface Rooms {
  readonly title: TextRoom;
  /** Height of title and text together. */
  readonly text: TextRoom;
}

const TITLE_SIZES = [56, 48, 40, 34, 28, 24];
const TEXT_SIZES = [34, 32, 30, 28, 26, 24];
const WIDE_TITLE: TextRoom = { width: 1760, height: 145, sizes: TITLE_SIZES, leading: 1.25 };
const wide = (height: number): Rooms => ({
  title: WIDE_TITLE,
  text: { width: 1760, height, sizes: TEXT_SIZES, leading: 1.5 },
});

/** Room for words beside or above what each kind draws. */
const ROOMS: Readonly<Record<SlideKind, Rooms>> = {
  cover: {
    title: { width: 1690, height: 400, sizes: [104, 88, 72, 56, 40, 32, 24], leading: 1.25 },
    text: { width: 1690, height: 640, sizes: TEXT_SIZES, leading: 1.5 },
  },
  map: {
    title: { width: 520, height: 285, sizes: TITLE_SIZES, leading: 1.25 },
    text: { width: 520, height: 450, sizes: TEXT_SIZES, leading: 1.5 },
  },
  region: wide(290),
  compare: wide(330),
  evidence: wide(250),
  sources: wide(340),
  text: wide(230),
};

const GO_ON: Rooms = wide(860);
/** Room between title and text. */
const GAP = 24;

/** A slide as one page, or as several where its words find no room at a size that can be read. */
export function slideParts(slide: Slide, kind: SlideKind): readonly [SlidePart, ...SlidePart[]] {
  const title = fitText([slide.title], ROOMS[kind].title);
  const [shownTitle = ''] = title.lines;
  const words = slide.text.trim() === '' ? [] : slide.text.split('\n');
  const isLabels = kind === 'evidence' && slide.sources.length > 0 && words.length === slide.sources.length;
  if (isLabels && title.rest.length === 0) {
    return [{ title: shownTitle, titleSize: title.size, text: slide.text, textSize: TEXT_SIZES[0] ?? 34 }];
  }
  const room = below(ROOMS[kind], shownTitle, title.size);
  const first = fitText([...title.rest, ...words], room);
  const parts: [SlidePart, ...SlidePart[]] = [
    { title: shownTitle, titleSize: title.size, text: first.lines.join('\n'), textSize: first.size },
  ];
  let rest = first.rest;
  const again = fitText([shownTitle], GO_ON.title);
  while (rest.length > 0) {
    const next = fitText(rest, below(GO_ON, again.lines[0] ?? '', again.size));
    if (next.lines.length === 0) throw new Error(`no room for ${JSON.stringify(rest[0])}`);
    parts.push({
      title: again.lines[0] ?? '',
      titleSize: again.size,
      text: next.lines.join('\n'),
      textSize: next.size,
    });
    rest = next.rest;
  }
  return parts;
}

function below({ title, text }: Rooms, shown: string, size: number): TextRoom {
  const used = rowsOf(shown, title.width, size) * size * title.leading + GAP;
  return { ...text, height: text.height - used };
}
