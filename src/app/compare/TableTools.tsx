import { countDifferences, ROW_SORTS } from '../../core/analysis/comparison.ts';
import { Button } from '../ui/base/Button.tsx';
import { LiveRegion } from '../ui/base/LiveRegion.tsx';
import { Segmented } from '../ui/base/Segmented.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { GroupChips } from './GroupChips.tsx';
import { UPSET_FROM } from './compareOptions.ts';
import type { CompareNaming } from './naming.ts';
import { OPEN_ALL } from './openRows.ts';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';

export interface TableToolsProps {
  readonly comparison: Comparison;
  /** Number of rows in sight. */
  readonly shown: number;
  readonly naming: CompareNaming;
}

const KINDS = ['shared', 'status', 'some', 'only'] as const;

/** Above the table: the counts, the sort, what is filtered, and expand all. */
export function TableTools({ comparison, shown, naming }: TableToolsProps) {
  const t = useT('compare');
  const [options, setOptions] = useCompareOptions();
  const counts = countDifferences(comparison.rows);
  const isAllOpen = options.open === OPEN_ALL;
  return (
    <div className="table-tools">
      {comparison.keys.length < UPSET_FROM ? (
        <GroupChips comparison={comparison} naming={naming} />
      ) : (
        <ul className="difference-counts">
          {KINDS.map((kind) => (
            <li key={kind}>
              {t(`counts.${kind}`)} <b>{counts[kind]}</b>
            </li>
          ))}
        </ul>
      )}
      <Segmented
        label={t('table.sort')}
        value={options.sort}
        options={ROW_SORTS.map((id) => ({ id, label: t(`table.sortBy.${id}`) }))}
        onChange={(sort) => setOptions({ sort })}
      />
      {options.sort === 'document' && (
        <select
          className="compare-select"
          aria-label={t('table.sortBy.document')}
          value={Math.min(options.column, comparison.keys.length - 1)}
          onChange={(event) => setOptions({ column: Number(event.target.value) })}
        >
          {comparison.keys.map((key, index) => (
            <option key={key} value={index}>
              {t('table.orderOf', { name: naming.region(key) })}
            </option>
          ))}
        </select>
      )}
      <Button
        look="quiet"
        aria-pressed={isAllOpen}
        onClick={() => setOptions({ open: isAllOpen ? null : OPEN_ALL })}
      >
        {t(isAllOpen ? 'table.collapseAll' : 'table.expandAll')}
      </Button>
      {(options.group !== null || options.cluster !== null) && (
        <Button onClick={() => setOptions({ group: null, cluster: null })}>{t('table.showAll')}</Button>
      )}
      <LiveRegion text={t('table.rows', { count: shown })} />
    </div>
  );
}
