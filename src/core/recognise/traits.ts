import table from '../../../data/lexicon/trust.json' with { type: 'json' };

/** What each trait adds to the trust in a reading, by its name. */
export const WEIGHTS: Readonly<Record<string, number>> = table.weights;

/** Something that may hold of a reading: named for those who learn its weight, weighed without the name. */
export interface Trait<T> {
  nameOf(value: T): string;
  weightOf(value: T): number;
}

/** Of a number: how far up some steps it comes. */
export function steps(name: string, limits: readonly number[]): Trait<number> {
  const names = [...limits.map((limit) => `${name} below ${limit}`), `${name} more`];
  const weights = names.map((each) => WEIGHTS[each] ?? 0);
  const placeOf = (value: number): number => {
    let place = 0;
    while (place < limits.length && value >= limits[place]!) place++;
    return place;
  };
  return { nameOf: (value) => names[placeOf(value)]!, weightOf: (value) => weights[placeOf(value)]! };
}

/** Of a count: itself, and all from `most` on are one. */
export function counts(name: string, most: number): Trait<number> {
  const nameOf = (value: number): string => `${name} ${Math.min(most, value)}`;
  const weights = Array.from({ length: most + 1 }, (_, value) => WEIGHTS[nameOf(value)] ?? 0);
  return { nameOf, weightOf: (value) => weights[Math.min(most, value)]! };
}

/** Of a word: itself. */
export function words(name: string): Trait<string> {
  const weights = new Map(
    Object.entries(WEIGHTS)
      .filter(([each]) => each.startsWith(`${name} `))
      .map(([each, weight]) => [each.slice(name.length + 1), weight]),
  );
  return { nameOf: (value) => `${name} ${value}`, weightOf: (value) => weights.get(value) ?? 0 };
}

/** Of itself alone. */
export function flag(name: string): Trait<true> {
  const weight = WEIGHTS[name] ?? 0;
  return { nameOf: () => name, weightOf: () => weight };
}
