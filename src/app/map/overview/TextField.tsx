import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** Words that the quotes must hold. */
export function TextField() {
  const t = useT('map');
  const text = useAppStore((state) => state.filters.text);
  const setFilters = useAppStore((state) => state.setFilters);
  return (
    <div className="filter-row">
      <label className="filter-name" htmlFor="filter-text">
        {t('filter.text')}
      </label>
      <input
        id="filter-text"
        type="search"
        className="field"
        value={text}
        onChange={(event) => setFilters({ text: event.target.value })}
      />
    </div>
  );
}
