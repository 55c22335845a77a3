import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutLabels,
  NAME_SIZE,
  NUMBER_SIZE,
  textWidth,
  type LabelWish,
} from '../../../src/app/map/svg/labelLayout.ts';

const SIZE = { width: 800, height: 600 };

const wish: fc.Arbitrary<LabelWish> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('北京', '内蒙古', 'Inner Mongolia', '黑河'),
  number: fc.option(fc.nat(18).map(String)),
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  height: fc.double({ min: 1, max: 200, noNaN: true }),
  priority: fc.nat(1000),
  isMain: fc.boolean(),
});

const boxOf = ({ x, y, name, number }: ReturnType<typeof layoutLabels>[number]) => {
  const w = Math.max(name ? textWidth(name, NAME_SIZE) : 0, number ? textWidth(number, NUMBER_SIZE) : 0) / 2;
  const h = ((name ? NAME_SIZE : 0) + (number ? NUMBER_SIZE : 0)) / 2;
  return { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
};

describe('labels', () => {
  it('never lie over each other', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const boxes = layoutLabels(wishes, SIZE).map(boxOf);
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => {
            expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false);
          }),
        );
      }),
    );
  });

  it('go to the most important first, and the number stays where the name has no room', () => {
    const at = { x: 100, y: 100, width: 60, height: 60, isMain: false };
    const placed = layoutLabels(
      [
        { ...at, id: 'less', name: '内蒙古', number: null, priority: 1 },
        { ...at, id: 'more', name: '内蒙古', number: '7', priority: 2 },
      ],
      SIZE,
    );
    expect(placed[0]).toMatchObject({
      id: 'more',
      x: 100,
      y: 100,
      name: '内蒙古',
      number: '7',
      isInside: true,
    });
  });

  it('stand apart with a line back where all places nearby are taken, if they may', () => {
    const at = { x: 100, y: 100, width: 10, height: 10, isMain: true };
    const wide = { ...at, id: 'wide', name: '内蒙古自治区', number: '9', priority: 2 };
    const last = { ...at, id: 'last', name: '江苏', number: '9', priority: 1 };
    const find = (mayLead: boolean) =>
      layoutLabels([wide, { ...last, mayLead }], SIZE).find(({ id }) => id === 'last');
    expect(find(false)).toBeUndefined();
    expect(find(true)).toMatchObject({ name: '江苏', isInside: false, leader: { x2: 100, y2: 100 } });
  });

  it('are left out far from the picture', () => {
    const far = {
      id: 'a',
      name: '内蒙古',
      number: '1',
      x: 5000,
      y: 0,
      width: 99,
      height: 99,
      priority: 1,
      isMain: true,
    };
    expect(layoutLabels([far], SIZE)).toEqual([]);
  });
});
