import { useMemo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { industriesById } from '../../data/indexes.ts';
import { optionCounts } from '../../data/optionCounts.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Chip } from '../../ui/base/Chip.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** Industries chosen, and a list to add one: grouped by cluster, with the number of places. */
export function IndustryField() {
  const t = useT('map');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const chosen = useAppStore((state) => state.filters.industries);
  const later = useLaterFilters();
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  const counts = useMemo(() => optionCounts(dataset, later, 'industries'), [dataset, later]);
  const nameOf = (entry: { readonly zh: string; readonly en: string }) =>
    lang === 'zh' ? entry.zh : entry.en;
  return (
    <div className="filter-row">
      <label className="filter-name" htmlFor="filter-industry">
        {t('filter.industries')}
      </label>
      {chosen.map((id) => {
        const industry = industriesById(dataset).get(id);
        return (
          <Chip
            key={id}
            isPressed
            onToggle={() => toggleFilter('industries', id)}
            count={counts.get(id) ?? 0}
          >
            {industry ? nameOf(industry) : id}
          </Chip>
        );
      })}
      <select
        id="filter-industry"
        className="field"
        value=""
        onChange={(event) => toggleFilter('industries', event.target.value)}
      >
        <option value="">{t('filter.addIndustry')}</option>
        {dataset.taxonomy.clusters.map((cluster) => (
          <optgroup key={cluster.id} label={nameOf(cluster)}>
            {cluster.industries
              .filter(({ id }) => counts.has(id) && !chosen.includes(id))
              .map((industry) => (
                <option key={industry.id} value={industry.id}>
                  {`${nameOf(industry)} ${counts.get(industry.id) ?? 0}`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
