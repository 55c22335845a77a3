import { textWidth } from '../../picture/svg/measure.ts';
import { ISLAND_GROUPS, isletsOf, LEAST_DASHES, type Islet } from './islands.ts';
import {
  coversOf,
  isWithin,
  parsePicture,
  partsOf,
  planesOf,
  textBox,
  touches,
  wholeOf,
  type Box,
  type Plane,
} from './pictureMarks.ts';

export const COMPLIANCE_LINES = ['islands', 'inset', 'taiwan', 'uncovered', 'review', 'note'] as const;
export type ComplianceId = (typeof COMPLIANCE_LINES)[number];

/** One line of the check; `missing` names what is not there, by words of export-picture.json `compliance.missing`. */
export interface ComplianceLine {
  readonly id: ComplianceId;
  readonly isMet: boolean;
  readonly missing: readonly string[];
}

/**
 * Checks a finished picture that shows the whole country, by what is drawn in it and where. Null for a picture
 * without such a map. It finds what is missing; it does not replace the review by the authorities.
 */
export function checkNationalMap(svg: string): readonly ComplianceLine[] | null {
  return checkParsedMap(parsePicture(svg));
}

/** The same of a picture that is parsed already. */
export function checkParsedMap(root: Element): readonly ComplianceLine[] | null {
  const maps = planesOf(root, 'map');
  if (maps.length === 0) return null;
  const insets = planesOf(root, 'inset');
  const missing: Readonly<Record<ComplianceId, readonly string[]>> = {
    islands: distinct(maps.flatMap((map) => islandsMissing(root, map, insets))),
    inset: distinct(maps.flatMap((map) => insetMissing(root, map, insets))),
    taiwan: distinct(maps.flatMap((map) => taiwanMissing(root, map))),
    uncovered: distinct(maps.flatMap((map) => islandsCovered(root, map, insets))),
    review: textMissing(root, 'review', /审图号\W*\S/),
    note: textMissing(root, 'note', /示意图/),
  };
  return COMPLIANCE_LINES.map((id) => ({ id, isMet: missing[id].length === 0, missing: missing[id] }));
}

const distinct = (names: readonly string[]) => [...new Set(names)];

interface SeenIslet extends Islet {
  readonly isCovered: boolean;
}

/** Islands and dashes that lie inside the frame of a drawing, and whether something is painted over them. */
function seenIn(root: Element, plane: Plane): SeenIslet[] {
  const covers = coversOf(plane, root, textWidth);
  const marks = partsOf(root, 'island-mark').map((mark): Islet => ({
    key: `mark ${mark.getAttribute('data-island')}`,
    group: ISLAND_GROUPS.find((id) => id === mark.getAttribute('data-island')) ?? 'line',
    box: textBox(mark, root, textWidth),
  }));
  return [...isletsOf(plane), ...marks]
    .filter(({ box }) => isWithin(box, plane.frame) && isWithin(box, wholeOf(root)))
    .map((islet) => ({ ...islet, isCovered: covers.some((cover) => touches(islet.box, cover)) }));
}

/** Groups of which nothing is drawn, and the line where it is not whole. */
function islandsMissing(root: Element, map: Plane, insets: readonly Plane[]): string[] {
  const seen = [map, ...insets].flatMap((plane) => seenIn(root, plane));
  const dashes = new Set(seen.filter(({ group }) => group === 'line').map(({ key }) => key));
  const groups = ISLAND_GROUPS.filter((id) => !seen.some(({ group }) => group === id));
  return [...groups, ...(dashes.size < LEAST_DASHES ? ['line'] : [])];
}

/** The inset, unless the map shows the southern islands in their own place. */
function insetMissing(root: Element, map: Plane, insets: readonly Plane[]): string[] {
  const needed = ['xisha', 'zhongsha', 'nansha', 'line'];
  const lacks = (plane: Plane) => {
    const seen = seenIn(root, plane);
    return needed.filter((id) => !seen.some(({ group }) => group === id));
  };
  if (lacks(map).length === 0) return [];
  const [inset] = insets;
  if (!inset) return ['inset'];
  return isWithin(inset.frame, wholeOf(root)) ? lacks(inset) : ['inset'];
}

/** Taiwan drawn whole in the frame, with the theme of the legend or in words that there is no data. */
function taiwanMissing(root: Element, { group, view, frame }: Plane): string[] {
  const shape = group.querySelector('path[data-unit="710000"]');
  const fill = shape?.getAttribute('fill') ?? 'none';
  const drawn = shape ? isletsBox(shape, { group, view, frame }) : null;
  if (!shape || !drawn || fill === 'none' || !isWithin(drawn, frame)) return ['taiwan-shape'];
  const look = shape.getAttribute('data-look');
  const looks = [...root.querySelectorAll('[data-part="legend"] [data-look]')].map((sign) =>
    sign.getAttribute('data-look'),
  );
  if (!looks.includes(look)) return ['taiwan-theme'];
  return look === 'no-document' && textMissing(root, 'taiwan-words', /台湾省资料暂缺/).length > 0
    ? ['taiwan-words']
    : [];
}

/** Box of the largest part of a region on the picture; null for nothing drawn. */
function isletsBox(shape: Element, plane: Plane): Box | null {
  const view = plane.view;
  const numbers = (shape.getAttribute('d') ?? '').match(/-?\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length < 6) return null;
  const xs = numbers.filter((_, index) => index % 2 === 0).map((value) => Number(value) * view.k + view.x);
  const ys = numbers.filter((_, index) => index % 2 === 1).map((value) => Number(value) * view.k + view.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** Groups of which an island is painted over wherever it is drawn. */
function islandsCovered(root: Element, map: Plane, insets: readonly Plane[]): string[] {
  const seen = [map, ...insets].flatMap((plane) => seenIn(root, plane));
  const open = new Set(seen.filter(({ isCovered }) => !isCovered).map(({ key }) => key));
  return seen.filter(({ key }) => !open.has(key)).map(({ group }) => group);
}

/** A part whose words match and stand whole inside the picture. */
function textMissing(root: Element, name: string, pattern: RegExp): string[] {
  const parts = partsOf(root, name);
  const texts = parts.flatMap((found) =>
    found.tagName === 'text' ? [found] : [...found.querySelectorAll('text')],
  );
  const isSeen =
    texts.length > 0 && texts.every((text) => isWithin(textBox(text, root, textWidth), wholeOf(root)));
  const words = texts.map((text) => text.textContent).join('');
  return isSeen && pattern.test(words) ? [] : [name];
}
