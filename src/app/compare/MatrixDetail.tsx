import { useEffect, useRef } from 'react';
import type { GridCell } from '../charts/matrix/layout.ts';
import type { MatrixModel } from '../charts/matrix/model.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { MAX_COMPARED } from '../state/choices.ts';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { useCompareOptions } from './useCompareOptions.ts';

interface MatrixDetailProps {
  readonly model: MatrixModel;
  readonly cell: GridCell;
  readonly naming: CompareNaming;
}

/** The quotes behind a chosen cell, and the way to set its region beside others. */
export function MatrixDetail({ model, cell, naming }: MatrixDetailProps) {
  const t = useT('compare');
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = useAppStore((state) => state.compared);
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  const [, setOptions] = useCompareOptions();
  const profile = model.profiles[cell.row];
  const column = model.columns[cell.column];
  useEffect(() => heading.current?.scrollIntoView?.({ block: 'nearest' }), [cell]);
  if (!profile || !column) return null;
  const found = model.at(cell.row, cell.column);
  const name = naming.region(profile.region);
  const isChosen = compared.includes(profile.region);
  const columnName = column.id === column.cluster.id ? naming.cluster(column.id) : naming.industry(column.id);
  return (
    <section className="matrix-detail" aria-live="polite">
      <h3 ref={heading}>
        {name} · {columnName}
      </h3>
      <Button
        disabled={isChosen || compared.length >= MAX_COMPARED}
        onClick={() => {
          setOptions({ mode: 'all' });
          toggleCompared(profile.region);
        }}
      >
        {t(isChosen ? 'all.inCompare' : 'all.addRow', { name })}
      </Button>
      {found ? (
        found.entries.map((entry) => (
          <div key={entry.industry} className="matrix-entry">
            <h4>{naming.industry(entry.industry)}</h4>
            {entry.claims.slice(0, 3).map((claim) => (
              <QuoteButton key={claim.id} claim={claim} naming={naming} />
            ))}
          </div>
        ))
      ) : (
        <p className="no-says">{t('table.noSays')}</p>
      )}
    </section>
  );
}
