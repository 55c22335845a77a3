import type { Topology } from 'topojson-specification';
import { unitShapes } from '../../../map/geometry/unitShapes.ts';
import { layoutLabels, NAME_SIZE, NUMBER_SIZE, type PlacedLabel } from '../../../map/svg/labelLayout.ts';
import { labelWish } from '../../../map/svg/useLabels.ts';
import type { View } from '../../../map/svg/view.ts';
import type { MapModel } from '../../../map/model/useMapModel.ts';
import type { MapLevel } from '../../../state/choices.ts';
import { inkOfLook, type Hue } from '../parts/looks.ts';
import type { Area, Scene } from '../scene.ts';
import { part, type SvgElement } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

interface LabelRoom {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly view: View;
  readonly frame: Area;
  /** Where no label may stand, such as the inset. */
  readonly blocked: readonly Area[];
  readonly hue: Hue;
}

/** Names and numbers of the regions, none over another, none cut by the frame, none over what is blocked. */
export function mapLabels(scene: Scene, room: LabelRoom): SvgElement {
  const { boundaries, level, model, view, frame, blocked } = room;
  const inFrame: View = { k: view.k, x: view.x - frame.x, y: view.y - frame.y };
  const wishes = unitShapes(boundaries, level).map((shape) =>
    labelWish(shape, { model, view: inFrame, lang: scene.lang, selected: scene.choices.region }),
  );
  const labels = layoutLabels(wishes, frame)
    .map((label) => ({ ...label, x: label.x + frame.x, y: label.y + frame.y }))
    .filter((label) => {
      const box = boxOfLabel(label);
      return isInside(box, frame) && !blocked.some((other) => overlaps(box, other));
    });
  return part(
    'labels',
    labels.flatMap((label) => writeLabel(scene, label, room)),
  );
}

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

function boxOfLabel({ x, y, name, number }: PlacedLabel): Area {
  const width = Math.max(textWidth(name ?? '', NAME_SIZE), textWidth(number ?? '', NUMBER_SIZE));
  return { x: x - width / 2, y: y - 14, width, height: 28 };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
