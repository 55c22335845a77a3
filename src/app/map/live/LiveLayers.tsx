import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { detailFor } from '../geometry/mapPaths.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { Backdrop } from '../svg/Backdrop.tsx';
import { Highlights } from '../svg/Highlights.tsx';
import { LabelLayer } from '../svg/LabelLayer.tsx';
import type { Size, View } from '../svg/view.ts';
import { BorderLayer } from './BorderLayer.tsx';
import { FillLayer } from './FillLayer.tsx';
import { frameOf } from './frame.ts';
import { unitOutline } from './livePaths.ts';
import { GESTURE_MARGIN } from './useMapCamera.ts';
import '../svg/looks.css';

interface LiveLayersProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  readonly view: View;
  /** SVG path data of the outline of a composite area. */
  readonly area: string | null;
  readonly lang: string;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/**
 * Each layer is painted by itself: a filter repaints the fills and, in the next frame, the labels; hovering
 * repaints the highlights only, and a gesture paints nothing but moves all.
 */
export const LiveLayers = memo(function LiveLayers(props: LiveLayersProps) {
  const { boundaries, level, model, size, view, area, lang, selected, hovered } = props;
  const density = window.devicePixelRatio || 1;
  const frame = useMemo(() => frameOf(size, view, GESTURE_MARGIN, density), [size, view, density]);
  const shapes = unitShapes(boundaries, level);
  const detail = detailFor(view.k);
  const outlines = {
    selected: useOutline(boundaries, selected, detail),
    hovered: useOutline(boundaries, hovered, detail),
  };
  return (
    <>
      <Backdrop {...{ boundaries, size, view }} />
      <FillLayer {...{ boundaries, level, model, frame }} />
      <BorderLayer {...{ boundaries, level, frame, area }} />
      <Highlights {...{ size, view, ...outlines }} />
      <LabelLayer {...{ shapes, model, size, view, lang, selected }} />
    </>
  );
});

/** A region of the other level shows its outline all the same. */
function useOutline(boundaries: Topology, id: string | null, tolerance: number): string | null {
  return useMemo(
    () => (id === null ? null : unitOutline(boundaries, id, tolerance)),
    [boundaries, id, tolerance],
  );
}
