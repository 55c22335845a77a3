import table from '../../../data/lexicon/trust.json' with { type: 'json' };

/** What each trait adds to the trust in a reading, by its name. */
export const WEIGHTS: Readonly<Record<string, number>> = table.weights;

/**
 * Something that may hold of a reading. Its cases are numbered among those of all traits: readings are weighed by
 * these numbers and named only for those who learn the weights.
 */
export type Trait<T> = (value: T) => number;

const names: string[] = [];
const weights: number[] = [];

/** The number of a new case. */
function addCase(name: string): number {
  weights.push(WEIGHTS[name] ?? 0);
  return names.push(name) - 1;
}

export const nameOfCase = (number: number): string => names[number]!;

/** `base` and what the first `count` of the numbered cases add to it. */
export function weighCases(cases: Int32Array, count: number, base: number): number {
  let sum = base;
  for (let i = 0; i < count; i++) sum += weights[cases[i]!]!;
  return sum;
}

/** Of a number: how far up some steps it comes. */
export function steps(name: string, limits: readonly number[]): Trait<number> {
  const [first] = [...limits.map((limit) => `${name} below ${limit}`), `${name} more`].map(addCase);
  return (value) => {
    let place = 0;
    while (place < limits.length && value >= limits[place]!) place++;
    return first! + place;
  };
}

/** Of a count: itself, and all from `most` on are one. */
export function counts(name: string, most: number): Trait<number> {
  const [first] = Array.from({ length: most + 1 }, (_, value) => addCase(`${name} ${value}`));
  return (value) => first! + (value < most ? value : most);
}

/** Of a word: itself. */
export function words(name: string): Trait<string> {
  const numbers = new Map<string, number>();
  return (value) => {
    let number = numbers.get(value);
    if (number === undefined) {
      number = addCase(`${name} ${value}`);
      numbers.set(value, number);
    }
    return number;
  };
}

/** Of itself alone. */
export const flag = (name: string): number => addCase(name);
