import { useDataset } from '../../data/DataStoreProvider.tsx';
import { filtersToBlame, liftsAlone } from '../../data/optionCounts.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';

interface FilterNoticeProps {
  /** How many claims the filters hide here. */
  readonly hidden: number;
}

/** Nothing passes the filters: which ones stand in the way, each undone in one click. */
export function FilterEmpty({ hidden }: FilterNoticeProps) {
  const t = useT('panels');
  const shell = useT();
  const filters = useAppStore((state) => state.filters);
  const clearFilters = useAppStore((state) => state.clearFilters);
  const dataset = useDataset();
  const blamed = filtersToBlame(dataset, filters);
  const isAny = blamed.some((key) => liftsAlone(dataset, filters, key));
  return (
    <EmptyState name="filter-empty" title={t('filter.emptyTitle')}>
      <p>{t(isAny ? 'filter.emptyBody' : 'filter.noneAlone', { count: hidden })}</p>
      <p className="button-row">
        {blamed.map((key) => (
          <Button key={key} onClick={() => clearFilters(key)}>
            {t('filter.undo', { filter: t(`filter.name.${key}`) })}
          </Button>
        ))}
        <Button look="accent" onClick={() => clearFilters()}>
          {shell('clearAll')}
        </Button>
      </p>
    </EmptyState>
  );
}

/** Some claims are hidden by the filters: says how many, undone in one click. */
export function FilterHint({ hidden }: FilterNoticeProps) {
  const t = useT('panels');
  const clearFilters = useAppStore((state) => state.clearFilters);
  if (hidden === 0) return null;
  return (
    <p className="filter-hint">
      {t('filter.hint', { count: hidden })}{' '}
      <button type="button" className="link-button" onClick={() => clearFilters()}>
        {t('filter.showAll')}
      </button>
    </p>
  );
}
