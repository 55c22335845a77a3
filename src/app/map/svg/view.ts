import type { ZoomTransform } from 'd3-zoom';
import type { Point } from '../../../core/plane/projection.ts';
import type { Box } from '../../../core/plane/box.ts';

/** Plane → screen: `screen = plane * k + (x, y)`. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The view that shows a box whole, in the middle, with a margin in pixels. */
export function fitView(box: Box, { width, height }: Size, margin = 16): View {
  const k = Math.min((width - 2 * margin) / (box.x1 - box.x0), (height - 2 * margin) / (box.y1 - box.y0));
  return { k, x: width / 2 - (k * (box.x0 + box.x1)) / 2, y: height / 2 - (k * (box.y0 + box.y1)) / 2 };
}

/** The fitted view, zoomed and shifted by a person. */
export function zoomedView(base: View, { k, x, y }: Pick<ZoomTransform, 'k' | 'x' | 'y'>): View {
  return { k: base.k * k, x: base.x * k + x, y: base.y * k + y };
}

export function toScreen({ k, x, y }: View, point: Point): [number, number] {
  return [point[0] * k + x, point[1] * k + y];
}

export function toPlane({ k, x, y }: View, point: Point): [number, number] {
  return [(point[0] - x) / k, (point[1] - y) / k];
}

/** As an SVG transform. */
export function viewTransform({ k, x, y }: View): string {
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})`;
}
