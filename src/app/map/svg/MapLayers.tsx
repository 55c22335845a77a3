import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { detailFor, mapPaths } from '../geometry/mapPaths.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import { familyOf } from '../model/mapSubject.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { Backdrop } from './Backdrop.tsx';
import { BorderGroup } from './BorderGroup.tsx';
import { FillGroup } from './FillGroup.tsx';
import { LabelGroup } from './LabelGroup.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { useLabels } from './useLabels.ts';
import { usePatternPrefix } from './usePatternPrefix.ts';
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

/** The map as SVG, sharp at any size: for slides and print. The live map is `live/LiveMap.tsx`. */
export const MapLayers = memo(function MapLayers(props: MapLayersProps) {
  const { boundaries, level, model, size, view, area, lang, selected, hovered } = props;
  const prefix = usePatternPrefix();
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
      <Backdrop {...{ boundaries, size, view }} />
      <svg
        {...layer}
        className="map-layer map-colours"
        data-layer="fills"
        data-family={familyOf(model.subject)}
      >
        <MapPatterns prefix={prefix} k={view.k} />
        <g transform={transform}>
          <FillGroup paths={paths.units} lookOf={model.lookOf} prefix={prefix} pixel={pixel} />
        </g>
      </svg>
      <svg {...layer} className="map-layer" data-layer="borders">
        <g transform={transform}>
          <BorderGroup paths={paths} pixel={pixel} area={area} />
        </g>
      </svg>
      <svg {...layer} className="map-layer" data-layer="highlights">
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
      <svg {...layer} className="map-layer" data-layer="labels">
        <LabelGroup labels={labels} lookOf={labelled.model.lookOf} />
      </svg>
    </>
  );
});
