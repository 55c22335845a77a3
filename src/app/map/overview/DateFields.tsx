import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** Years between which the documents lie; the choices are the years that there are. */
export function DateFields() {
  const t = useT('map');
  const { sources } = useDataset();
  const { from, to } = useAppStore((state) => state.filters);
  const setFilters = useAppStore((state) => state.setFilters);
  const years = [...new Set(sources.map(({ published }) => published?.slice(0, 4)).filter(Boolean))].sort();
  const ends = [
    { key: 'from', value: from },
    { key: 'to', value: to },
  ] as const;
  return (
    <div className="filter-row" role="group" aria-label={t('filter.dates')}>
      <span className="filter-name">{t('filter.dates')}</span>
      {ends.map(({ key, value }) => (
        <label key={key} className="date-field">
          {t(`filter.${key}`)}
          <select
            className="field"
            value={value ?? ''}
            onChange={(event) => setFilters({ [key]: event.target.value || null })}
          >
            <option value="">–</option>
            {value !== null && !years.includes(value) ? <option value={value}>{value}</option> : null}
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
