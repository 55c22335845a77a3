export interface Tile {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** Two or three letters for a tile too narrow for an English name. */
  readonly code: string;
}

/** Place of each province in the grid; rows and columns as in geofacet's china_prov_grid2, plus 台湾 香港 澳门. */
const PLACES: Readonly<Record<string, readonly [row: number, column: number, code: string]>> = {
  230000: [1, 7, 'HLJ'],
  150000: [2, 6, 'NM'],
  220000: [2, 7, 'JL'],
  110000: [3, 6, 'BJ'],
  210000: [3, 7, 'LN'],
  650000: [4, 1, 'XJ'],
  620000: [4, 2, 'GS'],
  140000: [4, 4, 'SX'],
  130000: [4, 5, 'HE'],
  120000: [4, 6, 'TJ'],
  540000: [5, 1, 'XZ'],
  630000: [5, 2, 'QH'],
  640000: [5, 3, 'NX'],
  610000: [5, 4, 'SN'],
  410000: [5, 5, 'HA'],
  370000: [5, 6, 'SD'],
  510000: [6, 2, 'SC'],
  500000: [6, 3, 'CQ'],
  420000: [6, 4, 'HB'],
  340000: [6, 5, 'AH'],
  320000: [6, 6, 'JS'],
  310000: [6, 7, 'SH'],
  530000: [7, 2, 'YN'],
  520000: [7, 3, 'GZ'],
  430000: [7, 4, 'HN'],
  360000: [7, 5, 'JX'],
  330000: [7, 6, 'ZJ'],
  450000: [8, 4, 'GX'],
  440000: [8, 5, 'GD'],
  350000: [8, 6, 'FJ'],
  710000: [8, 7, 'TW'],
  820000: [9, 5, 'MO'],
  810000: [9, 6, 'HK'],
  460000: [10, 5, 'HI'],
};

export const TILE_ROWS = 10;
export const TILE_COLUMNS = 7;

/** The 34 tiles, row by row. */
export const TILES: readonly Tile[] = Object.entries(PLACES)
  .map(([id, [row, column, code]]) => ({ id, row, column, code }))
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
