import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useT } from '../../ui/i18n/useT.ts';
import { ClaimTableRow } from './ClaimTableRow.tsx';
import { SORT_KEYS, type SortKey, type TableRow } from './tableRows.ts';
import { useIsPrinted } from './useIsPrinted.ts';
import { useIsNarrow } from './useIsNarrow.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns: {} });

type Column = ColumnDef<typeof features, TableRow>;

const columns: Column[] = SORT_KEYS.map((key) => ({
  id: key,
  accessorFn: (row) => row.order[key],
  sortFn: (a, b) => a.original.order[key] - b.original.order[key],
  sortDescFirst: key === 'date',
}));

/** Row heights in px; rows have one height so that 50,000 of them need no measuring. */
const ROW_HEIGHT = { wide: 54, narrow: 104 } as const;
const OVERSCAN = 8;
/** Paper does not scroll: all rows are printed, up to so many. */
const MOST_PRINTED = 2000;

interface ClaimTableProps {
  readonly rows: readonly TableRow[];
  readonly mostPrinted?: number;
}

/** The claims as a sorted table of which only the visible rows are drawn. */
export function ClaimTable({ rows, mostPrinted = MOST_PRINTED }: ClaimTableProps) {
  const t = useT('panels');
  const [sorting, setSorting] = useState<SortingState>([]);
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow();
  const isPrinted = useIsPrinted();
  const table = useTable({
    features,
    columns,
    data: rows as TableRow[],
    state: { sorting },
    onSortingChange: setSorting,
    getRowId: (row) => row.claim.id,
  });
  const sorted = table.getRowModel().rows;
  const height = isNarrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
  });
  return (
    <>
    <div
      ref={scroller}
      className="claim-table"
      role="table"
      aria-label={t('data.table')}
      aria-rowcount={sorted.length + 1}
      tabIndex={0}
    >
      <div className="claim-table-head" role="rowgroup">
        <div className="claim-row claim-row-head" role="row" aria-rowindex={1}>
          {table.getFlatHeaders().map((header) => (
            <HeaderCell
              key={header.id}
              id={header.id as SortKey}
              direction={header.column.getIsSorted()}
              onSort={() => header.column.toggleSorting()}
            />
          ))}
        </div>
      </div>
      {isPrinted ? (
        <PrintedRows rows={sorted.slice(0, mostPrinted).map(({ original }) => original)} />
      ) : (
        <div className="claim-table-body" role="rowgroup" style={{ height: sorted.length * height }}>
          {virtual.getVirtualItems().map(({ index }) => {
            const row = sorted[index];
            return row ? (
              <ClaimTableRow
                key={row.id}
                row={row.original}
                index={index}
                place={{ top: index * height, height }}
              />
            ) : null;
          })}
        </div>
      )}
    </div>
      {isPrinted && sorted.length > mostPrinted ? (
        <p className="claim-table-rest">{t('data.printed', { shown: mostPrinted, all: sorted.length })}</p>
      ) : null}
    </>
  );
}

/** Rows as high as their words, one below the other. */
function PrintedRows({ rows }: { readonly rows: readonly TableRow[] }) {
  return (
    <div className="claim-table-body" role="rowgroup">
      {rows.map((row, index) => (
        <ClaimTableRow key={row.claim.id} row={row} index={index} place={null} />
      ))}
    </div>
  );
}

interface HeaderCellProps {
  readonly id: SortKey;
  readonly direction: false | 'asc' | 'desc';
  readonly onSort: () => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: '↑', desc: '↓' } as const;

function HeaderCell({ id, direction, onSort }: HeaderCellProps) {
  const t = useT('panels');
  return (
    <div
      role="columnheader"
      className={`claim-cell claim-cell-${id}`}
      aria-sort={direction === false ? 'none' : ARIA_SORT[direction]}
    >
      <button type="button" className="claim-sort" onClick={onSort}>
        {t(`data.column.${id}`)} <span aria-hidden="true">{direction === false ? '' : ARROWS[direction]}</span>
      </button>
    </div>
  );
}
