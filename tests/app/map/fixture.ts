import { topology } from 'topojson-server';
import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';

/** A unit as a square of two degrees, counted from 100° E, 40° N to the east and to the north. */
function square(code: string, east: number, north: number): Feature {
  const [x, y] = [100 + 2 * east, 40 + 2 * north];
  const ring = [
    [x, y],
    [x, y + 2],
    [x + 2, y + 2],
    [x + 2, y],
    [x, y],
  ];
  return {
    type: 'Feature',
    id: Number(code),
    properties: { adcode: code, point: [x + 1, y + 1] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const collection = (features: Feature[]) => ({ type: 'FeatureCollection', features }) as const;

/** 内蒙古 (包头, 赤峰 east of it) and 安徽 (合肥) south of 包头; a line and a neighbour far off. */
export const BOUNDARIES: Topology = topology({
  provinces: collection([square('150000', 0, 0), square('340000', 0, -1), square('110000', 1, -1)]),
  prefectures: collection([
    square('150200', 0, 0),
    square('150400', 1, 0),
    square('340100', 0, -1),
    square('110000', 1, -1),
  ]),
  southChinaSea: collection([
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [110, 10],
            [111, 11],
          ],
        ],
      },
    },
  ]),
  neighbours: collection([square('999999', 5, 5)]),
});
