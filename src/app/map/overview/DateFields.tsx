import { useMemo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { countRegions } from './countRegions.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { useT } from '../../ui/i18n/useT.ts';

const ENDS = ['from', 'to'] as const;

/** Years between which the documents lie; the choices are the years that there are, with the places each leaves. */
export function DateFields() {
  const t = useT('map');
  const dataset = useDataset();
  const { sources } = dataset;
  const later = useLaterFilters();
  const from = useAppStore((state) => state.filters.from);
  const to = useAppStore((state) => state.filters.to);
  const setFilters = useAppStore((state) => state.setFilters);
  const years = useMemo(
    () => [...new Set(sources.flatMap(({ published }) => published?.slice(0, 4) ?? []))].sort(),
    [sources],
  );
  const counts = useMemo(
    () =>
      new Map(
        ENDS.flatMap((end) =>
          years.map((year) => [`${end} ${year}`, countRegions(dataset, { ...later, [end]: year })] as const),
        ),
      ),
    [dataset, later, years],
  );
  const values = { from, to };
  return (
    <div className="filter-row" role="group" aria-label={t('filter.dates')}>
      <span className="filter-name">{t('filter.dates')}</span>
      {ENDS.map((end) => (
        <label key={end} className="date-field">
          {t(`filter.${end}`)}
          <select
            className="field"
            value={values[end] ?? ''}
            onChange={(event) => setFilters({ [end]: event.target.value || null })}
          >
            <option value="">–</option>
            {values[end] !== null && !years.includes(values[end]) ? (
              <option value={values[end]}>{values[end]}</option>
            ) : null}
            {years.map((year) => (
              <option key={year} value={year}>
                {t('filter.option', { label: year, count: counts.get(`${end} ${year}`) ?? 0 })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
