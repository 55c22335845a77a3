import { useMemo, useState } from 'react';
import type { Similarity } from '../../../core/analysis/similarity.ts';
import { GridCanvas } from '../matrix/GridCanvas.tsx';
import type { GridCell, GridShape } from '../matrix/layout.ts';
import type { GridContent } from '../matrix/paintGrid.ts';
import { paintShare } from '../matrix/paintStatus.ts';
import type { OverlapModel } from './layout.ts';

export interface OverlapChartProps {
  readonly model: OverlapModel;
  readonly names: readonly string[];
  readonly cell: number;
  readonly isUpright: boolean;
  readonly label: string;
  readonly theme: string;
  readonly describe: (row: number, column: number, similarity: Similarity) => string;
  readonly onOpen: (row: number, column: number) => void;
  readonly onActive?: (cell: GridCell | null) => void;
}

/** How alike each two regions are: the darker, the larger the share of industries they have in common. */
export function OverlapChart(props: OverlapChartProps) {
  const { model, names, cell, isUpright, label, theme, describe, onOpen, onActive } = props;
  const [active, setActive] = useState<GridCell | null>(null);
  const shape: GridShape = useMemo(
    () => ({ rows: model.size, columns: model.size, cell, left: 110, top: 104 }),
    [model, cell],
  );
  const content: GridContent = useMemo(
    () => ({
      rowName: (row) => names[row] ?? '',
      columnName: (column) => names[column] ?? '',
      isUpright,
      paintCell: (ctx, { row, column }, box, colours) => {
        if (row === column) paintDiagonal(ctx, box, colours.line);
        else {
          const { score } = model.at(row, column);
          if (score > 0) paintShare(ctx, score, colours, box);
        }
      },
    }),
    [model, names, isUpright],
  );
  return (
    <GridCanvas
      shape={shape}
      content={content}
      label={label}
      theme={theme}
      active={active}
      onActive={(next) => {
        setActive(next);
        onActive?.(next);
      }}
      onOpen={({ row, column }) => onOpen(row, column)}
      describe={({ row, column }) => describe(row, column, model.at(row, column))}
    />
  );
}

function paintDiagonal(
  ctx: CanvasRenderingContext2D,
  box: { x: number; y: number; size: number },
  line: string,
): void {
  ctx.strokeStyle = line;
  ctx.beginPath();
  ctx.moveTo(box.x, box.y);
  ctx.lineTo(box.x + box.size, box.y + box.size);
  ctx.stroke();
}
