import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { viewTransform, type Size, type View } from '../svg/view.ts';
import { glOutlines } from './glOutline.ts';

interface GlHollowProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  readonly view: View;
}

/** Dashed and dotted outlines as on the SVG map: one path for each hollow status. */
export const GlHollow = memo(function GlHollow({ boundaries, level, model, size, view }: GlHollowProps) {
  const pixel = 1 / view.k;
  const outlines = useMemo(() => {
    const pathOf = (status: string) =>
      glOutlines(boundaries, { level, isWanted: (id) => model.lookOf(id) === status, view, size });
    return { future: pathOf('future'), proposed: pathOf('proposed') };
  }, [boundaries, level, model, view, size]);
  return (
    <svg {...size} className="map-layer" data-layer="hollow" aria-hidden="true">
      <g className="hollow-outline" transform={viewTransform(view)}>
        <path d={outlines.future} strokeWidth={1.6 * pixel} strokeDasharray={`${5 * pixel} ${3 * pixel}`} />
        <path d={outlines.proposed} strokeWidth={2 * pixel} strokeDasharray={`0 ${3.6 * pixel}`} />
      </g>
    </svg>
  );
});
