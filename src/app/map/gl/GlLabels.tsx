import { memo, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { LabelGroup } from '../svg/LabelGroup.tsx';
import { useLabels } from '../svg/useLabels.ts';
import type { Size, View } from '../svg/view.ts';
import { glShapes } from './glCamera.ts';

interface GlLabelsProps {
  /** Holds the labels; a gesture moves it by CSS until the labels are placed anew. */
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  /** The camera at rest. */
  readonly view: View;
  readonly lang: string;
  readonly selected: string | null;
}

/**
 * Names and numbers over the WebGL map, placed as on the canvas map. MapLibre's own labels would be laid out by its
 * worker at every filter and cost several frames of the main thread.
 */
export const GlLabels = memo(function GlLabels(props: GlLabelsProps) {
  const { holder, boundaries, level, model, size, view, lang, selected } = props;
  const shapes = glShapes(boundaries, level);
  const labelled = useAfterPaint(useMemo(() => ({ shapes, model }), [shapes, model]));
  const labels = useLabels({ ...labelled, view, size, lang, selected });
  useLayoutEffect(() => {
    if (holder.current) holder.current.style.transform = '';
  }, [holder, view]);
  return (
    <div ref={holder} className="gl-labels">
      <svg {...size} className="map-layer" data-layer="labels" aria-hidden="true">
        <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
      </svg>
    </div>
  );
});

/** Moves the labels along with a gesture: from the view they were placed for to the one that is shown. */
export function moveLabels(holder: HTMLElement | null, from: View, to: View): void {
  if (!holder) return;
  const k = to.k / from.k;
  holder.style.transform = `translate(${to.x - from.x * k}px, ${to.y - from.y * k}px) scale(${k})`;
}
