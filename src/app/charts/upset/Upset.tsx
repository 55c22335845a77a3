import type { KeyboardEvent } from 'react';
import type { Intersection } from '../../../core/analysis/setAlgebra.ts';
import { UPSET_SIZE, upsetLayout, type UpsetColumn } from './layout.ts';
import './upset.css';

export interface UpsetProps {
  readonly groups: readonly Intersection<unknown>[];
  /** Names of the sets and how many items each holds. */
  readonly sets: readonly { readonly name: string; readonly size: number }[];
  /** Members of the chosen intersection, joined by dots (`0.2`); null = none. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly label: string;
  /** Name of an intersection for readers of the screen. */
  readonly describe: (members: readonly number[], count: number) => string;
}

export const groupKey = (members: readonly number[]): string => members.join('.');

/** Which sets share how many items, each item counted once; a column is a switch that filters. */
export function Upset({ groups, sets, chosen, onChoose, label, describe }: UpsetProps) {
  const { width, height, columns, rows } = upsetLayout(groups, sets.length);
  return (
    <div className="upset-scroll">
      <svg
        className="upset"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
      >
        {rows.map(({ index, y }) => (
          <g key={index}>
            {index % 2 === 0 && (
              <rect
                className="upset-stripe"
                x={0}
                y={y - UPSET_SIZE.row / 2}
                width={width}
                height={UPSET_SIZE.row}
              />
            )}
            <text className="upset-name" x={UPSET_SIZE.left - 10} y={y} dy="0.35em" textAnchor="end">
              {shortened(sets[index]?.name ?? '')} <tspan className="upset-size">{sets[index]?.size}</tspan>
            </text>
          </g>
        ))}
        {columns.map((column) => (
          <Column
            key={groupKey(column.members)}
            column={column}
            height={height}
            isChosen={chosen === groupKey(column.members)}
            name={describe(column.members, column.count)}
            onToggle={() => onChoose(chosen === groupKey(column.members) ? null : groupKey(column.members))}
          />
        ))}
      </svg>
    </div>
  );
}

interface ColumnProps {
  readonly column: UpsetColumn;
  readonly height: number;
  readonly isChosen: boolean;
  readonly name: string;
  readonly onToggle: () => void;
}

function Column({ column, height, isChosen, name, onToggle }: ColumnProps) {
  const { x, bar, dots, link, count } = column;
  const half = UPSET_SIZE.column / 2;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onToggle();
  };
  return (
    <g
      className="upset-column"
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={name}
      onClick={onToggle}
      onKeyDown={handleKeyDown}
    >
      <title>{name}</title>
      <rect className="upset-hit" x={x - half + 1} y={1} width={UPSET_SIZE.column - 2} height={height - 2} />
      <text className="upset-count" x={x} y={bar.y - 6} textAnchor="middle">
        {count}
      </text>
      <rect className="upset-bar" x={x - 10} y={bar.y} width={20} height={bar.height} />
      {link && <line className="upset-link" x1={x} x2={x} y1={link.y1} y2={link.y2} />}
      {dots.map(({ y, isMember }) => (
        <circle
          key={y}
          className={isMember ? 'upset-dot' : 'upset-hole'}
          cx={x}
          cy={y}
          r={isMember ? 6 : 3.5}
        />
      ))}
    </g>
  );
}

/** A name that fits its room: about 8 Chinese or 15 Latin letters. */
function shortened(name: string): string {
  const limit = /[\u4e00-\u9fff]/.test(name) ? 7 : 13;
  const letters = [...name];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : name;
}
