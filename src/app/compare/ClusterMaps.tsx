import { useId, useMemo } from 'react';
import type { ComparisonRow } from '../../core/analysis/comparison.ts';
import { regionsOf } from '../../core/analysis/phrasing.ts';
import { useDataset, useFile } from '../data/DataStoreProvider.tsx';
import { clustersById } from '../data/indexes.ts';
import { regionDirectory } from '../data/regionDirectory.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ClusterGlyph } from '../ui/marks/ClusterGlyph.tsx';
import { clusterMapCells, drawnRegions, type ClusterMapCell } from './clusterMapCells.ts';
import { NOTHING_LIT, type Lit } from './lit.ts';
import { StatusLegend } from './StatusLegend.tsx';
import { MiniMap } from './MiniMap.tsx';
import { miniMapLayout, type MiniMapLayout } from './miniMapLayout.ts';
import type { CompareNaming } from './naming.ts';
import type { Comparison } from './useComparison.ts';

export interface ClusterMapsProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly naming: CompareNaming;
  readonly lit: Lit;
  readonly onLit: (lit: Lit) => void;
  readonly chosen: string | null;
  readonly onChoose: (cluster: string | null) => void;
}

/** One small map for each cluster of the rows in sight: who has it, by the texture of the strongest status. */
export function ClusterMaps({ comparison, rows, naming, lit, onLit, chosen, onChoose }: ClusterMapsProps) {
  const t = useT('compare');
  const dataset = useDataset();
  const { taxonomy } = dataset;
  const lang = useAppStore((state) => state.lang);
  const backdropId = useId();
  const state = useMiniLayout(comparison.keys);
  const cells = useMemo(
    () =>
      clusterMapCells(
        rows,
        taxonomy.clusters.map(({ id }) => id),
      ),
    [rows, taxonomy],
  );
  const silent = useMemo(() => {
    const spoken = new Set(comparison.claims.map(({ region }) => region));
    return new Set(drawnRegions(comparison.keys, dataset.areas).filter((code) => !spoken.has(code)));
  }, [comparison, dataset]);
  if (state === 'failed') return <p className="compare-note">{t('maps.failed')}</p>;
  if (state === null || cells.length === 0) return null;
  const regionsIn = (cell: ClusterMapCell) =>
    [...cell.statuses].map(([code, status]) => `${naming.region(code)} ${naming.status(status)}`);
  return (
    <section className="compare-block" aria-label={t('maps.title')}>
      <h2>{t('maps.title')}</h2>
      <p className="compare-hint">{t('maps.hint')}</p>
      <Backdrop id={backdropId} layout={state} />
      <ul className="cluster-maps">
        {cells.map((cell) => (
          <li key={cell.cluster}>
            <button
              type="button"
              className="cluster-map"
              aria-pressed={chosen === cell.cluster}
              data-lit={lit.cluster === cell.cluster}
              onClick={() => onChoose(chosen === cell.cluster ? null : cell.cluster)}
              onMouseEnter={() => onLit({ industry: null, cluster: cell.cluster, region: null })}
              onFocus={() => onLit({ industry: null, cluster: cell.cluster, region: null })}
              onMouseLeave={() => onLit(NOTHING_LIT)}
            >
              <MapTitle cell={cell} naming={naming} />
              <span className="visually-hidden">{regionsOf(regionsIn(cell), lang)}</span>
              <MiniMap
                layout={state}
                backdropId={backdropId}
                statuses={cell.statuses}
                silent={silent}
                lit={lit.region}
                onRegion={(region) => onLit({ industry: null, cluster: cell.cluster, region })}
                nameOf={naming.region}
                family={clustersById(dataset).get(cell.cluster)?.family ?? 'digital'}
              />
            </button>
          </li>
        ))}
      </ul>
      <StatusLegend>
        {silent.size > 0 && (
          <li>
            <span className="texture" data-status="silent" aria-hidden="true" /> {t('maps.silent')}
          </li>
        )}
        <li>{t('maps.note')}</li>
      </StatusLegend>
    </section>
  );
}

function MapTitle({ cell, naming }: { readonly cell: ClusterMapCell; readonly naming: CompareNaming }) {
  const cluster = clustersById(useDataset()).get(cell.cluster);
  return (
    <span className="cluster-map-title">
      {cluster && <ClusterGlyph cluster={cluster} size={16} />}
      <span>{naming.cluster(cell.cluster)}</span>
    </span>
  );
}

/** Borders of the provinces once, for all small maps to use. */
function Backdrop({ id, layout }: { readonly id: string; readonly layout: MiniMapLayout }) {
  return (
    <svg width={0} height={0} className="mini-defs" aria-hidden="true">
      <defs>
        <path id={id} d={layout.backdrop} />
      </defs>
    </svg>
  );
}

function useMiniLayout(keys: readonly string[]): MiniMapLayout | 'failed' | null {
  const dataset = useDataset();
  const boundaries = useFile('boundaries');
  return useMemo(() => {
    if (boundaries.state === 'failed') return 'failed';
    if (boundaries.state === 'loading') return null;
    const directory = regionDirectory(dataset);
    const units = drawnRegions(keys, dataset.areas).map((code) => ({
      code,
      position: directory.get(code)?.point ?? null,
    }));
    return miniMapLayout(boundaries.value, units);
  }, [boundaries, dataset, keys]);
}
