import { memo, useCallback } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { detailFor } from '../geometry/mapPaths.ts';
import { useMapPalette } from '../palette/mapPalette.ts';
import { drawInPlane, type Frame } from './frame.ts';
import { borderPaths } from './livePaths.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { paintBorders } from './paintBorders.ts';

interface BorderLayerProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly frame: Frame;
  /** SVG path data of the outline of a composite area. */
  readonly area: string | null;
}

/** What a filter leaves alone. */
export const BorderLayer = memo(function BorderLayer({ boundaries, level, frame, area }: BorderLayerProps) {
  const palette = useMapPalette();
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      const pixel = frame.density / frame.view.k;
      const paths = borderPaths(boundaries, level, detailFor(1 / pixel));
      drawInPlane(context, frame);
      paintBorders(context, { paths, palette, area: area === null ? null : new Path2D(area), pixel });
    },
    [boundaries, level, frame, palette, area],
  );
  const drawn = area === null ? level : `${level} area`;
  return <MapCanvas layer="borders" drawn={drawn} frame={frame} paint={paint} />;
});
