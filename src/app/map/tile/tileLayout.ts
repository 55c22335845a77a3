export interface Tile {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** Place of each province in the grid; rows and columns as in geofacet's china_prov_grid2, plus 台湾 香港 澳门. */
const PLACES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  230000: [1, 7],
  150000: [2, 6],
  220000: [2, 7],
  110000: [3, 6],
  210000: [3, 7],
  650000: [4, 1],
  620000: [4, 2],
  140000: [4, 4],
  130000: [4, 5],
  120000: [4, 6],
  540000: [5, 1],
  630000: [5, 2],
  640000: [5, 3],
  610000: [5, 4],
  410000: [5, 5],
  370000: [5, 6],
  510000: [6, 2],
  500000: [6, 3],
  420000: [6, 4],
  340000: [6, 5],
  320000: [6, 6],
  310000: [6, 7],
  530000: [7, 2],
  520000: [7, 3],
  430000: [7, 4],
  360000: [7, 5],
  330000: [7, 6],
  450000: [8, 4],
  440000: [8, 5],
  350000: [8, 6],
  710000: [8, 7],
  820000: [9, 5],
  810000: [9, 6],
  460000: [10, 5],
};

export const TILE_ROWS = 10;
export const TILE_COLUMNS = 7;

/** The 34 tiles, row by row. */
export const TILES: readonly Tile[] = Object.entries(PLACES)
  .map(([id, [row, column]]) => ({ id, row, column }))
  .sort((a, b) => a.row - b.row || a.column - b.column);

/** The next tile in a direction, skipping gaps in the grid; null at the edge. */
export function tileInDirection(from: string, [rows, columns]: readonly [number, number]): string | null {
  const start = TILES.find(({ id }) => id === from);
  if (!start) return null;
  for (let step = 1; step <= TILE_ROWS; step += 1) {
    const found = TILES.find(
      ({ row, column }) => row === start.row + rows * step && column === start.column + columns * step,
    );
    if (found) return found.id;
  }
  return null;
}
