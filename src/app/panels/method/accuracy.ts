/** One measurement that the scoring command wrote. */
export interface Measure {
  /** Path in the file: `seeds · pairs`. */
  readonly name: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const KEYS = ['precision', 'recall', 'f1'] as const;

/**
 * Measurements anywhere in a JSON value: every object that carries precision, recall or F1 as shares. The file is
 * the scoring command's own; the page shows what is there and invents nothing.
 */
export function measuresOf(value: unknown, path: readonly string[] = []): Measure[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const numbers = new Map(
    entries.flatMap(([key, entry]) => (isShare(entry) ? [[key.toLowerCase(), entry] as const] : [])),
  );
  const own: Measure[] = KEYS.some((key) => numbers.has(key))
    ? [
        {
          name: path.join(' · '),
          precision: numbers.get('precision') ?? null,
          recall: numbers.get('recall') ?? null,
          f1: numbers.get('f1') ?? null,
        },
      ]
    : [];
  const inner = entries.flatMap(([key, entry]) => measuresOf(entry, [...path, labelOf(key, entry)]));
  return [...own, ...inner];
}

/** An entry of a list is called by its own name, where it has one. */
function labelOf(key: string, entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return key;
  const { name, id } = entry as { readonly name?: unknown; readonly id?: unknown };
  const label = typeof name === 'string' ? name : id;
  return /^\d+$/.test(key) && typeof label === 'string' ? label : key;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
