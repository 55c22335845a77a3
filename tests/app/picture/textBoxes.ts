import { textWidth } from '../../../src/app/picture/svg/measure.ts';

interface TextBox {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The words of the elements that a selector finds. */
export function texts(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent);
}

/** Texts that run out of the picture. */
export function cutTexts(root: Element): string[] {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return boxes(root)
    .filter(({ x0, y0, x1, y1 }) => x0 < 0 || y0 < 0 || x1 > width + 0.5 || y1 > height + 0.5)
    .map(({ text }) => text);
}

/** Pairs of upright texts that lie over each other; letters may touch by a hair. */
export function collisions(root: Element): string[] {
  const all = boxes(root);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 2 &&
          Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 2.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** Every upright text with the box that its letters take, in units of the picture. */
export function boxes(root: Element): TextBox[] {
  return [...root.querySelectorAll('text')]
    .filter(
      (text) =>
        text.getAttribute('aria-hidden') !== 'true' &&
        !text.hasAttribute('transform') &&
        text.textContent !== '',
    )
    .map((element) => {
      const read = (name: string) => Number(element.getAttribute(name) ?? 0);
      const text = element.textContent;
      const size = read('font-size');
      const width = textWidth(text, size) * 0.92;
      const anchor = element.getAttribute('text-anchor');
      const left = read('x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      const { k, x, y } = placeOf(element, root);
      const box = { x0: left, y0: read('y') - size * 0.8, x1: left + width, y1: read('y') + size * 0.15 };
      return { text, x0: box.x0 * k + x, y0: box.y0 * k + y, x1: box.x1 * k + x, y1: box.y1 * k + y };
    });
}

/** The box of a region on the map. */
export function boxOfUnit(root: Element, unit: string): Omit<TextBox, 'text'> {
  const path = root.querySelector(`[data-part="map-plane"] [data-unit="${unit}"]`);
  const numbers =
    path
      ?.getAttribute('d')
      ?.match(/-?\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  const { k, x, y } = path ? placeOf(path, root) : { k: NaN, x: NaN, y: NaN };
  const xs = numbers.filter((_, index) => index % 2 === 0).map((value) => value * k + x);
  const ys = numbers.filter((_, index) => index % 2 === 1).map((value) => value * k + y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function placeOf(
  element: Element,
  root: Element,
): { readonly k: number; readonly x: number; readonly y: number } {
  let [k, x, y] = [1, 0, 0];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const transform = at.getAttribute('transform') ?? '';
    const [tx = 0, ty = 0] = /translate\(([^)]*)\)/.exec(transform)?.[1]?.split(' ').map(Number) ?? [];
    const scale = Number(/scale\(([^)]*)\)/.exec(transform)?.[1] ?? 1);
    [k, x, y] = [k * scale, x * scale + tx, y * scale + ty];
  }
  return { k, x, y };
}
