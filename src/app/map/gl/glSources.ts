import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { regionLabel } from '../../data/regionDirectory.ts';
import { codeOf, geometriesOf, type unitShapes, type Box } from '../geometry/unitShapes.ts';
import { unproject } from '../geometry/projection.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { labelColours, type GlPalette } from './glPalette.ts';

/** The data of the WebGL map, in degrees. */
export interface GlSources {
  readonly units: FeatureCollection;
  readonly labels: FeatureCollection;
  readonly lines: FeatureCollection;
  readonly neighbours: FeatureCollection;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Regions of a level with integer ids, as feature-state demands. */
export function unitFeatures(topology: Topology, level: MapLevel): FeatureCollection {
  const object = level === 'province' ? 'provinces' : 'prefectures';
  return collection(
    geometriesOf(topology, object).map((geometry) => ({
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

/** A region this small (plane units) does not hold its label, which then needs the colours of the page. */
const SMALL = 40;

function coloursOf(model: MapModel, palette: GlPalette, id: string, { x0, x1 }: Box) {
  const isSmall = model.numberOf(id) !== null && x1 - x0 < SMALL;
  return isSmall ? { ink: palette.ink, halo: palette.land } : labelColours(model.lookOf(id), palette);
}

/** One point per region with name, number and colours: labels change with the filter, their regions do not. */
export function labelFeatures(
  shapes: ReturnType<typeof unitShapes>,
  { model, palette, lang }: { readonly model: MapModel; readonly palette: GlPalette; readonly lang: string },
): FeatureCollection {
  return collection(
    shapes.map(({ id, point, box }) => {
      const number = model.numberOf(id);
      const rank =
        (number ?? (model.values.has(id) ? 1 : 0)) * 100 + Math.sqrt((box.x1 - box.x0) * (box.y1 - box.y0));
      const name = regionLabel(model.directory, id, lang);
      return {
        type: 'Feature',
        id: Number(id),
        properties: {
          code: id,
          name,
          number: number === null ? '' : String(number),
          rank,
          ...coloursOf(model, palette, id, box),
        },
        geometry: { type: 'Point', coordinates: unproject(point) },
      };
    }),
  );
}
