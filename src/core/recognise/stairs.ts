/**
 * How far the limits of measures are reached, found in one look: the range of a measure is cut into cells of one width, and
 * each cell knows the first limit that its values may not have reached. Mostly that is the answer: a search along the limits
 * takes twice as long, for no processor foresees where it ends.
 */
export interface Stairs {
  /** By measure: where its first cell begins, and how many cells there are to a unit. */
  readonly lows: Float64Array;
  readonly scales: Float64Array;
  /** By measure where its cells begin; one more for where the last ones end. */
  readonly firsts: Uint16Array;
  /** By cell: the number of the limit to compare with first. */
  readonly cells: Uint16Array;
  /** The limits of each measure, rising, and behind them one that nothing reaches. */
  readonly limits: Float64Array;
  /** By limit: by how much those before it move the row. */
  readonly moves: Int32Array;
}

/** A measure has no more cells than this, or one to a unit. */
const MOST_CELLS = 256;

/** Values near the edge of a cell may be rounded into the next: so much of a cell they may be off. */
const MARGIN = 0.25;

/** Lays out the limits of measures; each that is reached moves the row by the step of its measure. */
export function buildStairs(limits: readonly (readonly number[])[], steps: readonly number[]): Stairs {
  const lows = limits.map((own) => Math.floor(own[0]!));
  const scales = limits.map((own, i) => scaleOf(own, lows[i]!));
  const firstLimits = startsOf(limits.map(({ length }) => length + 1));
  const cells = limits.map((own, i) =>
    cellsOf(own, lows[i]!, scales[i]!).map((reached) => firstLimits[i]! + reached),
  );
  return {
    lows: Float64Array.from(lows),
    scales: Float64Array.from(scales),
    firsts: Uint16Array.from(startsOf(cells.map(({ length }) => length))),
    cells: Uint16Array.from(cells.flat()),
    limits: Float64Array.from(limits.flatMap((own) => [...own, Infinity])),
    moves: Int32Array.from(
      limits.flatMap((own, i) => [...own, Infinity].map((_, reached) => reached * steps[i]!)),
    ),
  };
}

/** The fewest cells to a unit, a power of two, that part all limits. */
function scaleOf(limits: readonly number[], low: number): number {
  const cellOf = (limit: number, scale: number): number => Math.floor((limit - low) * scale);
  let scale = 1;
  while (
    2 * cellOf(limits.at(-1)!, scale) < MOST_CELLS &&
    limits.some((limit, i) => i > 0 && cellOf(limit, scale) === cellOf(limits[i - 1]!, scale))
  )
    scale *= 2;
  return scale;
}

/** By cell how many limits all its values have reached; the last cell begins behind the last limit. */
function cellsOf(limits: readonly number[], low: number, scale: number): number[] {
  const count = Math.ceil((limits.at(-1)! - low) * scale + MARGIN) + 1;
  return Array.from({ length: count }, (_, cell) => {
    const from = low + (cell - MARGIN) / scale;
    return limits.filter((limit) => limit <= from).length;
  });
}

/** Where each of some stretches begins that lie one behind the other, and where the last ends. */
export function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}
