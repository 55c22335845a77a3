import { formatQuantity } from '../ui/formatQuantity.ts';
import type { ComparisonRow } from '../../core/analysis/comparison.ts';
import type { ProfileEntry } from '../../core/analysis/profile.ts';
import type { Figure } from '../../core/model/index.ts';
import { useFile } from '../data/DataStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { figureGroups } from './rowFigures.ts';
import type { Comparison } from './useComparison.ts';

interface RowEvidenceProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
}

/** Quotes shown of one cell before “more”. */
const QUOTES = 3;

/** Under an open row: each column's quotes side by side, figures of like unit in one line. */
export function RowEvidence({ row, comparison, naming }: RowEvidenceProps) {
  const t = useT('compare');
  const figures = useFile('figures');
  const groups = figureGroups(figures.state === 'ready' ? figures.value : [], comparison.keys, row.industry);
  return (
    <>
      <tr className="compare-evidence">
        <td className="compare-first" />
        {row.cells.map((cell, index) => (
          <td key={comparison.keys[index]}>
            {cell ? <Quotes cell={cell} naming={naming} /> : <p className="no-says">{t('table.noSays')}</p>}
          </td>
        ))}
        <td />
      </tr>
      {groups.map((group) => (
        <tr key={group.unit} className="compare-evidence compare-figures">
          <td className="compare-first">
            {t('table.figures')} · {group.unit}
          </td>
          {group.columns.map((list, index) => (
            <td key={comparison.keys[index]}>
              {list.map((figure) => (
                <FigureText key={figure.id} figure={figure} />
              ))}
            </td>
          ))}
          <td />
        </tr>
      ))}
    </>
  );
}

function Quotes({ cell, naming }: { readonly cell: ProfileEntry; readonly naming: CompareNaming }) {
  const t = useT('compare');
  const hidden = cell.claims.length - QUOTES;
  return (
    <>
      {cell.claims.slice(0, QUOTES).map((claim) => (
        <QuoteButton key={claim.id} claim={claim} naming={naming} />
      ))}
      {hidden > 0 && <p className="compare-hint">{t('table.more', { count: hidden })}</p>}
    </>
  );
}

const BOUND_SIGNS = { exact: '', min: '≥ ', max: '≤ ', about: '≈ ' } as const;

function FigureText({ figure }: { readonly figure: Figure }) {
  const t = useT('compare');
  const { label, bound, value, unit, year, kind } = figure;
  return (
    <p className="compare-figure" title={figure.evidence.exact}>
      <b>
        {BOUND_SIGNS[bound]}
        {formatQuantity(value, unit)}
      </b>{' '}
      {label} · {t(`figureKind.${kind}`)}
      {year === null ? '' : ` · ${year}`}
    </p>
  );
}
