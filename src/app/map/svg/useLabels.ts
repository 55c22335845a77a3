import { useMemo } from 'react';
import { regionLabel } from '../../data/regionDirectory.ts';
import type { UnitShape } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { layoutLabels, type LabelWish, type PlacedLabel } from './labelLayout.ts';
import { toScreen, type Size, type View } from './view.ts';

interface LabelParts {
  readonly shapes: readonly UnitShape[];
  readonly model: MapModel;
  readonly view: View;
  readonly size: Size;
  readonly lang: string;
  readonly selected: string | null;
}

/** The labels of a map at rest. */
export function useLabels({ shapes, model, view, size, lang, selected }: LabelParts): readonly PlacedLabel[] {
  return useMemo(() => {
    const wishes = shapes.map((shape) => ({
      ...labelWish(shape, { model, view, lang, selected }),
      mayLead: shape.id.endsWith('0000') && model.values.has(shape.id),
    }));
    return layoutLabels(wishes, size);
  }, [shapes, model, view, size, lang, selected]);
}

/** Provinces smaller than this both ways (香港, 澳门) get their name when one zooms in; 台湾 is narrow but tall. */
const SMALLEST_NAMED = 14;

/** What the label of a region asks for. */
export function labelWish(
  { id, point, box }: UnitShape,
  { model, view, lang, selected }: Omit<LabelParts, 'shapes' | 'size'>,
): LabelWish {
  const [x, y] = toScreen(view, point);
  const number = model.numberOf(id);
  const hasValue = model.values.has(id);
  const width = (box.x1 - box.x0) * view.k;
  const height = (box.y1 - box.y0) * view.k;
  return {
    id,
    name: regionLabel(model.directory, id, lang),
    number: number === null ? null : String(number),
    x,
    y,
    width,
    height,
    isMain: id.endsWith('0000') && Math.max(width, height) >= SMALLEST_NAMED,
    priority:
      (id === selected ? 1e6 : 0) + (hasValue ? 1e4 : 0) + (number ?? 0) * 100 + Math.sqrt(width * height),
  };
}
