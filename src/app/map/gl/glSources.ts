import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { codeOf, geometriesOf } from '../../../core/plane/geometries.ts';

/** The data of the WebGL map, in degrees. */
export interface GlSources {
  readonly units: FeatureCollection;
  readonly lines: FeatureCollection;
  readonly neighbours: FeatureCollection;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Regions of a level with integer ids, as feature-state demands; all, or those wanted. */
export function unitFeatures(
  topology: Topology,
  level: MapLevel,
  isWanted: (id: string) => boolean = () => true,
): FeatureCollection {
  const object = level === 'province' ? 'provinces' : 'prefectures';
  const wanted = geometriesOf(topology, object).filter((geometry) => isWanted(codeOf(geometry)));
  return collection(
    wanted.map((geometry) => ({
      type: 'Feature',
      id: Number(codeOf(geometry)),
      properties: { code: codeOf(geometry) },
      geometry: feature(topology, geometry as never).geometry as Geometry,
    })),
  );
}

/** Borders between provinces, coast, and the line in the South China Sea. */
export function lineFeatures(topology: Topology): FeatureCollection {
  const provinces = topology.objects['provinces'];
  const line = (kind: string, geometry: Geometry): Feature => ({
    type: 'Feature',
    properties: { kind },
    geometry,
  });
  return collection([
    line(
      'province',
      mesh(topology, provinces as never, (a, b) => a !== b),
    ),
    line(
      'coast',
      mesh(topology, provinces as never, (a, b) => a === b),
    ),
    ...geometriesOf(topology, 'southChinaSea').map((dash) =>
      line('dash', feature(topology, dash as never).geometry),
    ),
  ]);
}

export function neighbourFeatures(topology: Topology): FeatureCollection {
  return collection(
    geometriesOf(topology, 'neighbours').map((geometry) => ({
      type: 'Feature',
      properties: {},
      geometry: feature(topology, geometry as never).geometry,
    })),
  );
}
