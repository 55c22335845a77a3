import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../../src/core/analysis/outlines.ts';
import type { RegionEntry } from '../../../src/core/model/index.ts';
import type { Area } from '../../../src/pipeline/regions/boundaryFeatures.ts';
import type { Adjacency, BoundaryProperties } from '../../../src/pipeline/regions/labelFeatures.ts';
import { boundingBox, containsPoint, ringsOf } from '../../../src/pipeline/regions/polygonGeometry.ts';
import type { QuantizedTopology } from '../../../src/pipeline/regions/quantizedTopology.ts';
import { readJson } from '../../../src/pipeline/regions/gazetteerSources.ts';

const FILE = 'data/boundaries/china.topo.json';
const topology = readJson<QuantizedTopology & { adjacency: Record<string, Adjacency> }>(FILE);
const gazetteer = new Map(
  readJson<RegionEntry[]>('data/lexicon/regions/gazetteer.json').map((entry) => [entry.code, entry]),
);

function layer(name: string): FeatureCollection<Area, BoundaryProperties>['features'] {
  const object = topology.objects[name] as GeometryCollection;
  return (feature(topology, object) as FeatureCollection<Area, BoundaryProperties>).features;
}

function parts(area: Area): Area[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

describe('the boundaries kept in the repository', () => {
  it('are the output that the recipe records', () => {
    const recipe = readJson<{ output: string; counts: Record<string, number> }>(
      'data/boundaries/recipe.json',
    );
    expect(createHash('sha256').update(readFileSync(FILE)).digest('hex')).toBe(recipe.output);
    expect(recipe.counts).toEqual({ provinces: 34, prefectures: 369, districts: 86 });
  });

  it('draw every province and prefecture of the gazetteer under its present code', () => {
    const drawn = new Set([...layer('provinces'), ...layer('prefectures')].map((f) => f.properties.adcode));
    const missing = [...gazetteer.values()].filter(
      ({ level, code }) => level !== 'county' && !drawn.has(code),
    );
    expect(missing).toEqual([]);
  });

  it.each(['provinces', 'prefectures', 'districts'])('%s carry id, names and a point inside', (name) => {
    for (const { id, properties, geometry } of layer(name)) {
      expect(String(id)).toBe(properties.adcode);
      const { name, nameEn, level, parent } = properties;
      expect(gazetteer.get(properties.adcode)).toMatchObject({ name, nameEn, level, parent });
      expect(containsPoint(geometry, properties.point, 0.01), `${name} ${properties.point.join()}`).toBe(
        true,
      );
    }
  });

  it('close every ring and wind the largest outer ring clockwise, as D3 reads it', () => {
    for (const { properties, geometry } of [...layer('provinces'), ...layer('prefectures')]) {
      for (const ring of ringsOf(geometry)) expect(ring[0]).toEqual(ring.at(-1));
      const areas = parts(geometry).map((part) => signedArea(ringsOf(part)[0] ?? []));
      expect(Math.min(...areas), properties.name).toBeLessThan(0);
      expect(Math.max(...areas), properties.name).toBeLessThanOrEqual(0);
    }
  });

  it('keep 钓鱼岛, 赤尾屿 and the islands of 南沙', () => {
    const taiwan = layer('provinces').find((f) => f.id === 710000);
    const islets = parts(taiwan!.geometry)
      .map(boundingBox)
      .filter(([west]) => west > 123);
    expect(islets.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...islets.map(([, , east]) => east))).toBeGreaterThan(124.5);
    const sansha = layer('prefectures').find((f) => f.id === 460300);
    const nansha = parts(sansha!.geometry)
      .map(boundingBox)
      .filter(([, , , north]) => north < 12);
    expect(nansha.length).toBeGreaterThanOrEqual(100);
    expect(Math.min(...nansha.map(([, south]) => south))).toBeLessThan(4);
  });

  it('draw the South China Sea line as ten dashes', () => {
    const object = topology.objects['southChinaSea'] as GeometryCollection;
    const [line] = (feature(topology, object) as FeatureCollection).features;
    expect(line?.geometry.type).toBe('MultiLineString');
    expect((line?.geometry as { coordinates: unknown[] }).coordinates).toHaveLength(10);
  });

  it('say who borders whom, both ways, and leave no unit without a neighbour', () => {
    for (const name of ['provinces', 'prefectures', 'districts']) {
      const table = topology.adjacency[name] ?? {};
      for (const [code, others] of Object.entries(table)) {
        expect(others.length, code).toBeGreaterThan(0);
        for (const other of others) expect(table[other]).toContain(code);
      }
    }
    expect(topology.adjacency['provinces']?.['110000']).toEqual(['120000', '130000']);
    expect(topology.adjacency['provinces']?.['460000']).toEqual(['440000', '450000']);
  });

  it('lie where they should: 北京 and 香港 in WGS 84', () => {
    const at = (code: number, point: readonly [number, number]): boolean =>
      containsPoint(layer('provinces').find((f) => f.id === code)!.geometry, point, 0);
    expect(at(110000, [116.391, 39.907])).toBe(true);
    expect(at(810000, [114.17, 22.38])).toBe(true);
    expect(at(440000, [114.055, 22.545])).toBe(true);
  });
});
