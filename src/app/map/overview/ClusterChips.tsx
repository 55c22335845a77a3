import { useMemo } from 'react';
import { FAMILIES } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { optionCounts } from '../../data/optionCounts.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { FilterChip } from './FilterChip.tsx';

/** All clusters with glyph and number of places, in the order of their families. */
export function ClusterChips() {
  const t = useT('map');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const clearFilters = useAppStore((state) => state.clearFilters);
  const later = useLaterFilters();
  const counts = useMemo(() => optionCounts(dataset, later, 'clusters'), [dataset, later]);
  const inOrder = FAMILIES.flatMap((family) =>
    dataset.taxonomy.clusters.filter((cluster) => cluster.family === family),
  );
  return (
    <section aria-label={t('clusters.title')}>
      <header className="overview-head">
        <h2>{t('clusters.title')}</h2>
        {later.clusters.length > 0 ? (
          <Button look="quiet" onClick={() => clearFilters('clusters')}>
            {t('shell:clear')}
          </Button>
        ) : null}
      </header>
      <ul className="cluster-chips">
        {inOrder.map((cluster) => (
          <li key={cluster.id}>
            <FilterChip
              filter="clusters"
              value={cluster.id}
              count={counts.get(cluster.id) ?? 0}
              mark={<ClusterGlyph cluster={cluster} />}
            >
              {lang === 'zh' ? cluster.zh : cluster.en}
            </FilterChip>
          </li>
        ))}
      </ul>
    </section>
  );
}
