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

export function packClaims(claims: readonly Claim[], words: WordList): PackedClaims {
  const cells = claims.flatMap((claim) => [
    words.at(claim.document),
    words.at(claim.region),
    words.at(claim.industry),
    words.at(claim.cluster),
    words.at(claim.status),
    ...quoteCells(claim.evidence),
    words.at(claim.statusCue?.rule ?? null),
    claim.statusCue?.start ?? NONE,
    claim.statusCue?.end ?? NONE,
    words.at(claim.regionReading.kind),
    claim.regionReading.start,
    claim.regionReading.end,
    words.at(claim.speaker),
    words.at(claim.date),
  ]);
  return { ids: claims.map(({ id }) => id), cells: Int32Array.from(cells) };
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
  const cells = figures.flatMap((figure) => [
    words.at(figure.document),
    words.at(figure.region),
    words.at(figure.industry),
    words.at(figure.unit),
    words.at(figure.bound),
    words.at(figure.kind),
    figure.year ?? NONE,
    ...quoteCells(figure.evidence),
  ]);
  return {
    ids: figures.map(({ id }) => id),
    labels: figures.map(({ label }) => label),
    values: figures.map(({ value }) => value),
    cells: Int32Array.from(cells),
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

/** Numbers of a quote: where it stands, and how long its context is on each side. Its words stand in the text. */
function quoteCells({ start, end, prefix, suffix }: Evidence): readonly number[] {
  return [start, end, prefix.length, suffix.length];
}

function cueOf(rule: string | null, start: number, end: number): Claim['statusCue'] {
  return rule === null ? null : { rule, start, end };
}

function yearOf(cell: number): number | null {
  return cell === NONE ? null : cell;
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
    const [start, end] = [this.number(), this.number()];
    const [before, after] = [this.number(), this.number()];
    return {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(start - before, start),
      suffix: text.slice(end, end + after),
    };
  }
}
