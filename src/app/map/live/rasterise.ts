import type { Rings } from '../../../core/plane/geometries.ts';
import type { Line } from '../../../core/plane/thinLine.ts';

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
  /** The cuts of each arc, made when the first of its two regions asks for them. */
  const cuts: (Cuts | undefined)[] = [];
  const rows: number[][] = Array.from({ length: height }, () => []);
  const runs: number[] = [];
  regions.forEach((rings, index) => {
    const span = { first: height, last: -1 };
    for (const ring of rings) {
      for (const end of ring) {
        const arc = end < 0 ? ~end : end;
        noteCuts((cuts[arc] ??= cutArc(arcs[arc], view, height)), rows, span);
      }
    }
    for (let y = span.first; y <= span.last; y += 1)
      fillRow(rows[y]!, { owners, runs }, { y, width, owner: index + 1 });
  });
  return { width, height, owners, runs: Int32Array.from(runs) };
}

/** Where an arc crosses the middle of rows: row and x in turn. */
type Cuts = readonly number[];

/** The direction of the arc makes no difference. */
function cutArc(line: Line | undefined, { k, x, y }: RasterParts['view'], height: number): Cuts {
  const cuts: number[] = [];
  if (!line) return cuts;
  let [fromX, fromY] = [line[0]! * k + x, line[1]! * k + y];
  for (let i = 2; i < line.length; i += 2) {
    const [toX, toY] = [line[i]! * k + x, line[i + 1]! * k + y];
    const isDown = fromY <= toY;
    const [ax, ay, bx, by] = isDown ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
    [fromX, fromY] = [toX, toY];
    const first = Math.max(0, Math.ceil(ay - 0.5));
    const last = Math.min(height, Math.ceil(by - 0.5)) - 1;
    const slope = (bx - ax) / (by - ay);
    for (let row = first; row <= last; row += 1) cuts.push(row, ax + (row + 0.5 - ay) * slope);
  }
  return cuts;
}

function noteCuts(cuts: Cuts, rows: number[][], span: { first: number; last: number }): void {
  for (let i = 0; i < cuts.length; i += 2) {
    const row = cuts[i]!;
    rows[row]!.push(cuts[i + 1]!);
    if (row < span.first) span.first = row;
    if (row > span.last) span.last = row;
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
