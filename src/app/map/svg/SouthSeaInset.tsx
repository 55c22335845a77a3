import { memo } from 'react';
import type { Topology } from 'topojson-specification';
import { useT } from '../../ui/i18n/useT.ts';
import { mapPathsWithin } from '../geometry/mapPaths.ts';
import { project } from '../../../core/plane/projection.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { BorderGroup } from './BorderGroup.tsx';
import { FillGroup } from './FillGroup.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { usePatternPrefix } from './usePatternPrefix.ts';

const WIDTH = 92;
const CORNERS = [
  [106.5, 24.2],
  [122.6, 24.2],
  [105.8, 2.8],
  [121.8, 2.8],
].map(project);
const X0 = Math.min(...CORNERS.map(([x]) => x));
const X1 = Math.max(...CORNERS.map(([x]) => x));
const Y0 = Math.min(...CORNERS.map(([, y]) => y));
const Y1 = Math.max(...CORNERS.map(([, y]) => y));
/** Pixels of the inset per plane unit. */
const SCALE = WIDTH / (X1 - X0);

const insetPaths = mapPathsWithin({ x0: X0, y0: Y0, x1: X1, y1: Y1 });

interface SouthSeaInsetProps {
  readonly boundaries: Topology;
  readonly model: MapModel;
}

/** 南海诸岛: the islands and the line at half scale, on every national view. */
export const SouthSeaInset = memo(function SouthSeaInset({ boundaries, model }: SouthSeaInsetProps) {
  const t = useT('map');
  const prefix = usePatternPrefix();
  const paths = insetPaths(boundaries, 'province', 0.5);
  return (
    <figure className="south-sea">
      <svg
        viewBox={`${X0} ${Y0} ${X1 - X0} ${Y1 - Y0}`}
        width={WIDTH}
        height={(Y1 - Y0) * SCALE}
        role="img"
        aria-label={t('southSea')}
      >
        <MapPatterns prefix={prefix} k={SCALE} />
        <path d={paths.neighbours} className="neighbours" strokeWidth={0.5 / SCALE} />
        <FillGroup paths={paths.units} lookOf={model.lookOf} prefix={prefix} pixel={1 / SCALE} />
        <BorderGroup paths={paths} pixel={0.8 / SCALE} />
      </svg>
      <figcaption>{t('southSea')}</figcaption>
    </figure>
  );
});
