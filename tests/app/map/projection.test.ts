import fc from 'fast-check';
import { geoConicEqualArea } from 'd3-geo';
import { expect, it } from 'vitest';
import { project } from '../../../src/core/plane/projection.ts';

const oracle = geoConicEqualArea()
  .parallels([25, 47])
  .rotate([-105, 0])
  .center([0, 36])
  .scale(1200)
  .translate([500, 400]);

it('lays every place of China and around it where d3-geo does', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 60, max: 150, noNaN: true }),
      fc.double({ min: -5, max: 60, noNaN: true }),
      (longitude, latitude) => {
        const [x, y] = project([longitude, latitude]);
        const [ox, oy] = oracle([longitude, latitude])!;
        expect(Math.hypot(x - ox, y - oy)).toBeLessThan(1e-8);
      },
    ),
  );
});
