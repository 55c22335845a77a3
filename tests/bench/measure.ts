/** One thing to time: does its work on the same input as its rivals and returns a count, so that none is optimised away. */
export interface Task {
  readonly name: string;
  /** Works on one portion of the input, by its number. */
  run(portion: number): number;
}

export interface Timing {
  readonly name: string;
  /** Median of the rounds, seconds of CPU time of this process for all portions. */
  readonly seconds: number;
  readonly count: number;
}

export interface Course {
  readonly rounds: number;
  /** Rounds that are run first and not timed; 1 unless told. */
  readonly warmUps?: number;
  /** Portions of the input; 1 unless told. */
  readonly portions?: number;
}

/**
 * Times all tasks in turn, round after round and within a round portion by portion, so that a slow moment of the machine
 * falls on each of them.
 */
export function measure(tasks: readonly Task[], { rounds, warmUps = 1, portions = 1 }: Course): Timing[] {
  const seconds = tasks.map((): number[] => []);
  let counts: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const spent = tasks.map(() => 0);
    counts = tasks.map(() => 0);
    for (let portion = 0; portion < portions; portion++) {
      tasks.forEach((task, i) => {
        const before = process.cpuUsage();
        counts[i]! += task.run(portion);
        const { user, system } = process.cpuUsage(before);
        spent[i]! += (user + system) / 1e6;
      });
    }
    if (round >= 0) spent.forEach((each, i) => seconds[i]!.push(each));
  }
  return tasks.map(({ name }, i) => ({ name, seconds: median(seconds[i]!), count: counts[i]! }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Prints rows under a heading, columns aligned; the first column to the left. */
export function printTable(heading: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!))).join('  ');
  console.log(`\n${heading}\n${cells.map(line).join('\n')}`);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
