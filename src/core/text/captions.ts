import { gated } from './gatedPattern.ts';
import type { Line } from './structure.ts';
import { unitsOf } from './unitSet.ts';

/** Captions that are the article: of a page of photographs, or items behind a mark that captions have too. */

/** 图1, （图2）, ▲图 3 before what a caption says; marks of items alone. */
const LEAD = gated(/^(?:[△▲]\s?)?(?:[（(]?图(?:片|为)?\s?\d{0,2}[)）]?[:：.、]?\s*)?/);
const LONGEST_LEAD = 12;
const TRIANGLES = unitsOf(/[△▲]/);
const PICTURE = unitsOf(/[图摄]/);
const STOPS = unitsOf(/[。；;]/);

/** So many captions that say something out make a page of photographs, … */
const FEWEST_CAPTIONS = 3;
/** … where they are this share of all that is said. */
const SHARE = 0.5;

const isCaption = ({ note }: Line): boolean => note === 'caption';
const lengthOf = ({ start, end }: Line): number => end - start;

const saysOut = (text: string, { start, end }: Line): boolean => STOPS.hasWithin(text, start, end);

/** A line of the article that a caption turns out to be, without its number or mark. */
function asBody(text: string, line: Line, kind: 'paragraph' | 'list item'): Line {
  const lead = LEAD.exec(text, line.start, Math.min(line.end, line.start + LONGEST_LEAD));
  return { ...line, start: line.start + (lead?.[0].length ?? 0), kind, note: null };
}

/** △A完工。 above △B开工。: items, not captions. */
const isItem = (text: string, line: Line): boolean =>
  isCaption(line) &&
  TRIANGLES.hasAt(text, line.start) &&
  STOPS.hasAt(text, line.end - 1) &&
  !PICTURE.hasWithin(text, line.start, Math.min(line.end, line.start + 4));

function isPhotoPage(text: string, lines: readonly Line[]): boolean {
  let captions = 0;
  let said = 0;
  let all = 0;
  for (const line of lines) {
    if (line.kind !== 'boilerplate') all += lengthOf(line);
    else if (isCaption(line) && saysOut(text, line)) {
      captions++;
      said += lengthOf(line);
    }
  }
  return captions >= FEWEST_CAPTIONS && said >= SHARE * (all + said);
}

/** The lines of a text, where captions that are the article are read as such. */
export function readCaptions(text: string, lines: Line[]): Line[] {
  if (!lines.some(isCaption)) return lines;
  if (isPhotoPage(text, lines))
    return lines.map((line) =>
      isCaption(line) && saysOut(text, line) ? asBody(text, line, 'paragraph') : line,
    );
  const items = lines.map((line) => isItem(text, line));
  return lines.map((line, i) =>
    items[i] && (items[i - 1] || items[i + 1]) ? asBody(text, line, 'list item') : line,
  );
}
