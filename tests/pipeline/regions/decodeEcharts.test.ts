import { describe, expect, it } from 'vitest';
import { decodeGeometry, decodeRing } from '../../../src/pipeline/regions/decodeEcharts.ts';
import { centreLine } from '../../../src/pipeline/regions/southChinaSea.ts';
import { readProvinceFile } from '../../../src/pipeline/regions/sourceUnits.ts';

/** Zigzag of a delta, as the map files write it. */
function encode(...deltas: number[]): string {
  return deltas.map((n) => String.fromCharCode(((n << 1) ^ (n >> 31)) + 64)).join('');
}

describe('decodeEcharts', () => {
  it('adds zigzag deltas to the offset, in 1/1024 degree', () => {
    expect(decodeRing(encode(0, 0, 512, -256), [102400, 40960])).toEqual([
      [100, 40],
      [100.5, 39.75],
    ]);
  });

  it('closes an encoded ring and leaves plain rings alone', () => {
    const plain = [[[91, 29], [92, 29], [92, 30], [91, 29]]]; // prettier-ignore
    const geometry = { type: 'Polygon' as const, coordinates: plain, encodeOffsets: [[1, 1]] };
    expect(decodeGeometry({ properties: { name: '' }, geometry }).coordinates).toEqual([plain]);
    const coordinates = [encode(0, 0, 1024, 0, 0, 1024)];
    const encoded = { type: 'Polygon' as const, coordinates, encodeOffsets: [[0, 0]] };
    expect(decodeGeometry({ properties: { name: '' }, geometry: encoded }).coordinates[0]?.[0]).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  it('recodes 莱芜 to 济南, drops 金门 from 台湾 and leaves 台湾 where it is', () => {
    const ring = [[120, 24], [121, 24], [121, 25], [120, 24]]; // prettier-ignore
    const geometry = { type: 'Polygon' as const, coordinates: [ring] };
    const feature = (name: string, id: string) => ({ id, properties: { name }, geometry });
    const codes = (file: string, ...features: ReturnType<typeof feature>[]): string[] =>
      readProvinceFile(file, { features }).map(({ properties }) => properties.code);
    expect(codes('shandong', feature('莱芜市', '371200'))).toEqual(['370100']);
    expect(codes('taiwan', feature('台北市', '1'), feature('金门县', '2'))).toEqual(['710000']);
    const [unit] = readProvinceFile('taiwan', { features: [feature('台北市', '1')] });
    expect(unit?.geometry.coordinates[0]?.[0]?.[0]).toEqual([120, 24]);
    const [moved] = readProvinceFile('fujian', { features: [feature('福州市', '350100')] });
    const [x = 0, y = 0] = moved?.geometry.coordinates[0]?.[0]?.[0] ?? [];
    expect(Math.hypot(x - 120, y - 24)).toBeGreaterThan(0.003);
    expect(Math.hypot(x - 120, y - 24)).toBeLessThan(0.01);
  });
});

describe('centreLine', () => {
  it('runs halfway between the long sides of a ribbon, wherever its ring begins', () => {
    const corners = [[0, 0], [1, 5], [0, 10], [2, 10], [3, 5], [2, 0]]; // prettier-ignore
    for (const turn of [0, 1, 2, 4]) {
      const turned = [...corners.slice(turn), ...corners.slice(0, turn)];
      const line = centreLine([...turned, turned[0] ?? []]);
      expect(line.map(([x]) => x)).toEqual([1, 2, 1]);
    }
  });
});
