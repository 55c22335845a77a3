import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { detailFor, mapPaths } from '../geometry/mapPaths.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import { familyOf } from '../model/mapSubject.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { BorderGroup } from './BorderGroup.tsx';
import { FillGroup } from './FillGroup.tsx';
import { LabelGroup } from './LabelGroup.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { useLabels } from './useLabels.ts';
import { viewTransform, type Size, type View } from './view.ts';
import './looks.css';

interface MapLayersProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  readonly view: View;
  readonly area: string | null;
  readonly lang: string;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/**
 * One SVG per layer, each painted by itself: a filter repaints the fills and, in the next frame, the labels;
 * hovering repaints the highlights only, and a gesture paints nothing but moves all.
 */
export const MapLayers = memo(function MapLayers(props: MapLayersProps) {
  const { boundaries, level, model, size, view, area, lang, selected, hovered } = props;
  const paths = mapPaths(boundaries, level, detailFor(view.k));
  const shapes = unitShapes(boundaries, level);
  const labelled = useAfterPaint(useMemo(() => ({ shapes, model }), [shapes, model]));
  const labels = useLabels({ ...labelled, view, size, lang, selected });
  /** A prefecture can be chosen while provinces are drawn: its outline shows all the same. */
  const pathOfAny = (id: string) =>
    paths.units.get(id) ?? mapPaths(boundaries, 'prefecture', detailFor(view.k)).units.get(id);
  const transform = viewTransform(view);
  const pixel = 1 / view.k;
  const layer = { ...size, className: 'map-layer', 'aria-hidden': true } as const;
  return (
    <>
      <Backdrop path={paths.neighbours} transform={transform} pixel={pixel} size={size} />
      <svg
        {...layer}
        className="map-layer map-colours"
        data-layer="fills"
        data-family={familyOf(model.subject)}
      >
        <MapPatterns prefix="map" k={view.k} />
        <g transform={transform}>
          <FillGroup paths={paths.units} lookOf={model.lookOf} prefix="map" pixel={pixel} />
        </g>
      </svg>
      <svg {...layer} className="map-layer map-layer-above" data-layer="borders">
        <g transform={transform}>
          <BorderGroup paths={paths} pixel={pixel} area={area} />
        </g>
      </svg>
      <svg {...layer} className="map-layer map-layer-above" data-layer="highlights">
        <g transform={transform}>
          {[selected, hovered].map((id, index) =>
            id && pathOfAny(id) ? (
              <path
                key={index}
                d={pathOfAny(id)}
                className={index === 0 ? 'highlight-selected' : 'highlight-hovered'}
                strokeWidth={(index === 0 ? 2.4 : 1.6) * pixel}
              />
            ) : null,
          )}
        </g>
      </svg>
      <svg {...layer} className="map-layer map-layer-above" data-layer="labels">
        <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
      </svg>
    </>
  );
});

interface BackdropProps {
  readonly path: string;
  readonly transform: string;
  readonly pixel: number;
  readonly size: Size;
}

const Backdrop = memo(function Backdrop({ path, transform, pixel, size }: BackdropProps) {
  return (
    <svg {...size} className="map-layer map-layer-above" data-layer="backdrop" aria-hidden>
      <path d={path} transform={transform} className="neighbours" strokeWidth={0.6 * pixel} />
    </svg>
  );
});
