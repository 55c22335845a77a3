import { useMemo } from 'react';
import type { UnitShape } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { LabelGroup } from './LabelGroup.tsx';
import { useLabels } from './useLabels.ts';
import type { Size, View } from './view.ts';

interface LabelLayerProps {
  readonly shapes: readonly UnitShape[];
  readonly model: MapModel;
  readonly size: Size;
  readonly view: View;
  readonly lang: string;
  readonly selected: string | null;
}

/** Names and numbers over a map, in the frame after the fills. */
export function LabelLayer({ shapes, model, size, view, lang, selected }: LabelLayerProps) {
  const labelled = useAfterPaint(useMemo(() => ({ shapes, model }), [shapes, model]));
  const labels = useLabels({ ...labelled, view, size, lang, selected });
  return (
    <svg {...size} className="map-layer" data-layer="labels" aria-hidden="true">
      <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
    </svg>
  );
}
