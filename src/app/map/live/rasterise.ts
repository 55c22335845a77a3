import type { Rings } from '../geometry/arcPath.ts';
import type { Line } from '../geometry/thinLine.ts';

/** Which region each pixel of a picture belongs to. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Row by row: 0 = no region, n = the n-th region given. */
  readonly owners: Uint16Array;
  /** Pixels in a row that belong together, three numbers each: first, end (exclusive), owner; region by region. */
  readonly runs: Int32Array;
}

interface RasterParts {
  /** Rings of each region, as arc indices. */
  readonly regions: readonly Rings[];
  /** Arcs in the plane. */
  readonly arcs: readonly Line[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Plane → pixels: `pixel = plane * k + (x, y)`. */
  readonly view: { readonly k: number; readonly x: number; readonly y: number };
}

/**
 * Gives every pixel to the region that its centre lies in. Done once for a view, so that a filter only looks
 * colours up. Neighbours meet without gap or overlap: a shared border is cut at the same place for both.
 */
export function rasterise({ regions, arcs, width, height, view }: RasterParts): Raster {
  const owners = new Uint16Array(width * height);
  const onScreen = arcs.map((line) => toPixels(line, view));
  const rows: number[][] = Array.from({ length: height }, () => []);
  const runs: number[] = [];
  regions.forEach((rings, index) => {
    const span = { first: height, last: -1 };
    for (const ring of rings) {
      for (const arc of ring) cutArc(onScreen[arc < 0 ? ~arc : arc], rows, span);
    }
    for (let y = span.first; y <= span.last; y += 1)
      fillRow(rows[y]!, { owners, runs }, { y, width, owner: index + 1 });
  });
  return { width, height, owners, runs: Int32Array.from(runs) };
}

function toPixels(line: Line, { k, x, y }: RasterParts['view']): Line {
  const pixels = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    pixels[i] = line[i]! * k + x;
    pixels[i + 1] = line[i + 1]! * k + y;
  }
  return pixels;
}

/** Notes where the arc crosses the middle of each row; the direction of the arc makes no difference. */
function cutArc(line: Line | undefined, rows: number[][], span: { first: number; last: number }): void {
  if (!line) return;
  for (let i = 2; i < line.length; i += 2) {
    const isDown = line[i - 1]! <= line[i + 1]!;
    const [top, bottom] = isDown ? [i - 2, i] : [i, i - 2];
    const [ax, ay, bx, by] = [line[top]!, line[top + 1]!, line[bottom]!, line[bottom + 1]!];
    const first = Math.max(0, Math.ceil(ay - 0.5));
    const last = Math.min(rows.length, Math.ceil(by - 0.5)) - 1;
    if (first > last) continue;
    const slope = (bx - ax) / (by - ay);
    for (let y = first; y <= last; y += 1) rows[y]!.push(ax + (y + 0.5 - ay) * slope);
    if (first < span.first) span.first = first;
    if (last > span.last) span.last = last;
  }
}

interface Filled {
  readonly owners: Uint16Array;
  readonly runs: number[];
}

interface RowFill {
  readonly y: number;
  readonly width: number;
  readonly owner: number;
}

/** Fills between odd and even cuts, and leaves the row empty for the next region. */
function fillRow(cuts: number[], { owners, runs }: Filled, { y, width, owner }: RowFill): void {
  if (cuts.length > 2) cuts.sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [a, b] = [cuts[i]!, cuts[i + 1]!];
    const from = Math.max(0, Math.ceil(Math.min(a, b) - 0.5));
    const to = Math.min(width, Math.ceil(Math.max(a, b) - 0.5));
    if (from >= to) continue;
    owners.fill(owner, y * width + from, y * width + to);
    runs.push(y * width + from, y * width + to, owner);
  }
  cuts.length = 0;
}
