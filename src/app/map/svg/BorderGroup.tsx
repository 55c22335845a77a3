import { memo } from 'react';
import { DONGSHA } from '../geometry/dongsha.ts';
import type { MapPaths } from '../geometry/mapPaths.ts';

interface BorderGroupProps {
  readonly paths: MapPaths;
  readonly pixel: number;
  /** Outline of a composite area. */
  readonly area?: string | null;
}

/** Borders over the fills: fine between prefectures, firmer between provinces, the coast firmest. */
export const BorderGroup = memo(function BorderGroup({ paths, pixel, area = null }: BorderGroupProps) {
  return (
    <g className="borders">
      {paths.inner ? <path d={paths.inner} className="border-inner" strokeWidth={0.5 * pixel} /> : null}
      <path d={paths.provinces} className="border-province" strokeWidth={0.8 * pixel} />
      <path d={paths.outline} className="border-outline" strokeWidth={1 * pixel} />
      <path d={paths.southChinaSea} className="border-outline" strokeWidth={1.4 * pixel} />
      <circle cx={DONGSHA[0]} cy={DONGSHA[1]} r={1.4 * pixel} className="island-mark" />
      {area ? <path d={area} className="border-area" strokeWidth={2 * pixel} /> : null}
    </g>
  );
});
