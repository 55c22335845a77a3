import type { UnitLook } from '../model/unitLook.ts';
import { fillColour, type MapPalette } from '../palette/mapPalette.ts';
import { mixPixels, pixelOf, type Pixel } from '../palette/pixelColour.ts';

/** A texture that repeats; a plain colour is a tile of one pixel. */
export interface Tile {
  /** Pixels. */
  readonly side: number;
  readonly pixels: Uint32Array;
}

/** How a look is drawn. */
export interface PixelLook {
  readonly ground: Tile;
  /** Outline within the region's own edge, for hollow statuses. */
  readonly edge: { readonly pixel: Pixel; readonly dash: number; readonly width: number } | null;
}

export interface LookParts {
  readonly palette: MapPalette;
  /** Colour of the cluster or industry that the map is about. */
  readonly hue: string;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

const HATCH = 8;
const DOTS = 6;
const WASH = 0.1;

/** The pixels of a look: solid, 45° hatch, dots, or a wash with a dashed or dotted outline. */
export function pixelLook(look: UnitLook, { palette, hue, density }: LookParts): PixelLook {
  const land = pixelOf(palette.land);
  const ink = pixelOf(hue);
  if (look === 'planned') return { ground: hatch(ink, mixPixels(ink, land, 0.22), density), edge: null };
  if (look === 'no-document') return { ground: dots(pixelOf(palette.dots), land, density), edge: null };
  const edge = (dash: number, width: number) => ({
    pixel: ink,
    dash: dash * density,
    width: width * density,
  });
  if (look === 'future') return { ground: plain(mixPixels(ink, land, WASH)), edge: edge(5, 1.6) };
  if (look === 'proposed') return { ground: plain(land), edge: edge(2, 2) };
  return { ground: plain(pixelOf(fillColour(look, palette, hue))), edge: null };
}

const plain = (pixel: Pixel): Tile => ({ side: 1, pixels: Uint32Array.of(pixel) });

/** Lines that rise to the right, half of the ground; the steps of their edges are softened. */
function hatch(line: Pixel, ground: Pixel, density: number): Tile {
  const side = Math.round(HATCH * density);
  return tile(side, (x, y) => {
    const along = ((x + y) % side) / side;
    const isEdge = Math.min(along, Math.abs(along - 0.5)) < 0.5 / side;
    return mixPixels(line, ground, isEdge ? 0.5 : along < 0.5 ? 1 : 0);
  });
}

/** Two dots on the diagonal. */
function dots(dot: Pixel, ground: Pixel, density: number): Tile {
  const side = Math.round(DOTS * density);
  const radius = 0.7 * density;
  return tile(side, (x, y) => {
    const away = [0.25, 0.75].map((at) => Math.hypot(x + 0.5 - at * side, y + 0.5 - at * side));
    const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.min(...away)));
    return mixPixels(dot, ground, 0.55 * cover);
  });
}

function tile(side: number, pixelAt: (x: number, y: number) => Pixel): Tile {
  return {
    side,
    pixels: Uint32Array.from({ length: side * side }, (_, i) => pixelAt(i % side, Math.floor(i / side))),
  };
}
