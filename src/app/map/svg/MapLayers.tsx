import { memo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { detailFor, mapPaths } from '../geometry/mapPaths.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import { familyOf } from '../model/mapSubject.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { Backdrop } from './Backdrop.tsx';
import { BorderGroup } from './BorderGroup.tsx';
import { FillGroup } from './FillGroup.tsx';
import { Highlights } from './Highlights.tsx';
import { LabelLayer } from './LabelLayer.tsx';
import { MapPatterns } from './MapPatterns.tsx';
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
  /** A prefecture can be chosen while provinces are drawn: its outline shows all the same. */
  const outlineOfAny = (id: string | null) =>
    id === null
      ? null
      : (paths.units.get(id) ?? mapPaths(boundaries, 'prefecture', detailFor(view.k)).units.get(id) ?? null);
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
      <Highlights {...{ size, view }} selected={outlineOfAny(selected)} hovered={outlineOfAny(hovered)} />
      <LabelLayer {...{ shapes, model, size, view, lang, selected }} />
    </>
  );
});
