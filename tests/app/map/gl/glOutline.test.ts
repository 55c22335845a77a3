import { expect, it } from 'vitest';
import { glShapes } from '../../../../src/app/map/gl/glCamera.ts';
import { glOutline, glOutlines } from '../../../../src/app/map/gl/glOutline.ts';
import { unitFeatures } from '../../../../src/app/map/gl/glSources.ts';
import { BOUNDARIES } from '../fixture.ts';

const SIZE = { width: 200, height: 100 };

/** A view that has the middle of a region in the middle of the map. */
function viewOn(id: string, k: number) {
  const box = glShapes(BOUNDARIES, 'prefecture').find((shape) => shape.id === id)!.box;
  return { k, x: 100 - (k * (box.x0 + box.x1)) / 2, y: 50 - (k * (box.y0 + box.y1)) / 2 };
}

it('an outline stays within the box of its region in the plane of the WebGL map', () => {
  const { box } = glShapes(BOUNDARIES, 'prefecture').find(({ id }) => id === '150200')!;
  const numbers = (glOutline(BOUNDARIES, '150200', 1) ?? '').match(/-?[\d.]+/g)!.map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  // The box is that of the other projection, bent a little: a hundredth of it may stand out.
  const slack = (box.x1 - box.x0) / 50;
  expect(Math.min(...across)).toBeGreaterThan(box.x0 - slack);
  expect(Math.max(...across)).toBeLessThan(box.x1 + slack);
  expect(Math.min(...down)).toBeGreaterThan(box.y0 - slack);
  expect(Math.max(...down)).toBeLessThan(box.y1 + slack);
});

it('a province has an outline as well, an unknown code has none', () => {
  expect(glOutline(BOUNDARIES, '150000', 1)).toMatch(/^M/);
  expect(glOutline(BOUNDARIES, '999999', 1)).toBeNull();
});

it('only wanted regions in sight are outlined together', () => {
  const view = viewOn('150200', 1);
  const outlines = (isWanted: (id: string) => boolean) =>
    glOutlines(BOUNDARIES, { level: 'prefecture', isWanted, view, size: SIZE });
  expect(outlines((id) => id === '150200')).toBe(glOutline(BOUNDARIES, '150200', 1));
  expect(outlines(() => false)).toBe('');
  const far = { ...view, x: view.x + 1e6 };
  expect(glOutlines(BOUNDARIES, { level: 'prefecture', isWanted: () => true, view: far, size: SIZE })).toBe(
    '',
  );
});

it('a source can hold some regions only', () => {
  const { features } = unitFeatures(BOUNDARIES, 'prefecture', (id) => id.startsWith('15'));
  expect(features.map(({ id }) => id)).toEqual([150200, 150400]);
});
