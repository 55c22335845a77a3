import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailFor, mapPaths, outlineOf } from '../../../src/app/map/geometry/mapPaths.ts';
import { neighbourInDirection } from '../../../src/app/map/geometry/neighbourInDirection.ts';
import { project, unproject } from '../../../src/core/plane/projection.ts';
import { thinLine } from '../../../src/core/plane/thinLine.ts';
import { boxAround } from '../../../src/core/plane/box.ts';
import { unitShapes } from '../../../src/app/map/geometry/unitShapes.ts';
import { BOUNDARIES } from './fixture.ts';

describe('the plane', () => {
  it('goes there and back, anywhere in China', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 73, max: 136, noNaN: true }),
        fc.double({ min: 3, max: 54, noNaN: true }),
        (longitude, latitude) => {
          const [x, y] = unproject(project([longitude, latitude]));
          expect(Math.hypot(x - longitude, y - latitude)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('has north above south and the middle meridian upright', () => {
    const [north, south] = [project([105, 45]), project([105, 30])];
    expect(north[1]).toBeLessThan(south[1]);
    expect(north[0]).toBeCloseTo(south[0], 6);
  });
});

describe('thinning a line', () => {
  const line = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 4, maxLength: 60 });

  it('keeps its ends and drops nothing farther off than the tolerance', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (numbers, tolerance) => {
        const whole = Float64Array.from(numbers.slice(0, numbers.length & ~1));
        const thin = thinLine(whole, tolerance);
        expect([...thin.slice(0, 2), ...thin.slice(-2)]).toEqual([...whole.slice(0, 2), ...whole.slice(-2)]);
        for (let i = 0; i < whole.length; i += 2) {
          expect(distanceTo(thin, whole[i]!, whole[i + 1]!)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  it('leaves a line alone at no tolerance', () => {
    const whole = Float64Array.of(0, 0, 1, 1e-9, 2, 0);
    expect(thinLine(whole, 0)).toBe(whole);
  });
});

function distanceTo(line: Float64Array, x: number, y: number): number {
  let best = Infinity;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    best = Math.min(best, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return best;
}

describe('paths', () => {
  it('hold every unit of the level, and the line in the South China Sea as a line', () => {
    const paths = mapPaths(BOUNDARIES, 'prefecture', 0.5);
    expect([...paths.units.keys()]).toEqual(['150200', '150400', '340100', '110000']);
    for (const path of paths.units.values()) expect(path).toMatch(/^M[\d. L-]+Z$/);
    expect(paths.southChinaSea).not.toContain('Z');
    expect(mapPaths(BOUNDARIES, 'prefecture', 0.5)).toBe(paths);
  });

  it('have more detail the nearer one comes, in few steps', () => {
    expect(detailFor(1)).toBe(0.5);
    expect(detailFor(16)).toBeLessThan(detailFor(4));
    expect(new Set(Array.from({ length: 200 }, (_, i) => detailFor(0.2 + i / 4))).size).toBeLessThanOrEqual(
      5,
    );
  });

  it('outline an area by provinces and by prefectures alike', () => {
    expect(outlineOf(BOUNDARIES, ['150200', '150400'], 0)).toBe(outlineOf(BOUNDARIES, ['150000'], 0));
    expect(outlineOf(BOUNDARIES, [], 0)).toBe('');
  });
});

describe('moving by keys', () => {
  const shapes = unitShapes(BOUNDARIES, 'prefecture');

  it.each([
    ['150200', 'right', '150400'],
    ['150400', 'left', '150200'],
    ['150200', 'down', '340100'],
    ['340100', 'up', '150200'],
    ['150200', 'up', null],
  ] as const)('%s %s → %s', (from, direction, to) => {
    expect(neighbourInDirection(shapes, from, direction)).toBe(to);
  });

  it('has a box for each, inside the box of all', () => {
    const all = boxAround(shapes.map(({ box }) => box));
    for (const { box } of shapes) expect(box.x0).toBeGreaterThanOrEqual(all.x0);
  });
});
