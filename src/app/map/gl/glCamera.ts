import type { Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { unproject, type Point } from '../../../core/plane/projection.ts';
import { unitShapes, type UnitShape } from '../geometry/unitShapes.ts';
import type { View } from '../svg/view.ts';

/** Side of the square that the world fills in the plane of the WebGL map: a hundredth of it is never seen. */
const WORLD = 100_000;

/** Longitude and latitude to the plane of the WebGL map: Mercator, y downwards. */
export function mercator([longitude, latitude]: readonly [number, number]): Point {
  const south = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [((longitude + 180) / 360) * WORLD, (0.5 - south / (2 * Math.PI)) * WORLD];
}

/** What is needed of a MapLibre map without turn and tilt to know where it looks. */
interface Camera {
  project(position: [number, number]): { readonly x: number; readonly y: number };
}

/** Two corners of China: far apart, so that the view follows exactly. */
const CORNERS: readonly [[number, number], [number, number]] = [
  [75, 53],
  [135, 18],
];

/** Plane → pixels of the map as it stands. */
export function viewOf(camera: Camera): View {
  const [a, b] = CORNERS.map((corner) => ({ plane: mercator(corner), pixel: camera.project(corner) })) as [
    { plane: Point; pixel: { x: number; y: number } },
    { plane: Point; pixel: { x: number; y: number } },
  ];
  const k = (b.pixel.x - a.pixel.x) / (b.plane[0] - a.plane[0]);
  return { k, x: a.pixel.x - a.plane[0] * k, y: a.pixel.y - a.plane[1] * k };
}

const shapesByTopology = memoizeByObject((topology: Topology) => ({
  province: mercatorShapes(topology, 'province'),
  prefecture: mercatorShapes(topology, 'prefecture'),
}));

/** The regions of a level with their label points and boxes in the plane of the WebGL map. */
export function glShapes(topology: Topology, level: MapLevel): readonly UnitShape[] {
  return shapesByTopology(topology)[level];
}

function mercatorShapes(topology: Topology, level: MapLevel): readonly UnitShape[] {
  return unitShapes(topology, level).map((shape) => {
    const { x0, y0, x1, y1 } = shape.box;
    const [west, north] = mercator(unproject([x0, y0]));
    const [east, south] = mercator(unproject([x1, y1]));
    const box = {
      x0: Math.min(west, east),
      y0: Math.min(north, south),
      x1: Math.max(west, east),
      y1: Math.max(north, south),
    };
    return { ...shape, box, point: mercator(unproject(shape.point)) };
  });
}
