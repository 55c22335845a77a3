import type { ReactNode } from 'react';
import { layoutBars } from './layout.ts';
import './barList.css';

const PLOT_WIDTH = 120;
const BAR_HEIGHT = 8;

export interface BarRow {
  readonly id: string;
  readonly value: number;
  readonly label: ReactNode;
  /** The value in words: `12 个地区`. */
  readonly valueText: string;
  readonly isCurrent?: boolean;
  readonly family?: string | undefined;
}

interface BarListProps {
  readonly rows: readonly BarRow[];
  readonly most?: number;
  readonly onOpen?: (id: string) => void;
}

/** Names with bars of one scale; a row may open what it names. */
export function BarList({ rows, most, onOpen }: BarListProps) {
  const places = layoutBars(rows, PLOT_WIDTH, most);
  return (
    <ul className="bar-list">
      {rows.map((row, index) => {
        const content = <BarRowContent row={row} width={places[index]?.width ?? 0} />;
        return (
          <li key={row.id} data-current={row.isCurrent ?? false} data-family={row.family}>
            {onOpen ? (
              <button
                type="button"
                className="bar-list-row"
                aria-current={row.isCurrent ? 'true' : undefined}
                onClick={() => onOpen(row.id)}
              >
                {content}
              </button>
            ) : (
              <div className="bar-list-row">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function BarRowContent({ row, width }: { readonly row: BarRow; readonly width: number }) {
  return (
    <>
      <span className="bar-list-label">{row.label}</span>
      <svg className="bar-list-plot" width={PLOT_WIDTH} height={BAR_HEIGHT} aria-hidden="true">
        <line x1={0.5} x2={0.5} y1={0} y2={BAR_HEIGHT} className="bar-list-zero" />
        <rect x={0} y={1} width={width} height={BAR_HEIGHT - 2} className="bar-list-bar" />
      </svg>
      <span className="bar-list-value">{row.valueText}</span>
    </>
  );
}
