import { useMemo, useState } from 'react';
import {
  DOCUMENT_KINDS,
  LEVELS,
  SPEAKERS,
  STATUSES,
  type DocumentKind,
  type Level,
  type Speaker,
  type Status,
} from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { activeFilters, optionCounts } from '../../data/optionCounts.ts';
import { CHECKS, MATCHES, ORIGINS, type Check, type Origin } from '../../state/choices.ts';
import type { ListFilters } from '../../state/filterActions.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { countRegions } from './countRegions.ts';
import { DateFields } from './DateFields.tsx';
import { IndustryField } from './IndustryField.tsx';
import { FilterChip } from './FilterChip.tsx';
import { TextField } from './TextField.tsx';

/** Statuses at hand; the rarer filters fold away, with the number of those set. */
export function FilterBar() {
  const t = useT('map');
  const match = useAppStore((state) => state.filters.match);
  const clearFilters = useAppStore((state) => state.clearFilters);
  const setFilters = useAppStore((state) => state.setFilters);
  const [isOpen, setIsOpen] = useState(false);
  const dataset = useDataset();
  const later = useLaterFilters();
  const active = activeFilters(later);
  const hasOwn = dataset.sources.some(({ own }) => own);
  const subjects = later.clusters.length + later.industries.length;
  return (
    <section className="filters" aria-label={t('filter.title')}>
      <FilterRow name="statuses" values={STATUSES} />
      {hasOwn || later.origins.length > 0 ? <FilterRow name="origins" values={ORIGINS} /> : null}
      {dataset.manifest.corrections || later.checks.length > 0 ? (
        <FilterRow name="checks" values={CHECKS} />
      ) : null}
      {subjects > 1 ? (
        <div className="filter-row">
          <span className="filter-name">{t('filter.match.label')}</span>
          <Segmented
            label={t('filter.match.label')}
            value={match}
            onChange={(chosen) => setFilters({ match: chosen })}
            options={MATCHES.map((id) => ({
              id,
              label: t('filter.option', {
                label: t(`filter.match.${id}`),
                count: countRegions(dataset, { ...later, match: id }),
              }),
            }))}
          />
        </div>
      ) : null}
      <details
        className="filter-more"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>
          {active.length > 0 ? t('filter.count', { count: active.length }) : t('filter.title')}
        </summary>
        {isOpen ? (
          <>
            <IndustryField />
            <FilterRow name="levels" values={LEVELS} />
            <FilterRow name="kinds" values={DOCUMENT_KINDS} />
            <FilterRow name="speakers" values={SPEAKERS} />
            <DateFields />
            <TextField />
          </>
        ) : null}
      </details>
      {active.length > 0 ? (
        <Button look="quiet" className="clear-all" onClick={() => clearFilters()}>
          {t('shell:clearAll')}
        </Button>
      ) : null}
    </section>
  );
}

/** List filters with a fixed set of options, and the group of words in shell.json. */
const WORDS = {
  statuses: 'status',
  levels: 'level',
  kinds: 'kind',
  origins: 'origin',
  speakers: 'speaker',
  checks: 'check',
} as const;
type Name = keyof typeof WORDS;
type Value = Status | Level | DocumentKind | Origin | Speaker | Check;

function FilterRow<K extends Name>({
  name,
  values,
}: {
  readonly name: K;
  readonly values: readonly ListFilters[K][];
}) {
  const t = useT('map');
  const dataset = useDataset();
  const later = useLaterFilters();
  const counts = useMemo(() => optionCounts(dataset, later, name), [dataset, later, name]);
  return (
    <div className="filter-row" role="group" aria-label={t(`filter.${name}`)}>
      <span className="filter-name">{t(`filter.${name}`)}</span>
      {values.map((value) => (
        <FilterChip
          key={value}
          filter={name}
          value={value}
          count={counts.get(value) ?? 0}
          mark={name === 'statuses' ? <StatusDot status={value} /> : undefined}
        >
          {t(`shell:${WORDS[name]}.${value}`)}
        </FilterChip>
      ))}
    </div>
  );
}

function StatusDot({ status }: { readonly status: Value }) {
  const known = STATUSES.find((candidate) => candidate === status);
  return known ? (
    <span aria-hidden="true" className="status-dot">
      <StatusMark status={known} />
    </span>
  ) : null;
}
