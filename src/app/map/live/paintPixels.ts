import type { PixelLook, Tile } from './looksAsPixels.ts';
import type { Raster } from './rasterise.ts';

/**
 * Colours a raster: `looks[n]` is the look of its n-th region. `pixels` (one 32-bit number a pixel, as in
 * `ImageData`) is as large as the raster; what belongs to no region stays as it is.
 */
export function paintPixels(pixels: Uint32Array, raster: Raster, looks: readonly PixelLook[]): void {
  const { runs, width } = raster;
  for (let at = 0; at < runs.length; at += 3) {
    const [from, to, owner] = [runs[at]!, runs[at + 1]!, runs[at + 2]!];
    const { ground, edge } = looks[owner - 1]!;
    if (ground.side === 1) pixels.fill(ground.pixels[0]!, from, to);
    else paintTile(pixels, ground, { from, to, width });
    if (edge !== null) paintEdge(pixels, raster, { edge, from, to, owner });
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function paintTile(
  pixels: Uint32Array,
  tile: Tile,
  { from, to, width }: Run & { readonly width: number },
): void {
  const y = Math.floor(from / width);
  const row = (y % tile.side) * tile.side;
  let x = (from - y * width) % tile.side;
  for (let i = from; i < to; i += 1) {
    pixels[i] = tile.pixels[row + x]!;
    x = x + 1 === tile.side ? 0 : x + 1;
  }
}

interface EdgeRun extends Run {
  readonly edge: NonNullable<PixelLook['edge']>;
  readonly owner: number;
}

function paintEdge(pixels: Uint32Array, { owners, width }: Raster, { edge, from, to, owner }: EdgeRun): void {
  const reach = Math.max(1, Math.round(edge.width));
  const down = reach * width;
  const y = Math.floor(from / width);
  for (let i = from; i < to; i += 1) {
    const isSide = i - from < reach || to - i <= reach;
    const isEdge = isSide || owners[i - down] !== owner || owners[i + down] !== owner;
    if (isEdge && isDash(i - y * width, y, edge.dash)) pixels[i] = edge.pixel;
  }
}

/** A chequerboard: whichever way an edge runs, it is cut into dashes as long as the gaps. */
const isDash = (x: number, y: number, dash: number): boolean =>
  ((Math.floor(x / dash) + Math.floor(y / dash)) & 1) === 0;
