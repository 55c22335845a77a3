import type { Figure } from '../../../core/model/index.ts';
import { layoutFigures, type FigureBar, type FigureGroup } from './layout.ts';
import './figures.css';

const PLOT_WIDTH = 110;
const BAR_HEIGHT = 9;

interface FigureChartProps {
  readonly figures: readonly Figure[];
  readonly labelOf: (figure: Figure) => string;
  /** `≥ 4573 亿元` with the bound of the document. */
  readonly valueOf: (figure: Figure) => string;
  readonly sourceOf: (figure: Figure) => string;
  /** Words for the documents that a group of figures comes from. */
  readonly fromOf: (sources: readonly string[]) => string;
  readonly kindOf: (kind: FigureGroup['kind']) => string;
  readonly onOpen: (figure: Figure) => void;
}

/** Quantities of a region: bars where the unit and kind agree, else the number alone; each opens its passage. */
export function FigureChart({ figures, kindOf, fromOf, ...row }: FigureChartProps) {
  return (
    <div className="figures">
      {layoutFigures(figures, PLOT_WIDTH).map((group) => (
        <div key={`${group.kind} ${group.unit}`} className="figures-group">
          <h3 className="figures-heading">
            {kindOf(group.kind)}
            {group.unit ? ` · ${group.unit}` : ''}
          </h3>
          <ul>
            {group.bars.map((bar) => (
              <FigureRow key={bar.figure.id} bar={bar} group={group} {...row} />
            ))}
          </ul>
          <p className="figures-source">
            {fromOf([...new Set(group.bars.map(({ figure }) => row.sourceOf(figure)))])}
          </p>
        </div>
      ))}
    </div>
  );
}

interface FigureRowProps extends Pick<FigureChartProps, 'labelOf' | 'valueOf' | 'sourceOf' | 'onOpen'> {
  readonly bar: FigureBar;
  readonly group: FigureGroup;
}

function FigureRow({ bar: { figure, bar }, group, labelOf, valueOf, sourceOf, onOpen }: FigureRowProps) {
  return (
    <li>
      <button type="button" className="figures-row" title={sourceOf(figure)} onClick={() => onOpen(figure)}>
        <span className="figures-label">{labelOf(figure)}</span>
        {bar ? (
          <svg className="figures-plot" width={PLOT_WIDTH} height={BAR_HEIGHT} aria-hidden="true">
            <rect className="figures-bar" data-kind={figure.kind} {...bar} y={1} height={BAR_HEIGHT - 2} />
            <line className="figures-zero" x1={group.zero} x2={group.zero} y1={0} y2={BAR_HEIGHT} />
          </svg>
        ) : null}
        <span className="figures-value">{valueOf(figure)}</span>
      </button>
    </li>
  );
}
