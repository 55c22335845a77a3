/** Numbers of a line in a table: where it begins, where it begins and ends when trimmed, and its bits. */
const WIDTH = 4;

/** Lines of a text that hold something, in rows of numbers: none of them is an object. */
export class LineTable {
  readonly length: number;

  constructor(private readonly cells: readonly number[]) {
    this.length = cells.length / WIDTH;
  }

  /** Offset of the line's first unit, a blank or not. */
  from(line: number): number {
    return this.cells[line * WIDTH]!;
  }

  /** Offset of the first unit that is no blank. */
  start(line: number): number {
    return this.cells[line * WIDTH + 1]!;
  }

  /** Offset behind the last unit that is no blank. */
  end(line: number): number {
    return this.cells[line * WIDTH + 2]!;
  }

  /** Bits (`unitBits.ts`) of the line's units; blanks before its start are left out. */
  bits(line: number): number {
    return this.cells[line * WIDTH + 3]!;
  }
}

/** Collects lines; used again and again, since most of its size is needed by every text. */
export class LineTableBuilder {
  private readonly cells: number[] = [];
  private used = 0;

  add(from: number, start: number, end: number, bits: number): void {
    const { cells, used } = this;
    cells[used] = from;
    cells[used + 1] = start;
    cells[used + 2] = end;
    cells[used + 3] = bits;
    this.used = used + WIDTH;
  }

  /** The lines added since the last table. */
  build(): LineTable {
    const table = new LineTable(this.cells.slice(0, this.used));
    this.used = 0;
    return table;
  }
}
