import type { Claim, Evidence, Figure } from '../../../core/model/index.ts';

/** Words that come again and again, each once; a number stands for each. */
export type Words = readonly (string | null)[];

/** Claims as they go from a worker to the page: rows of numbers of equal length, one behind the other. */
export interface PackedClaims {
  readonly ids: readonly string[];
  readonly cells: Int32Array;
}

/** Figures on the same way; what is measured and how much seldom comes twice. */
export interface PackedFigures extends PackedClaims {
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** Gives words their numbers. */
export class WordList {
  private readonly numbers = new Map<string | null, number>();

  at(word: string | null): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  get words(): Words {
    return [...this.numbers.keys()];
  }
}

/** Stands for null where a row has a number. */
const NONE = -1;

/** Cells of a row. */
const CLAIM_CELLS = 17;
const FIGURE_CELLS = 11;

export function packClaims(claims: readonly Claim[], words: WordList): PackedClaims {
  const row = new RowWriter(claims.length * CLAIM_CELLS, words);
  for (const claim of claims) {
    const { statusCue, regionReading } = claim;
    row.word(claim.document);
    row.word(claim.region);
    row.word(claim.industry);
    row.word(claim.cluster);
    row.word(claim.status);
    row.quote(claim.evidence);
    row.word(statusCue?.rule ?? null);
    row.number(statusCue?.start ?? NONE);
    row.number(statusCue?.end ?? NONE);
    row.word(regionReading.kind);
    row.number(regionReading.start);
    row.number(regionReading.end);
    row.word(claim.speaker);
    row.word(claim.date);
  }
  return { ids: claims.map(({ id }) => id), cells: row.finished() };
}

export function unpackClaims({ ids, cells }: PackedClaims, words: Words, text: string): readonly Claim[] {
  const row = new RowReader(cells, words);
  return ids.map((id) => ({
    id,
    document: row.word(),
    region: row.word(),
    industry: row.word(),
    cluster: row.word(),
    status: row.word<Claim['status']>(),
    evidence: row.quote(text),
    statusCue: cueOf(row.word<string | null>(), row.number(), row.number()),
    regionReading: {
      kind: row.word<Claim['regionReading']['kind']>(),
      start: row.number(),
      end: row.number(),
    },
    speaker: row.word<Claim['speaker']>(),
    date: row.word<string | null>(),
  }));
}

export function packFigures(figures: readonly Figure[], words: WordList): PackedFigures {
  const row = new RowWriter(figures.length * FIGURE_CELLS, words);
  for (const figure of figures) {
    row.word(figure.document);
    row.word(figure.region);
    row.word(figure.industry);
    row.word(figure.unit);
    row.word(figure.bound);
    row.word(figure.kind);
    row.number(figure.year ?? NONE);
    row.quote(figure.evidence);
  }
  return {
    ids: figures.map(({ id }) => id),
    labels: figures.map(({ label }) => label),
    values: figures.map(({ value }) => value),
    cells: row.finished(),
  };
}

export function unpackFigures(packed: PackedFigures, words: Words, text: string): readonly Figure[] {
  const row = new RowReader(packed.cells, words);
  return packed.ids.map((id, index) => ({
    id,
    document: row.word(),
    region: row.word(),
    industry: row.word<string | null>(),
    label: packed.labels[index]!,
    value: packed.values[index]!,
    unit: row.word(),
    bound: row.word<Figure['bound']>(),
    kind: row.word<Figure['kind']>(),
    year: yearOf(row.number()),
    evidence: row.quote(text),
  }));
}

function cueOf(rule: string | null, start: number, end: number): Claim['statusCue'] {
  return rule === null ? null : { rule, start, end };
}

function yearOf(cell: number): number | null {
  return cell === NONE ? null : cell;
}

/** Writes cells into a table of known size. */
class RowWriter {
  private next = 0;
  private readonly cells: Int32Array;
  private readonly words: WordList;

  constructor(cells: number, words: WordList) {
    this.cells = new Int32Array(cells);
    this.words = words;
  }

  number(value: number): void {
    this.cells[this.next++] = value;
  }

  word(word: string | null): void {
    this.number(this.words.at(word));
  }

  /** Where a quote stands, and how long its context is on each side: its words stand in the text. */
  quote({ start, end, prefix, suffix }: Evidence): void {
    this.number(start);
    this.number(end);
    this.number(prefix.length);
    this.number(suffix.length);
  }

  /** The table; throws where rows are longer or shorter than was said. */
  finished(): Int32Array {
    if (this.next !== this.cells.length) {
      throw new Error(`${this.next} cells were written into a table of ${this.cells.length}`);
    }
    return this.cells;
  }
}

/** Reads cells in the order in which they were written. */
class RowReader {
  private next = 0;
  private readonly cells: Int32Array;
  private readonly words: Words;

  constructor(cells: Int32Array, words: Words) {
    this.cells = cells;
    this.words = words;
  }

  number(): number {
    return this.cells[this.next++]!;
  }

  word<T extends string | null = string>(): T {
    return this.words[this.number()] as T;
  }

  quote(text: string): Evidence {
    const start = this.number();
    const end = this.number();
    const from = start - this.number();
    const to = end + this.number();
    return {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    };
  }
}
