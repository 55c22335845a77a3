import { useMemo, useRef, type KeyboardEvent } from 'react';
import { sortRows, type ComparisonRow } from '../../core/analysis/comparison.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { EmptyState } from '../ui/base/EmptyState.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ComparisonRows } from './ComparisonRows.tsx';
import type { Lit } from './lit.ts';
import type { CompareNaming } from './naming.ts';
import { TableTools } from './TableTools.tsx';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';

export interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** The rows in sight: all, or those of a chosen intersection or cluster. */
  readonly rows: readonly ComparisonRow[];
  readonly naming: CompareNaming;
  readonly lit: Lit;
  readonly onLit: (lit: Lit) => void;
}

/** Industries in rows, subjects in columns, status in the cells, and a column that says how they differ. */
export function ComparisonTable({ comparison, rows, naming, lit, onLit }: ComparisonTableProps) {
  const t = useT('compare');
  const { taxonomy } = useDataset();
  const [options, setOptions] = useCompareOptions();
  const body = useRef<HTMLTableElement>(null);
  const { keys, profiles } = comparison;
  const sorted = useMemo(
    () =>
      sortRows(rows, {
        sort: options.sort,
        column: options.column,
        clusters: taxonomy.clusters.map(({ id }) => id),
      }),
    [rows, options.sort, options.column, taxonomy],
  );
  return (
    <section className="compare-block" aria-label={t('table.label')}>
      <TableTools comparison={comparison} shown={rows.length} naming={naming} />
      {rows.length === 0 && (
        <EmptyState name="filter-empty" title={t('table.empty')}>
          <Button onClick={() => setOptions({ group: null, cluster: null })}>{t('table.showAll')}</Button>
        </EmptyState>
      )}
      <div className="compare-scroll" hidden={rows.length === 0}>
        <table
          ref={body}
          className="compare-table"
          data-columns={keys.length}
          style={{ minInlineSize: FIRST + keys.length * LEAST_COLUMN + LEAST_COLUMN }}
          onKeyDown={(event) => moveBetweenRows(event, body.current)}
        >
          <caption className="visually-hidden">{t('table.label')}</caption>
          <thead>
            <tr>
              <th scope="col" className="compare-first">
                {t('table.industry')}
              </th>
              {keys.map((key, index) => (
                <th key={key} scope="col" data-lit={lit.region === key}>
                  {naming.region(key)}
                  <span className="compare-column-note">
                    {profiles[index]?.claimCount === 0
                      ? t('table.noDocument')
                      : t('table.rows', { count: profiles[index]?.entries.size ?? 0 })}
                  </span>
                </th>
              ))}
              <th scope="col" className="compare-difference">
                {t('difference.label')}
              </th>
            </tr>
          </thead>
          <ComparisonRows comparison={comparison} rows={sorted} naming={naming} lit={lit} onLit={onLit} />
        </table>
      </div>
    </section>
  );
}

/** Widths in pixels of the first column and of the narrowest other. */
const FIRST = 200;
const LEAST_COLUMN = 132;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down move from one row's button to the next. */
function moveBetweenRows(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || !table) return;
  const buttons = [...table.querySelectorAll<HTMLButtonElement>('.compare-row-button')];
  const place = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[place + step];
  if (place < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
