/** Sizes of a scrolled grid in CSS pixels. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Side of a square cell. */
  readonly cell: number;
  /** Width of the row names and height of the column names; both stay in place while scrolling. */
  readonly left: number;
  readonly top: number;
}

export interface Scroll {
  readonly x: number;
  readonly y: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Steps of the zoom, side of a cell in pixels. */
export const ZOOM_STEPS = [8, 12, 16, 22, 30] as const;

/** Size of the whole grid, names included. */
export function contentSize({ rows, columns, cell, left, top }: GridShape): Viewport {
  return { width: left + columns * cell, height: top + rows * cell };
}

/** Half-open range of indices that touch the window `[from, from + length)`. */
export function visibleRange(
  from: number,
  length: number,
  cell: number,
  count: number,
): readonly [number, number] {
  const first = Math.max(0, Math.floor(from / cell));
  const last = Math.min(count, Math.ceil((from + length) / cell));
  return [Math.min(first, count), Math.max(Math.min(first, count), last)];
}

/** The cell under a point of the viewport; null over the names or outside. */
export function cellAt(point: { x: number; y: number }, scroll: Scroll, shape: GridShape): GridCell | null {
  if (point.x < shape.left || point.y < shape.top) return null;
  const column = Math.floor((point.x - shape.left + scroll.x) / shape.cell);
  const row = Math.floor((point.y - shape.top + scroll.y) / shape.cell);
  return row < shape.rows && column < shape.columns ? { row, column } : null;
}

/** Where to scroll so that a cell is in full view; the same scroll when it already is. */
export function scrollToShow(
  { row, column }: GridCell,
  scroll: Scroll,
  view: Viewport,
  shape: GridShape,
): Scroll {
  return {
    x: intoView(column * shape.cell, shape.cell, scroll.x, view.width - shape.left),
    y: intoView(row * shape.cell, shape.cell, scroll.y, view.height - shape.top),
  };
}

function intoView(start: number, length: number, scroll: number, room: number): number {
  if (start < scroll) return start;
  if (start + length > scroll + room) return start + length - room;
  return scroll;
}

const MOVES: Readonly<Record<string, (cell: GridCell, shape: GridShape) => GridCell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - 10, column }),
  PageDown: ({ row, column }) => ({ row: row + 10, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/** The cell that a key leads to, kept inside the grid; null for keys that do not move. */
export function moveCell(cell: GridCell, key: string, shape: GridShape): GridCell | null {
  const move = MOVES[key];
  if (!move || shape.rows === 0 || shape.columns === 0) return null;
  const { row, column } = move(cell, shape);
  const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return { row: clamp(row, shape.rows), column: clamp(column, shape.columns) };
}

/** Every how many rows or columns a name of `lineHeight` fits. */
export function labelStep(cell: number, lineHeight = 12): number {
  return Math.max(1, Math.ceil(lineHeight / cell));
}
