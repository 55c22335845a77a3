import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { detailFor } from '../geometry/mapPaths.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { Backdrop } from '../svg/Backdrop.tsx';
import { LabelGroup } from '../svg/LabelGroup.tsx';
import { useLabels } from '../svg/useLabels.ts';
import { viewTransform, type Size, type View } from '../svg/view.ts';
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
  const labelled = useAfterPaint(useMemo(() => ({ shapes, model }), [shapes, model]));
  const labels = useLabels({ ...labelled, view, size, lang, selected });
  return (
    <>
      <Backdrop {...{ boundaries, size, view }} />
      <FillLayer {...{ boundaries, level, model, frame }} />
      <BorderLayer {...{ boundaries, level, frame, area }} />
      <Highlights {...{ boundaries, size, view, selected, hovered }} />
      <svg {...size} className="map-layer" data-layer="labels" aria-hidden="true">
        <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
      </svg>
    </>
  );
});

type HighlightsProps = Pick<LiveLayersProps, 'boundaries' | 'size' | 'view' | 'selected' | 'hovered'>;

/** The chosen region and the one under the pointer or the keys; a region of the other level shows all the same. */
const Highlights = memo(function Highlights({ boundaries, size, view, selected, hovered }: HighlightsProps) {
  const outlineOf = (id: string | null) =>
    id === null ? null : unitOutline(boundaries, id, detailFor(view.k));
  const marks = [
    { name: 'selected', path: outlineOf(selected), width: 2.4 },
    { name: 'hovered', path: outlineOf(hovered), width: 1.6 },
  ];
  return (
    <svg {...size} className="map-layer" data-layer="highlights" aria-hidden="true">
      <g transform={viewTransform(view)}>
        {marks.map(({ name, path, width }) =>
          path === null ? null : (
            <path key={name} d={path} className={`highlight-${name}`} strokeWidth={width / view.k} />
          ),
        )}
      </g>
    </svg>
  );
});
