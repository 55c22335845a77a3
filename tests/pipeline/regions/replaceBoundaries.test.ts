import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { RegionEntry } from '../../../src/core/model/index.ts';
import { boundaryFeatures } from '../../../src/pipeline/regions/boundaryFeatures.ts';
import { checkBoundarySet } from '../../../src/pipeline/regions/checkBoundarySet.ts';
import { readJson } from '../../../src/pipeline/regions/gazetteerSources.ts';
import { labelPoint } from '../../../src/pipeline/regions/labelPoint.ts';
import type { QuantizedTopology } from '../../../src/pipeline/regions/quantizedTopology.ts';
import { replaceBoundaries } from '../../../src/pipeline/regions/replaceBoundaries.ts';

const ours = readJson<QuantizedTopology>('data/boundaries/china.topo.json');

function entry(code: string, level: RegionEntry['level'], parent: string | null): RegionEntry {
  return { code, name: code, short: code, nameEn: code, level, parent, point: null };
}

/** A country of one province with two prefectures. */
const entries = new Map(
  [
    entry('320000', 'province', null),
    entry('320100', 'prefecture', '320000'),
    entry('320200', 'prefecture', '320000'),
  ].map((each) => [each.code, each]),
);

const square = (x: number, y: number): Position[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

function polygon(properties: Record<string, unknown>, ring: Position[]): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

const twoSquares = collection(
  polygon({ adcode: 320100, name: '甲' }, square(110, 30)),
  polygon({ gb: '156320200', name: '乙' }, square(111, 30)),
);

describe('boundaryFeatures', () => {
  it('finds the code under the keys in use, as number or text, with or without 156', () => {
    expect(boundaryFeatures(twoSquares).map(({ code }) => code)).toEqual(['320100', '320200']);
    expect(boundaryFeatures(ours).filter(({ code }) => code === '150200')).toHaveLength(1);
  });

  it('refuses what is no boundary file', () => {
    expect(() => boundaryFeatures({ type: 'Feature' })).toThrow(/GeoJSON FeatureCollection or a TopoJSON/);
  });
});

describe('checkBoundarySet', () => {
  const faults = (...features: Feature[]): string[] =>
    checkBoundarySet(boundaryFeatures(collection(...features)), entries).map(
      ({ check, severity, message }) => `${severity} ${check}: ${message}`,
    );

  it('has nothing to say about a whole, sound set', () => {
    expect(checkBoundarySet(boundaryFeatures(twoSquares), entries)).toEqual([]);
  });

  it.each([
    ['an open ring', polygon({ adcode: 320100 }, square(110, 30).slice(0, 4)), /error ring: .*does not end/],
    [
      'a ring too short',
      polygon({ adcode: 320100 }, square(110, 30).slice(0, 2)),
      /error ring: .*2 positions/,
    ],
    [
      'metres for degrees',
      polygon({ adcode: 320100 }, square(12_300_000, 3_500_000)),
      /error range: .*WGS 84/,
    ],
    ['no code', polygon({ name: '丙' }, square(110, 30)), /warning code: 丙 has no six-digit code/],
    ['an unknown code', polygon({ adcode: 999999 }, square(110, 30)), /warning code: .*999999/],
  ])('names %s', (_what, bad, message) => {
    expect(faults(bad)).toContainEqual(expect.stringMatching(message));
  });

  it('names a code that stands twice and what is not drawn', () => {
    const found = faults(
      polygon({ adcode: 320100 }, square(110, 30)),
      polygon({ adcode: 320100 }, square(112, 30)),
    );
    expect(found).toContainEqual(expect.stringMatching(/error duplicate: the code 320100/));
    expect(found).toContainEqual(expect.stringMatching(/warning coverage: 1 prefectures .*320200/));
    expect(faults()).toContainEqual(expect.stringMatching(/error coverage: not drawn: 320000/));
  });
});

describe('replaceBoundaries', () => {
  it('puts a set of prefectures in the layout of ours, with provinces merged from them', () => {
    const { boundaries, faults } = replaceBoundaries(twoSquares, ours, entries);
    expect(faults).toEqual([]);
    const ids = (name: string): unknown =>
      (boundaries?.objects[name] as { geometries: { id?: number }[] }).geometries.map(({ id }) => id);
    expect(ids('provinces')).toEqual([320000]);
    expect(ids('prefectures')).toEqual([320100, 320200]);
    expect(boundaries?.adjacency['prefectures']).toEqual({ '320100': ['320200'], '320200': ['320100'] });
    expect(Object.keys(boundaries?.objects ?? {})).toEqual(
      expect.arrayContaining(['southChinaSea', 'neighbours', 'districts']),
    );
  });

  it('gives no boundaries where a check fails, but says why', () => {
    const { boundaries, faults } = replaceBoundaries(collection(), ours, entries);
    expect(boundaries).toBeNull();
    expect(faults.map(({ check }) => check)).toEqual(['coverage', 'coverage']);
  });
});

describe('labelPoint', () => {
  it('stands in the middle of a square and inside the larger of two parts', () => {
    expect(labelPoint({ type: 'Polygon', coordinates: [square(110, 30)] })).toEqual([110.5, 30.5]);
    const [x] = labelPoint({
      type: 'MultiPolygon',
      coordinates: [
        [square(110, 30)],
        [square(120, 30).map(([a = 0, b = 0]) => [a + (a - 120), b + (b - 30)])],
      ],
    });
    expect(x).toBe(121);
  });
});
