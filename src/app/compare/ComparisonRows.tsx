import type { ComparisonRow } from '../../core/analysis/comparison.ts';
import { regionsOf } from '../../core/analysis/phrasing.ts';
import type { ProfileEntry } from '../../core/analysis/profile.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { clustersById } from '../data/indexes.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ClusterGlyph } from '../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../ui/marks/StatusMark.tsx';
import { NOTHING_LIT, type Lit } from './lit.ts';
import type { CompareNaming } from './naming.ts';
import { isOpen, toggleOpen } from './openRows.ts';
import { RowEvidence } from './RowEvidence.tsx';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';

interface ComparisonRowsProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly naming: CompareNaming;
  readonly lit: Lit;
  readonly onLit: (lit: Lit) => void;
}

/** The rows of the table; under the sort by cluster, each cluster has a heading row of its own. */
export function ComparisonRows({ comparison, rows, naming, lit, onLit }: ComparisonRowsProps) {
  const [options, setOptions] = useCompareOptions();
  const ids = rows.map((row) => row.industry);
  return (
    <tbody onMouseLeave={() => onLit(NOTHING_LIT)}>
      {rows.flatMap((row, index) => {
        const isFirstOfCluster = options.sort === 'cluster' && rows[index - 1]?.cluster !== row.cluster;
        const opened = isOpen(options.open, row.industry);
        return [
          isFirstOfCluster ? (
            <ClusterHeading key={`cluster/${row.cluster}`} row={row} naming={naming} />
          ) : null,
          <IndustryRow
            key={row.industry}
            row={row}
            comparison={comparison}
            naming={naming}
            isOpened={opened}
            isLit={lit.industry === row.industry || (lit.industry === null && lit.cluster === row.cluster)}
            onToggle={() => setOptions({ open: toggleOpen(options.open, row.industry, ids) })}
            onLit={onLit}
          />,
          opened ? (
            <RowEvidence key={`${row.industry}/evidence`} row={row} comparison={comparison} naming={naming} />
          ) : null,
        ];
      })}
    </tbody>
  );
}

function ClusterHeading({ row, naming }: { readonly row: ComparisonRow; readonly naming: CompareNaming }) {
  return (
    <tr className="compare-cluster">
      <th scope="colgroup" colSpan={row.cells.length + 2}>
        <span className="compare-cluster-name">{naming.cluster(row.cluster)}</span>
      </th>
    </tr>
  );
}

interface IndustryRowProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
  readonly isOpened: boolean;
  readonly isLit: boolean;
  readonly onToggle: () => void;
  readonly onLit: (lit: Lit) => void;
}

function IndustryRow({ row, comparison, naming, isOpened, isLit, onToggle, onLit }: IndustryRowProps) {
  const t = useT('compare');
  const cluster = clustersById(useDataset()).get(row.cluster);
  const name = naming.industry(row.industry);
  const light = (region: string | null) => onLit({ industry: row.industry, cluster: row.cluster, region });
  return (
    <tr className="compare-row" data-lit={isLit} data-kind={row.difference} data-industry={row.industry}>
      <th scope="row" className="compare-first" onMouseEnter={() => light(null)}>
        <button
          type="button"
          className="compare-row-button"
          aria-expanded={isOpened}
          title={t(isOpened ? 'table.collapse' : 'table.expand')}
          onClick={onToggle}
          onFocus={() => light(null)}
        >
          {cluster && <ClusterGlyph cluster={cluster} size={18} />}
          <span>{name}</span>
        </button>
      </th>
      {row.cells.map((cell, index) => (
        <td key={comparison.keys[index]} onMouseEnter={() => light(comparison.keys[index] ?? null)}>
          <Cell cell={cell} hasDocument={(comparison.profiles[index]?.claimCount ?? 0) > 0} />
        </td>
      ))}
      <td className="compare-difference">
        <DifferenceText row={row} comparison={comparison} naming={naming} />
      </td>
    </tr>
  );
}

function Cell({ cell, hasDocument }: { readonly cell: ProfileEntry | null; readonly hasDocument: boolean }) {
  const t = useT('compare');
  if (cell) {
    return (
      <span className="compare-statuses">
        {cell.statuses.map((status) => (
          <StatusMark key={status} status={status} withWord />
        ))}
      </span>
    );
  }
  if (!hasDocument) return <span className="no-document">{t('table.noDocument')}</span>;
  return <span className="visually-hidden">{t('table.notNamedLong')}</span>;
}

function DifferenceText({
  row,
  comparison,
  naming,
}: {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
}) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const names = row.members.map((index) => naming.region(comparison.keys[index] ?? ''));
  const joined = regionsOf(names, lang);
  return (
    <span className="difference" data-kind={row.difference}>
      {t(`difference.${row.difference}`, { name: joined, names: joined })}
    </span>
  );
}
