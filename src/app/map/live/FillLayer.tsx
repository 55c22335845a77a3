import { useCallback, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { ringsOf } from '../../../core/plane/geometries.ts';
import { detailFor } from '../geometry/mapPaths.ts';
import { thinnedArcs } from '../geometry/planarArcs.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import type { UnitLook } from '../model/unitLook.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { hueOf, useMapPalette } from '../palette/mapPalette.ts';
import type { Frame } from './frame.ts';
import { pixelLook, type LookParts, type PixelLook } from './looksAsPixels.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { paintPixels } from './paintPixels.ts';
import { rasterise } from './rasterise.ts';

interface FillLayerProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly frame: Frame;
}

/** The regions, filled by their look. Which pixels a region has is known beforehand: a filter only recolours them. */
export function FillLayer({ boundaries, level, model, frame }: FillLayerProps) {
  const palette = useMapPalette();
  const shapes = unitShapes(boundaries, level);
  const raster = useMemo(() => {
    const { width, height, density, view } = frame;
    const arcs = thinnedArcs(boundaries, detailFor(view.k / density));
    return rasterise({ regions: shapes.map(({ geometry }) => ringsOf(geometry)), arcs, width, height, view });
  }, [boundaries, shapes, frame]);
  const { lookOf, subject } = model;
  const { density } = frame;
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      const image = context.createImageData(raster.width, raster.height);
      const looks = pixelLooks({ palette, hue: hueOf(subject, palette), density });
      const drawn = shapes.map(({ id }) => looks(lookOf(id)));
      paintPixels(new Uint32Array(image.data.buffer), raster, drawn);
      context.putImageData(image, 0, 0);
    },
    [raster, shapes, lookOf, subject, palette, density],
  );
  return <MapCanvas layer="fills" drawn={`${level} ${shapes.length}`} frame={frame} paint={paint} />;
}

/** Every look is made once a painting. */
function pixelLooks(parts: LookParts): (look: UnitLook) => PixelLook {
  const known = new Map<UnitLook, PixelLook>();
  return (look) => {
    const made = known.get(look) ?? pixelLook(look, parts);
    known.set(look, made);
    return made;
  };
}
