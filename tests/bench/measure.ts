/** One thing to time: does its work on the same input as its rivals and returns a count, so that none is optimised away. */
export interface Task {
  readonly name: string;
  run(): number;
}

export interface Timing {
  readonly name: string;
  /** Median of the rounds, seconds of CPU time of this process. */
  readonly seconds: number;
  readonly count: number;
}

/** Times all tasks in turn, round after round, so that a slow moment of the machine falls on each of them. */
export function measure(tasks: readonly Task[], rounds: number): Timing[] {
  const seconds = tasks.map((): number[] => []);
  const counts = tasks.map((task) => task.run());
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, i) => {
      const before = process.cpuUsage();
      task.run();
      const { user, system } = process.cpuUsage(before);
      seconds[i]!.push((user + system) / 1e6);
    });
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
