import type { View } from '../../map/svg/view.ts';
import { numbersOf, pathBoxes, type Corners } from '../../picture/svg/pathBoxes.ts';

/** A rectangle in the units of the picture. */
export type Box = Corners;

/** One drawing of the country, or of a part of it, inside a picture. */
export interface Plane {
  readonly group: Element;
  /** Plane of the projection → picture. */
  readonly view: View;
  /** What of it can be seen. */
  readonly frame: Box;
}

/** Reads a picture as it was written: its parts are found by their names, their places by their own numbers. */
export function parsePicture(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

export function wholeOf(root: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(root.getAttribute('viewBox') ?? '');
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

export function partsOf(root: Element, name: string): Element[] {
  return [...root.querySelectorAll(`[data-part="${name}"]`)];
}

/** The drawings of that name: `map`, `inset`. */
export function planesOf(root: Element, name: string): Plane[] {
  return partsOf(root, `${name}-plane`).map((group) => ({
    group,
    view: viewOf(group, root),
    frame: clipOf(group, root) ?? wholeOf(root),
  }));
}

/** Where an element of a drawing ends up, its ancestors' transforms included. */
function viewOf(element: Element, root: Element): View {
  let [k, x, y] = [1, 0, 0];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const own = transformOf(at.getAttribute('transform') ?? '');
    [k, x, y] = [k * own.k, x * own.k + own.x, y * own.k + own.y];
  }
  return { k, x, y };
}

function transformOf(transform: string): View {
  const [x = 0, y = 0] = numbersOf(/translate\(([^)]*)\)/.exec(transform)?.[1] ?? '');
  const [k = 1] = numbersOf(/scale\(([^)]*)\)/.exec(transform)?.[1] ?? '');
  return { k, x, y };
}

function clipOf(element: Element, root: Element): Box | null {
  const clipped = element.closest('[clip-path]');
  const id = /#([^)"']+)/.exec(clipped?.getAttribute('clip-path') ?? '')?.[1];
  const rect = id === undefined ? null : root.querySelector(`clipPath[id="${id}"] > rect`);
  return rect ? rectBox(rect) : null;
}

function rectBox(rect: Element): Box {
  const read = (name: string) => Number(rect.getAttribute(name) ?? 0);
  return { x0: read('x'), y0: read('y'), x1: read('x') + read('width'), y1: read('y') + read('height') };
}

/** Boxes of the lines of a path, in its own units. */
export function linesOf(path: Element): Box[] {
  return pathBoxes(path.getAttribute('d') ?? '');
}

export function onPicture({ x0, y0, x1, y1 }: Box, { k, x, y }: View): Box {
  return { x0: x0 * k + x, y0: y0 * k + y, x1: x1 * k + x, y1: y1 * k + y };
}

/** Boxes of everything that is painted after a drawing and may lie over it: plates, marks and words. */
export function coversOf(
  { group }: Plane,
  root: Element,
  widthOf: (text: string, size: number) => number,
): Box[] {
  return [...root.querySelectorAll('rect, circle, text, image')]
    .filter((element) => {
      const isLater = (group.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const isIsland = element.getAttribute('data-part') === 'island-mark';
      const isSeen = element.getAttribute('fill') !== 'none' && !element.closest('defs, clipPath, pattern');
      return isLater && isSeen && !isIsland && !group.contains(element);
    })
    .map((element) => onPicture(ownBox(element, widthOf), viewOf(element, root)));
}

/** Box of a text, as far as it can be told without a font. */
export function textBox(
  element: Element,
  root: Element,
  widthOf: (text: string, size: number) => number,
): Box {
  return onPicture(ownBox(element, widthOf), viewOf(element, root));
}

function ownBox(element: Element, widthOf: (text: string, size: number) => number): Box {
  const read = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element.tagName === 'circle') {
    const [cx, cy, r] = [read('cx'), read('cy'), read('r')];
    return { x0: cx - r, y0: cy - r, x1: cx + r, y1: cy + r };
  }
  if (element.tagName !== 'text') return rectBox(element);
  const size = read('font-size');
  const width = widthOf(element.textContent, size);
  const anchor = element.getAttribute('text-anchor');
  const left = read('x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { x0: left, y0: read('y') - size * 0.86, x1: left + width, y1: read('y') + size * 0.2 };
}

export function isWithin(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

export function touches(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
