import type { Topology } from 'topojson-specification';
import type { MapPaths } from '../../map/geometry/mapPaths.ts';
import { unitShapes } from '../../map/geometry/unitShapes.ts';
import { layoutLabels, NAME_SIZE, NUMBER_SIZE, type PlacedLabel } from '../../map/svg/labelLayout.ts';
import { labelWish } from '../../map/svg/useLabels.ts';
import type { View } from '../../map/svg/view.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import type { MapLevel } from '../../state/choices.ts';
import { inkOfLook, type Hue } from '../parts/looks.ts';
import type { Area, Scene } from '../scene.ts';
import { drawnIslets } from './insetWords.ts';
import { part, type SvgElement } from '../svg/element.ts';
import { freePlace, isInside, isTouching } from '../svg/freePlace.ts';
import { textWidth } from '../svg/measure.ts';
import type { Corners } from '../svg/pathBoxes.ts';
import { writeLine } from '../svg/write.ts';

interface LabelRoom {
  readonly boundaries: Topology;
  readonly paths: MapPaths;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly view: View;
  readonly frame: Area;
  /** Where no label may stand, such as the inset. */
  readonly blocked: readonly Area[];
  readonly hue: Hue;
}

/** Where letters are larger than usual, those on the map grow a little less: they must find room. */
const LARGE_TEXT = 0.9;
/** Provinces narrower than this (香港, 澳门) have no name on the map. */
const LEAST_NAMED = 9;

/** How far a label may move from its region to leave an island free, in units. */
const REACH = 44;

/** Names and numbers of the regions, none over another, none cut by the frame, none over an island or what is blocked. */
export function mapLabels(scene: Scene, room: LabelRoom): SvgElement {
  const { boundaries, level, model, view, frame } = room;
  const scale = (scene.options.textScale ?? 1) > 1 ? LARGE_TEXT : 1;
  const own: View = { k: view.k / scale, x: (view.x - frame.x) / scale, y: (view.y - frame.y) / scale };
  const size = { width: frame.width / scale, height: frame.height / scale };
  const wishes = unitShapes(boundaries, level).map((shape) => {
    const wish = labelWish(shape, { model, view: own, lang: scene.lang, selected: scene.choices.region });
    return { ...wish, isMain: shape.id.endsWith('0000') && wish.width >= LEAST_NAMED };
  });
  const homes = new Map(wishes.map(({ id, x, y }) => [id, { x, y }]));
  const inside = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  const blocked = [
    ...drawnIslets(room.paths, own),
    ...room.blocked.map(({ x, y, width, height }) => ({
      x0: (x - frame.x) / scale,
      y0: (y - frame.y) / scale,
      x1: (x + width - frame.x) / scale,
      y1: (y + height - frame.y) / scale,
    })),
  ];
  const placed = layoutLabels(wishes, size);
  const isFree = (label: PlacedLabel) =>
    isInside(boxOfLabel(label), inside) && !blocked.some((box) => isTouching(box, boxOfLabel(label)));
  const free = placed.filter(isFree);
  const besideOf = ({ id, x, y }: PlacedLabel) => {
    const home = homes.get(id);
    return { x: home?.x ?? x, y: (home?.y ?? y) + BASELINE };
  };
  // A name without a number stands where it may and yields; one that must move stays near its region.
  const taken = [...blocked, ...free.filter(({ number }) => number !== null).map(boxOfLabel)];
  const moved = placed
    .filter((label) => !isFree(label) && label.name !== null && label.number === null)
    .flatMap((label) => {
      const place = freePlace(besideOf(label), {
        text: label.name ?? '',
        size: NAME_SIZE,
        inside,
        taken,
        reach: REACH,
      });
      if (!place) return [];
      const at = { ...label, x: place.x, y: place.y - BASELINE, isInside: false };
      taken.push(boxOfLabel(at));
      return [at];
    });
  const movedBoxes = moved.map(boxOfLabel);
  const settled = free.filter(
    (label) => label.number !== null || !movedBoxes.some((box) => isTouching(box, boxOfLabel(label))),
  );
  const transform = `translate(${frame.x.toFixed(2)} ${frame.y.toFixed(2)}) scale(${scale})`;
  return part(
    'labels',
    [...settled, ...moved].flatMap((label) => writeLabel(scene, label, room)),
    { transform },
  );
}

/** Of a name without a number, below the middle of its label. */
const BASELINE = 4;

function writeLabel({ palette }: Scene, label: PlacedLabel, { model, hue }: LabelRoom): SvgElement[] {
  const { id, x, y, name, number, isInside: isOn } = label;
  const look = model.lookOf(id);
  const { ink, halo } =
    isOn || number === null ? inkOfLook(look, hue, palette) : { ink: palette.ink, halo: palette.land };
  const isQuiet = look === 'no-mention' || look === 'no-document';
  const common = { fill: ink, halo, anchor: 'middle', part: 'label' } as const;
  return [
    ...(name === null
      ? []
      : [
          writeLine(
            name,
            { x, y: y + (number === null ? 4 : -2) },
            { ...common, size: isQuiet ? 11 : NAME_SIZE },
          ),
        ]),
    ...(number === null
      ? []
      : [
          writeLine(
            number,
            { x, y: y + (name === null ? 5 : 12) },
            { ...common, size: NUMBER_SIZE, weight: 600 },
          ),
        ]),
  ];
}

function boxOfLabel({ x, y, name, number }: PlacedLabel): Corners {
  const half = Math.max(textWidth(name ?? '', NAME_SIZE), textWidth(number ?? '', NUMBER_SIZE)) / 2;
  const isPair = name !== null && number !== null;
  return { x0: x - half, y0: y - (isPair ? 13 : 8), x1: x + half, y1: y + (isPair ? 15 : 8) };
}
