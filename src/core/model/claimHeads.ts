import type { Claim } from './claim.ts';

/** What a map, counts and lists need to know of a claim: all but its passage and how it was read. */
export type ClaimHead = Pick<
  Claim,
  'document' | 'region' | 'industry' | 'cluster' | 'status' | 'speaker' | 'date'
>;

const FIELDS = ['document', 'region', 'industry', 'cluster', 'status', 'speaker', 'date'] as const;
type Field = (typeof FIELDS)[number];

/** One field of all claims: each value once, and for each claim the place of its own. */
interface Column {
  readonly values: readonly (string | null)[];
  readonly at: readonly number[];
}

/** The heads of all claims in columns, a fiftieth of the claims with their quotes; part of `first.json`. */
export interface PackedHeads {
  readonly count: number;
  readonly columns: Readonly<Record<Field, Column>>;
  /** The claim whose quote stands on the first page, whole; null where there is no claim. */
  readonly example: Claim | null;
}

/** Heads in the order of the claims. */
export function packHeads(claims: readonly ClaimHead[], example: Claim | null): PackedHeads {
  const packer = createHeadPacker();
  for (const claim of claims) packer.add(claim);
  return packer.pack(example);
}

export interface HeadPacker {
  add(claim: ClaimHead): void;
  pack(example: Claim | null): PackedHeads;
}

/** The same, one claim after the other: of each, seven numbers are kept. */
export function createHeadPacker(): HeadPacker {
  const columns = FIELDS.map((field) => ({
    field,
    places: new Map<string | null, number>(),
    at: [] as number[],
  }));
  return {
    add: (claim) => {
      for (const { field, places, at } of columns) {
        const value = claim[field];
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        at.push(place);
      }
    },
    pack: (example) => ({
      count: columns[0]?.at.length ?? 0,
      columns: Object.fromEntries(
        columns.map(({ field, places, at }): [Field, Column] => [field, { values: [...places.keys()], at }]),
      ) as PackedHeads['columns'],
      example,
    }),
  };
}

/**
 * Packed claims in their order, each made by `make` from its head, of which none is kept. Throws, quoting the column,
 * where one is of another length.
 */
export function unpackHeads<T>({ count, columns }: PackedHeads, make: (head: ClaimHead) => T): readonly T[] {
  const uneven = FIELDS.find((field) => columns[field].at.length !== count);
  if (uneven) throw new Error(`claimHeads: column ${JSON.stringify(uneven)} has not ${count} entries`);
  const { document, region, industry, cluster, status, speaker, date } = columns;
  const value = ({ values, at }: Column, row: number) => values[at[row]!] as string;
  return Array.from({ length: count }, (_, row) =>
    make({
      document: value(document, row),
      region: value(region, row),
      industry: value(industry, row),
      cluster: value(cluster, row),
      status: value(status, row) as ClaimHead['status'],
      speaker: value(speaker, row) as ClaimHead['speaker'],
      date: value(date, row),
    }),
  );
}
