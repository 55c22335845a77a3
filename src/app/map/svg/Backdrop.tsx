import { memo } from 'react';
import type { Topology } from 'topojson-specification';
import { detailFor, neighboursPath } from '../geometry/mapPaths.ts';
import { viewTransform, type Size, type View } from './view.ts';

interface BackdropProps {
  readonly boundaries: Topology;
  readonly size: Size;
  readonly view: View;
}

/** The countries around, below everything. */
export const Backdrop = memo(function Backdrop({ boundaries, size, view }: BackdropProps) {
  return (
    <svg {...size} className="map-layer" data-layer="backdrop" aria-hidden>
      <path
        d={neighboursPath(boundaries, detailFor(view.k))}
        transform={viewTransform(view)}
        className="neighbours"
        strokeWidth={0.6 / view.k}
      />
    </svg>
  );
});
