import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { DOCUMENT_KINDS, LEVELS, SPEAKERS, STATUSES } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { activeFilters, optionCounts } from '../../data/optionCounts.ts';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { CHECKS, ORIGINS } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import type { ListFilters } from '../../state/filterActions.ts';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { useNames } from '../shared/useNames.ts';
import { SelectFilter } from './SelectFilter.tsx';
import { isOfRegion } from './tableRows.ts';

/** One control for every field of a claim. Clusters to dates are the page's own filters; links keep them all. */
export function DataFilters() {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { taxonomy, sources, manifest } = useDataset();
  const filters = useAppStore((state) => state.filters);
  const setFilters = useAppStore((state) => state.setFilters);
  const clearFilters = useAppStore((state) => state.clearFilters);
  const region = useAppStore((state) => state.tableRegion);
  const documents = useAppStore((state) => state.tableDocuments);
  const setTable = useAppStore((state) => state.setTable);
  const byDocument = useDocumentCounts(region);
  const handleRegion = useCallback((tableRegion: string) => setTable({ tableRegion }), [setTable]);
  const isActive = activeFilters(filters).length > 0 || region !== '' || documents.length > 0;
  const clearAll = () => {
    clearFilters();
    setTable({ tableRegion: '', tableDocuments: [] });
  };
  return (
    <form className="data-filters" aria-label={t('data.filters')} onSubmit={(event) => event.preventDefault()}>
      <TextFilter label={t('filter.name.text')} value={filters.text} onChange={(text) => setFilters({ text })} isWide />
      <TextFilter label={t('data.column.region')} value={region} onChange={handleRegion} />
      <ListFilter
        filterKey="clusters"
        options={taxonomy.clusters.map(({ id }) => ({ id, label: names.cluster(id) }))}
      />
      <ListFilter
        filterKey="industries"
        options={taxonomy.clusters.flatMap(({ industries }) => industries.map(({ id }) => ({ id, label: names.industry(id) })))}
      />
      <ListFilter filterKey="statuses" options={STATUSES.map((id) => ({ id, label: shell(`status.${id}`) }))} />
      <ListFilter filterKey="levels" options={LEVELS.map((id) => ({ id, label: shell(`level.${id}`) }))} />
      <ListFilter filterKey="kinds" options={DOCUMENT_KINDS.map((id) => ({ id, label: shell(`kind.${id}`) }))} />
      {sources.some(({ own }) => own) || filters.origins.length > 0 ? (
        <ListFilter filterKey="origins" options={ORIGINS.map((id) => ({ id, label: shell(`origin.${id}`) }))} />
      ) : null}
      <ListFilter filterKey="speakers" options={SPEAKERS.map((id) => ({ id, label: shell(`speaker.${id}`) }))} />
      {manifest.corrections || filters.checks.length > 0 ? (
        <ListFilter filterKey="checks" options={CHECKS.map((id) => ({ id, label: shell(`check.${id}`) }))} />
      ) : null}
      <SelectFilter
        label={t('data.column.document')}
        values={documents}
        options={sources.map(({ id, published }) => ({
          id,
          label: t('data.option', {
            label: [published, names.title(id)].filter(Boolean).join(' '),
            count: byDocument.get(id) ?? 0,
          }),
        }))}
        onChange={(tableDocuments) => setTable({ tableDocuments })}
      />
      <DateFilter label={t('filter.name.from')} value={filters.from} onChange={(from) => setFilters({ from })} />
      <DateFilter label={t('filter.name.to')} value={filters.to} onChange={(to) => setFilters({ to })} />
      <Button disabled={!isActive} onClick={clearAll}>
        {shell('clearAll')}
      </Button>
    </form>
  );
}

/** Regions behind every document, under the page's filters and the table's own region. */
function useDocumentCounts(region: string): ReadonlyMap<string, number> {
  const names = useNames();
  const claims = useDeferredValue(useFilteredClaims());
  const wanted = useDeferredValue(region);
  return useMemo(() => {
    const regions = new Map<string, Set<string>>();
    for (const claim of claims) {
      if (!isOfRegion(claim.region, names.region(claim.region), wanted)) continue;
      const set = regions.get(claim.document) ?? new Set();
      regions.set(claim.document, set.add(claim.region));
    }
    return new Map([...regions].map(([id, set]) => [id, set.size]));
  }, [claims, names, wanted]);
}

interface ListFilterProps {
  readonly filterKey: keyof ListFilters;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A filter of the page, with the number of regions behind every option as things stand. */
function ListFilter({ filterKey, options }: ListFilterProps) {
  const t = useT('panels');
  const dataset = useDataset();
  const filters = useAppStore((state) => state.filters);
  const setFilters = useAppStore((state) => state.setFilters);
  const settled = useDeferredValue(filters);
  const counts = useMemo(() => optionCounts(dataset, settled, filterKey), [dataset, settled, filterKey]);
  return (
    <SelectFilter
      label={t(`filter.name.${filterKey}`)}
      values={filters[filterKey]}
      options={options
        .filter(({ id }) => counts.has(id) || filters[filterKey].some((value) => value === id))
        .map(({ id, label }) => ({ id, label: t('data.option', { label, count: counts.get(id) ?? 0 }) }))}
      onChange={(values) => setFilters({ [filterKey]: values })}
    />
  );
}

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWide?: boolean;
}

/** Milliseconds without a key after which what was typed counts. */
const TYPING_PAUSE = 200;

function TextFilter({ label, value, onChange, isWide = false }: TextFilterProps) {
  const [draft, setDraft] = useTypedText(value, onChange);
  return (
    <label className="data-filter" data-wide={isWide}>
      <span>{label}</span>
      <input className="text-field" type="search" value={draft} onChange={(event) => setDraft(event.target.value)} />
    </label>
  );
}

/** What is being typed; handed on after a pause, and replaced when the value changes from outside. */
function useTypedText(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    setDraft(value);
  }
  useEffect(() => {
    if (draft === value) return;
    const timer = setTimeout(() => onChange(draft), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value, onChange]);
  return [draft, setDraft] as const;
}

interface DateFilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function DateFilter({ label, value, onChange }: DateFilterProps) {
  return (
    <label className="data-filter">
      <span>{label}</span>
      <input
        className="text-field"
        type="date"
        value={value?.length === 10 ? value : ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </label>
  );
}
