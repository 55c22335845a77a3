import { describe, expect, it } from 'vitest';
import { boxOfRing } from '../../../src/core/plane/box.ts';
import { codeOf, geometriesOf, ringsOf } from '../../../src/core/plane/geometries.ts';
import { planeLines } from '../../../src/core/plane/planeLines.ts';
import { packSketch, Sketch, sketchedBox, SKETCH_TOLERANCE } from '../../../src/core/plane/sketch.ts';
import { thinLine } from '../../../src/core/plane/thinLine.ts';
import { BOUNDARIES } from '../../app/picture/fixture.ts';

const packed = packSketch(BOUNDARIES);
const sketch = new Sketch(JSON.parse(JSON.stringify(packed)) as typeof packed);
const whole = planeLines(BOUNDARIES);

describe('the sketch of the boundaries', () => {
  it('draws every line as the map would thin it, to a hundredth of a plane unit', () => {
    const drawn = ['provinces', 'prefectures', 'southChinaSea', 'neighbours'].flatMap((name) =>
      geometriesOf(BOUNDARIES, name).flatMap((geometry) => ringsOf(geometry).flat()),
    );
    const arcs = new Set(drawn.map((arc) => (arc < 0 ? ~arc : arc)));
    expect(arcs.size).toBeGreaterThan(1000);
    for (const arc of arcs) {
      const thin = thinLine(whole[arc]!, SKETCH_TOLERANCE);
      const line = sketch.lines[arc]!;
      expect(line.length).toBe(thin.length);
      thin.forEach((value, i) => expect(Math.abs(value - line[i]!)).toBeLessThanOrEqual(0.005 + 1e-9));
    }
  });

  it.each(['provinces', 'prefectures'])('has the same %s in the same order, with label and box', (name) => {
    const units = geometriesOf(sketch, name);
    expect(units.map(codeOf)).toEqual(geometriesOf(BOUNDARIES, name).map(codeOf));
    units.forEach((unit, i) => {
      const original = geometriesOf(BOUNDARIES, name)[i]!;
      expect(ringsOf(unit)).toEqual(ringsOf(original));
      expect(unit.properties).toMatchObject({ point: (original.properties as { point: unknown }).point });
      const box = sketchedBox(unit)!;
      const boxes = ringsOf(original).map((ring) => boxOfRing(ring, whole));
      expect(boxes.some(({ x0, y1 }) => Math.abs(x0 - box.x0) < 0.01 && Math.abs(y1 - box.y1) < 0.01)).toBe(
        true,
      );
    });
  });

  it('lets lines that meet in the boundaries meet', () => {
    const ends = (lines: readonly Float64Array[]) =>
      lines.map((line) => [line.slice(0, 2).join(), line.slice(-2).join()] as const);
    const [before, after] = [ends(whole), ends(sketch.lines)];
    const met = new Map<string, string>();
    before.forEach((pair, arc) => {
      if (sketch.lines[arc]!.length === 0) return;
      pair.forEach((end, side) => {
        expect(met.get(end) ?? after[arc]![side]).toBe(after[arc]![side]);
        met.set(end, after[arc]![side]!);
      });
    });
    expect(met.size).toBeGreaterThan(500);
  });

  it('is small, and leaves out what the map does not draw', () => {
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(BOUNDARIES).length / 2);
    expect(Object.keys(sketch.objects)).not.toContain('districts');
  });

  it('gives its lines as pairs to whoever joins borders', () => {
    const at = sketch.lines.findIndex((line) => line.length > 4);
    expect(sketch.arcs[at]!.flat()).toEqual([...sketch.lines[at]!]);
    expect(sketch.arcs).toHaveLength(BOUNDARIES.arcs.length);
  });
});
