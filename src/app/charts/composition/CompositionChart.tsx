import { useId } from 'react';
import type { Profile } from '../../../core/analysis/profile.ts';
import type { Cluster, Status } from '../../../core/model/index.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { layoutComposition, type Cell, type CompositionRow } from './layout.ts';
import './composition.css';

const CELL = 11;
const GAP = 3;
const WIDTH = 150;

interface CompositionChartProps {
  readonly profile: Profile;
  readonly clusterOf: (id: string) => Cluster | undefined;
  readonly clusterName: (id: string) => string;
  /** Reads one row aloud: `新能源：4个产业`. */
  readonly describe: (cluster: string, count: number) => string;
}

/** One square an industry, by cluster; the texture of a square is its strongest status. */
export function CompositionChart({ profile, clusterOf, clusterName, describe }: CompositionChartProps) {
  const rows = layoutComposition(profile, { width: WIDTH, cell: CELL, gap: GAP });
  return (
    <ul className="composition">
      {rows.map((row) => {
        const cluster = clusterOf(row.cluster);
        return (
          <li key={row.cluster} className="composition-row" data-family={cluster?.family}>
            {cluster ? <ClusterGlyph cluster={cluster} size={18} /> : null}
            <span className="composition-name">{clusterName(row.cluster)}</span>
            <SquareRow row={row} label={describe(row.cluster, row.cells.length)} />
            <span className="composition-count" aria-hidden="true">
              {row.cells.length}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function SquareRow({ row, label }: { readonly row: CompositionRow; readonly label: string }) {
  const hatch = useId();
  const height = row.lines * (CELL + GAP) - GAP;
  return (
    <svg className="composition-plot" width={WIDTH} height={height} role="img" aria-label={label}>
      <pattern
        id={hatch}
        width="3.6"
        height="3.6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.8" height="3.6" fill="var(--family-colour)" />
      </pattern>
      {row.cells.map((cell) => (
        <Square key={cell.entry.industry} cell={cell} hatch={hatch} />
      ))}
    </svg>
  );
}

function Square({ cell, hatch }: { readonly cell: Cell; readonly hatch: string }) {
  const status = cell.entry.strongest;
  const fills: Readonly<Record<Status, string>> = {
    existing: 'var(--family-colour)',
    planned: `url(#${hatch})`,
    future: 'none',
    proposed: 'none',
  };
  return (
    <rect
      className="composition-square"
      data-status={status}
      x={cell.x + 0.75}
      y={cell.y + 0.75}
      width={CELL - 1.5}
      height={CELL - 1.5}
      fill={fills[status]}
    />
  );
}
