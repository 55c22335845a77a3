import { useDataset } from '../../data/DataStoreProvider.tsx';
import { filtersToBlame, liftsAlone } from '../../data/optionCounts.ts';
import type { Filters } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';

const NAMES: Readonly<Record<keyof Filters, string>> = {
  clusters: 'filter.clusters',
  industries: 'filter.industries',
  match: 'filter.match.label',
  statuses: 'filter.statuses',
  levels: 'filter.levels',
  kinds: 'filter.kinds',
  origins: 'filter.origins',
  from: 'filter.dates',
  to: 'filter.dates',
  speakers: 'filter.speakers',
  checks: 'filter.checks',
  text: 'filter.text',
};

/** The filters leave nothing: which of them is to blame, each lifted by one click. */
export function FilteredOut() {
  const t = useT('map');
  const dataset = useDataset();
  const filters = useLaterFilters();
  const clearFilters = useAppStore((state) => state.clearFilters);
  const blamed = filtersToBlame(dataset, filters);
  const isAny = blamed.some((key) => liftsAlone(dataset, filters, key));
  return (
    <EmptyState name="filter-empty" title={t('filter.empty')}>
      <p>{t(isAny ? 'filter.emptyHint' : 'filter.none')}</p>
      <div className="filter-lift">
        {isAny ? null : (
          <Button look="accent" onClick={() => clearFilters()}>
            {t('shell:clearAll')}
          </Button>
        )}
        {blamed.map((key) => (
          <Button key={key} onClick={() => clearFilters(key)}>
            {t('filter.lift', { filter: t(NAMES[key]) })}
          </Button>
        ))}
      </div>
    </EmptyState>
  );
}
