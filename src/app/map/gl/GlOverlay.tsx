import { memo, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { Highlights } from '../svg/Highlights.tsx';
import { LabelGroup } from '../svg/LabelGroup.tsx';
import { useLabels } from '../svg/useLabels.ts';
import type { Size, View } from '../svg/view.ts';
import { GlHollow } from './GlHollow.tsx';
import { glShapes } from './glCamera.ts';
import { glOutline } from './glOutline.ts';

interface GlOverlayProps {
  /** Holds it all; a gesture moves it by CSS until everything is placed anew. */
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  /** The camera at rest. */
  readonly view: View;
  readonly lang: string;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/**
 * Names, numbers and highlights over the WebGL map, as on the canvas map. MapLibre's own labels would be laid out by its
 * worker at every filter and cost several frames of the main thread; its own highlights would be worked out anew for
 * every region whose fill changes.
 */
export const GlOverlay = memo(function GlOverlay(props: GlOverlayProps) {
  const { holder, boundaries, level, model, size, view, lang, selected, hovered } = props;
  const shapes = glShapes(boundaries, level);
  const labelled = useAfterPaint(useMemo(() => ({ shapes, model }), [shapes, model]));
  const labels = useLabels({ ...labelled, view, size, lang, selected });
  const outlines = {
    selected: useGlOutline(boundaries, selected, view.k),
    hovered: useGlOutline(boundaries, hovered, view.k),
  };
  useLayoutEffect(() => {
    if (holder.current) holder.current.style.transform = '';
  }, [holder, view]);
  return (
    <div ref={holder} className="gl-overlay">
      <GlHollow {...{ boundaries, level, size, view }} model={labelled.model} />
      <Highlights {...{ size, view, ...outlines }} />
      <svg {...size} className="map-layer" data-layer="labels" aria-hidden="true">
        <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
      </svg>
    </div>
  );
});

function useGlOutline(boundaries: Topology, id: string | null, k: number): string | null {
  return useMemo(() => (id === null ? null : glOutline(boundaries, id, k)), [boundaries, id, k]);
}

/** Moves the overlay along with a gesture: from the view it was placed for to the one that is shown. */
export function moveOverlay(holder: HTMLElement | null, from: View, to: View): void {
  if (!holder) return;
  const k = to.k / from.k;
  holder.style.transform = `translate(${to.x - from.x * k}px, ${to.y - from.y * k}px) scale(${k})`;
}
