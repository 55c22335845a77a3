import { memo, useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { Claim, Cluster } from '../../../core/model/index.ts';
import { useDataset, useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { filterClaims } from '../../data/filterClaims.ts';
import { claimsByCluster } from '../../data/indexes.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { VisuallyHidden } from '../../ui/base/VisuallyHidden.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { DONGSHA } from '../geometry/dongsha.ts';
import { mapPaths } from '../geometry/mapPaths.ts';
import { project } from '../../../core/plane/projection.ts';
import { boxAround } from '../../../core/plane/box.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import { unitLook } from '../model/unitLook.ts';
import { coverageOf, unitValues } from '../model/unitValues.ts';
import { useUnitIds } from '../model/useMapModel.ts';
import { FillGroup } from '../svg/FillGroup.tsx';
import { MapPatterns } from '../svg/MapPatterns.tsx';
import '../svg/looks.css';
import './SmallMultiples.css';

/** One small map per cluster, all at the same scale; each opens its cluster on the large map. */
export function SmallMultiples() {
  const t = useT('map');
  const dataset = useDataset();
  const boundaries = useFile('boundaries');
  const reload = useReload();
  const filters = useAppStore((state) => state.filters);
  const groups = useMemo(
    () => claimsByCluster(filterClaims(dataset, { ...filters, clusters: [], match: 'any' })),
    [dataset, filters],
  );
  if (boundaries.state !== 'ready')
    return <LoadNotice state={boundaries} onRetry={() => reload('boundaries')} />;
  return (
    <ul className="multiples" aria-label={t('multiples.label')}>
      {dataset.taxonomy.clusters.map((cluster) => (
        <li key={cluster.id}>
          <SmallMap cluster={cluster} claims={groups.get(cluster.id) ?? NONE} boundaries={boundaries.value} />
        </li>
      ))}
    </ul>
  );
}

const NONE: readonly Claim[] = [];
const WIDTH = 200;
/** The southern islands belong to each map. */
const SOUTH_END = project([112, 3])[1];

interface SmallMapProps {
  readonly cluster: Cluster;
  readonly claims: readonly Claim[];
  readonly boundaries: Topology;
}

const SmallMap = memo(function SmallMap({ cluster, claims, boundaries }: SmallMapProps) {
  const t = useT('map');
  const dataset = useDataset();
  const drawn = useUnitIds('province');
  const lang = useAppStore((state) => state.lang);
  const setFilters = useAppStore((state) => state.setFilters);
  const setBasemap = useAppStore((state) => state.setBasemap);
  const { x0, y0, x1 } = boxAround(unitShapes(boundaries, 'province').map(({ box }) => box));
  const y1 = SOUTH_END;
  const k = WIDTH / (x1 - x0);
  const values = useMemo(() => unitValues(regionDirectory(dataset), drawn, claims), [dataset, drawn, claims]);
  const coverage = coverageOf(dataset);
  const subject = { kind: 'cluster', id: cluster.id, family: cluster.family, glyph: cluster.glyph } as const;
  const name = lang === 'zh' ? cluster.zh : cluster.en;
  const paths = mapPaths(boundaries, 'province', 2);
  return (
    <button
      type="button"
      className="multiple map-colours"
      data-family={cluster.family}
      onClick={() => {
        setFilters({ clusters: [cluster.id], industries: [] });
        setBasemap('geo');
      }}
    >
      <span className="multiple-head">
        <ClusterGlyph cluster={cluster} size={18} />
        <span>{name}</span>
        <span className="multiple-count">{values.size}</span>
      </span>
      <VisuallyHidden>{`${t('multiples.open', { cluster: name })} ${t('multiples.count', { count: values.size })}`}</VisuallyHidden>
      <svg
        viewBox={`${x0} ${y0} ${x1 - x0} ${y1 - y0}`}
        width={WIDTH}
        height={(y1 - y0) * k}
        aria-hidden="true"
      >
        <MapPatterns prefix={`small-${cluster.id}`} k={k * 2} />
        <FillGroup
          paths={paths.units}
          lookOf={(id) => unitLook(subject, values.get(id), coverage, id)}
          prefix={`small-${cluster.id}`}
          pixel={0.6 / k}
        />
        <path d={paths.provinces} className="multiple-border" strokeWidth={0.5 / k} />
        <path d={paths.outline} className="multiple-border" strokeWidth={0.7 / k} />
        <path d={paths.southChinaSea} className="multiple-sea" strokeWidth={1 / k} />
        <circle cx={DONGSHA[0]} cy={DONGSHA[1]} r={1.1 / k} className="island-mark" />
      </svg>
    </button>
  );
});
