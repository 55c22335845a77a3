import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../../src/core/plane/geometries.ts';
import { planarArcs } from '../../../src/app/map/geometry/planarArcs.ts';
import { project } from '../../../src/core/plane/projection.ts';
import { unitAtPoint } from '../../../src/app/map/geometry/unitAtPoint.ts';
import { unitShapes } from '../../../src/app/map/geometry/unitShapes.ts';
import { frameOf } from '../../../src/app/map/live/frame.ts';
import { pixelLook, type PixelLook } from '../../../src/app/map/live/looksAsPixels.ts';
import { paintPixels } from '../../../src/app/map/live/paintPixels.ts';
import { rasterise } from '../../../src/app/map/live/rasterise.ts';
import { STATUSES } from '../../../src/core/model/index.ts';
import { mixPixels, pixelOf } from '../../../src/app/map/palette/pixelColour.ts';
import type { MapPalette } from '../../../src/app/map/palette/mapPalette.ts';
import { BOUNDARIES } from './fixture.ts';

const PLAIN = { k: 1, x: 0, y: 0 };

/** A closed square as one arc. */
const square = (x: number, y: number, side: number) =>
  Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side, x, y);

describe('the raster', () => {
  it('gives a pixel to the region that its centre lies in', () => {
    const { owners, runs } = rasterise({
      regions: [[[0]], [[1]]],
      arcs: [square(1, 0, 2), square(3, 1, 1.6)],
      width: 6,
      height: 3,
      view: PLAIN,
    });
    expect([...owners]).toEqual([0, 1, 1, 0, 0, 0, 0, 1, 1, 2, 2, 0, 0, 0, 0, 2, 2, 0]);
    expect([...runs]).toEqual([1, 3, 1, 7, 9, 1, 9, 11, 2, 15, 17, 2]);
  });

  it('leaves holes open and cuts at the edge of the picture', () => {
    const { owners } = rasterise({
      regions: [[[0], [1]]],
      arcs: [square(-2, -2, 6), square(1, 1, 1)],
      width: 3,
      height: 3,
      view: PLAIN,
    });
    expect([...owners]).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1]);
  });

  it('lets neighbours meet without gap or overlap, whichever way their border runs', () => {
    const coordinate = fc.double({ min: 0.2, max: 9.8, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 8 }), (bends) => {
        const down = [...bends].sort((a, b) => a[1] - b[1]);
        const border = Float64Array.from([[5, 0], ...down, [5, 10]].flat());
        const [left, right] = [
          Float64Array.of(5, 10, 0, 10, 0, 0, 5, 0),
          Float64Array.of(5, 10, 10, 10, 10, 0, 5, 0),
        ];
        const { owners } = rasterise({
          regions: [[[0, 1]], [[~2, ~0]]],
          arcs: [border, left, right],
          width: 10,
          height: 10,
          view: PLAIN,
        });
        expect([...owners].filter((owner) => owner === 0)).toEqual([]);
      }),
    );
  });

  it('agrees with the hit test about every pixel', () => {
    const frame = frameOf({ width: 80, height: 60 }, { k: 0.3, x: -100, y: -60 }, 4, 2);
    const shapes = unitShapes(BOUNDARIES, 'prefecture');
    const { width, height, view } = frame;
    const { owners } = rasterise({
      regions: shapes.map(({ geometry }) => ringsOf(geometry)),
      arcs: planarArcs(BOUNDARIES),
      width,
      height,
      view,
    });
    expect([width, height]).toEqual([176, 136]);
    const seen = new Set<string | null>();
    owners.forEach((owner, index) => {
      const [x, y] = [(index % width) + 0.5, Math.floor(index / width) + 0.5];
      const id = unitAtPoint(BOUNDARIES, 'prefecture', [(x - view.x) / view.k, (y - view.y) / view.k]);
      expect(id).toBe(shapes[owner - 1]?.id ?? null);
      seen.add(id);
    });
    expect(seen.size).toBeGreaterThan(2);
  });
});

it('the hit test knows sea from land', () => {
  expect(unitAtPoint(BOUNDARIES, 'province', project([101, 41]))).toBe('150000');
  expect(unitAtPoint(BOUNDARIES, 'prefecture', project([101, 39]))).toBe('340100');
  expect(unitAtPoint(BOUNDARIES, 'province', project([99, 41]))).toBeNull();
});

const PALETTE: MapPalette = {
  land: '#ffffff',
  landOut: '#f0ede6',
  borderFine: '#d8d3c8',
  borderLand: '#b9b4a8',
  borderOut: '#dedad1',
  coast: '#8d8a83',
  ink: '#1b1f26',
  ink3: '#666d78',
  accent: '#b3321f',
  dots: '#8f8b82',
  onFamily: '#ffffff',
  families: { digital: '#4651d8', equipment: '#188069', energy: '#577008', life: '#9e4282' },
  scale: ['#dfe5f0', '#bccae0', '#92a9ce', '#6584b5', '#406299', '#274577'],
  scaleInk: ['#1b1f26', '#1b1f26', '#1b1f26', '#0b0e13', '#ffffff', '#ffffff'],
};

describe('painting', () => {
  const parts = { palette: PALETTE, hue: '#577008', density: 1 };
  /** A square of 24 pixels in a larger picture, in one look. */
  const painted = (look: PixelLook) => {
    const raster = rasterise({
      regions: [[[0]]],
      arcs: [square(1, 1, 24)],
      width: 26,
      height: 26,
      view: PLAIN,
    });
    const pixels = new Uint32Array(26 * 26);
    paintPixels(pixels, raster, [look]);
    return pixels;
  };
  const shareOf = (pixels: Uint32Array, colour: string) =>
    pixels.filter((pixel) => pixel === pixelOf(colour)).length / (24 * 24);

  it('is solid where something exists, half hatched where it is planned', () => {
    expect(shareOf(painted(pixelLook('existing', parts)), '#577008')).toBe(1);
    const planned = shareOf(painted(pixelLook('planned', parts)), '#577008');
    expect(planned).toBeGreaterThan(0.3);
    expect(planned).toBeLessThan(0.6);
  });

  it('outlines what is to come in dashes within the region, and leaves its middle free', () => {
    for (const look of ['future', 'proposed'] as const) {
      const pixels = painted(pixelLook(look, parts));
      const top = [...pixels.slice(26 + 1, 26 + 25)].map((pixel) => pixel === pixelOf('#577008'));
      expect(top).toContain(true);
      expect(top).toContain(false);
      expect(pixels[13 * 26 + 13]).not.toBe(pixelOf('#577008'));
      expect(pixels[0]).toBe(0);
    }
  });

  it('never draws two looks alike: a status, no mention and no document', () => {
    const looks = [...STATUSES, 'no-mention', 'no-document'] as const;
    const pictures = looks.map((look) => painted(pixelLook(look, parts)).join());
    expect(new Set(pictures).size).toBe(looks.length);
  });

  it('mixes colours as CSS does and refuses what is none', () => {
    expect(pixelOf('#102030')).toBe(0xff302010);
    expect(mixPixels(pixelOf('#000000'), pixelOf('#ffffff'), 0.2)).toBe(pixelOf('#cccccc'));
    expect(() => pixelOf('red')).toThrow('"red"');
  });
});
