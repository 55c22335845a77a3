import { activeFilters } from '../data/optionCounts.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';

/** Says that filters of the map still apply here, and lifts them. */
export function FilterNote() {
  const t = useT('compare');
  const filters = useAppStore((state) => state.filters);
  const clearFilters = useAppStore((state) => state.clearFilters);
  if (activeFilters(filters).length === 0) return null;
  return (
    <p className="compare-note">
      {t('filtered')} <Button onClick={() => clearFilters()}>{t('clearFilters')}</Button>
    </p>
  );
}
