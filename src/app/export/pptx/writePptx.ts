import PptxGenJS from 'pptxgenjs';
import type { Palette } from '../../picture/palette.ts';
import { CELL_MARGIN, LINE_HEIGHT, PARAGRAPH_GAP } from './measureText.ts';
import type { Line, LayoutName, Page, TableItem, TextItem, Tone } from './pageModel.ts';
import { DECK_BOX, NUMBER_BOX, PAGE, TITLE_BOXES, TITLE_LINE } from './pageSizes.ts';
import { plainText } from './plainText.ts';
import { notesMark } from './pptxParts.ts';

/** Particulars of the file. */
export interface PptxHead {
  readonly title: string;
  readonly brand: string;
  readonly palette: Palette;
  /** Language tag of the texts. */
  readonly language: string;
}

/** Pixels of a page's picture, as base64 of a PNG, with words for those who do not see it. */
export interface PagePixels {
  readonly base64: string;
  readonly words: string;
}

/** Writes pages as a presentation; notes are marks that `finishPptx` replaces. */
export async function writePptx(
  pages: readonly Page[],
  pixels: ReadonlyMap<number, PagePixels>,
  head: PptxHead,
): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'STAGE', width: PAGE.w, height: PAGE.h });
  file.layout = 'STAGE';
  file.title = head.title;
  file.subject = head.title;
  file.author = head.brand;
  file.company = head.brand;
  for (const layout of Object.keys(TITLE_BOXES) as LayoutName[]) defineMaster(file, layout, head);
  for (const [index, page] of pages.entries()) {
    const slide = file.addSlide({ masterName: page.layout });
    addPage(slide, page, pixels.get(index), head);
    slide.addNotes(notesMark(index + 1));
  }
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}

const SMALL = 12;
/** Line height of titles, in ems. */

function defineMaster(file: PptxGenJS, layout: LayoutName, { palette, title, brand }: PptxHead): void {
  const isCover = layout === 'cover';
  const faint = { fontSize: SMALL, color: hex(palette.ink3), margin: 0, valign: 'middle' } as const;
  const corner = isCover
    ? [
        { rect: { x: 0.556, y: 1.3, w: 0.055, h: 4.6, fill: { color: hex(palette.accent) } } },
        {
          text: {
            text: brand,
            options: {
              x: 0.95,
              y: 1.3,
              w: 6,
              h: 0.5,
              fontSize: 20,
              bold: true,
              margin: 0,
              color: hex(palette.accent),
            },
          },
        },
      ]
    : [{ text: { text: title, options: { ...DECK_BOX, ...faint, align: 'left' as const } } }];
  file.defineSlideMaster({
    title: layout,
    background: { color: hex(palette.paper) },
    objects: [
      ...corner,
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLE_BOXES[layout],
            margin: 0,
            align: 'left',
            valign: isCover ? 'bottom' : 'top',
            bold: true,
            color: hex(palette.ink),
            fontSize: 28,
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...NUMBER_BOX, ...faint, align: 'right' },
  });
}

function addPage(slide: PptxGenJS.Slide, page: Page, pixels: PagePixels | undefined, head: PptxHead): void {
  const options = { fontSize: page.titleSize, bold: true, lang: head.language };
  slide.addText([{ text: page.title, options }], {
    placeholder: 'title',
    lineSpacing: page.titleSize * TITLE_LINE,
  });
  for (const item of page.items) {
    if (item.kind === 'text') addText(slide, item, head);
    else if (item.kind === 'table') addTable(slide, item, head);
    else if (pixels) {
      const { base64, words } = pixels;
      slide.addImage({ ...item.box, data: `image/png;base64,${base64}`, altText: plainText(words) });
    }
  }
}

function addText(slide: PptxGenJS.Slide, { box, lines, size }: TextItem, head: PptxHead): void {
  slide.addText(runsOf(lines, size, head), { ...box, margin: 0, valign: 'top', fit: 'none' });
}

function addTable(slide: PptxGenJS.Slide, item: TableItem, head: PptxHead): void {
  const { palette } = head;
  const { box, headings, widths, heights, rows, size } = item;
  const line = { type: 'solid', pt: 0.75, color: hex(palette.hairline) } as const;
  const none = { type: 'none' } as const;
  const cell = (lines: readonly Line[], fill: string | null): PptxGenJS.TableCell => ({
    text: runsOf(lines.length === 0 ? [[{ text: '' }]] : lines, size, head) as PptxGenJS.TableCell[],
    options: {
      valign: 'top',
      margin: [CELL_MARGIN.down / 2, CELL_MARGIN.across / 2, CELL_MARGIN.down / 2, CELL_MARGIN.across / 2],
      border: [none, none, line, none],
      ...(fill === null ? {} : { fill: { color: fill } }),
    },
  });
  slide.addTable(
    [
      headings.map((text) => cell([[{ text, isBold: true, tone: 'soft' }]], hex(palette.paperSunken))),
      ...rows.map((row) => row.map((lines) => cell(lines, null))),
    ],
    { x: box.x, y: box.y, w: sum(widths), colW: [...widths], rowH: [...heights], fontSize: size },
  );
}

/** Runs as the library takes them: the last of a paragraph ends it. */
function runsOf(
  lines: readonly Line[],
  size: number,
  { palette, language }: PptxHead,
): PptxGenJS.TextProps[] {
  const tones: Readonly<Record<Tone, string>> = {
    ink: palette.ink,
    soft: palette.ink2,
    faint: palette.ink3,
    accent: palette.accent,
  };
  return lines.flatMap((line) =>
    line.map(({ text, tone = 'ink', isBold = false, isRaised = false, link = null }, index) => ({
      text,
      options: {
        fontSize: size,
        color: hex(tones[tone]),
        lang: language,
        bold: isBold,
        ...(isRaised ? { superscript: true } : {}),
        ...(link === null ? {} : { hyperlink: { url: link } }),
        lineSpacing: size * LINE_HEIGHT,
        paraSpaceAfter: size * PARAGRAPH_GAP,
        breakLine: index === line.length - 1,
      },
    })),
  );
}

function hex(colour: string): string {
  return colour.slice(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
