/** One measurement that the scoring command wrote. */
export interface Measure {
  /** Where it stands in the file: `['seeds', 'pairs']`. */
  readonly path: readonly string[];
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
          path,
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

/** What a set says beside precision and recall; null where it does not say. */
export interface SetReport {
  readonly id: string;
  readonly documents: number | null;
  /** Share of the right pairs whose status is right, too. */
  readonly status: number | null;
  /** Places that must not be claimed: how many were, of how many. */
  readonly traps: Tally | null;
  /** Documents without a priority: how many got one, of how many. */
  readonly negative: Tally | null;
}

export interface Tally {
  readonly wrong: number;
  readonly total: number;
}

/** The reports of the test sets, in the order of the file. */
export function reportsOf(value: unknown): SetReport[] {
  return Object.entries(fieldsOf(value)).flatMap(([id, entry]) => {
    const { documents, status, traps, negative } = fieldsOf(entry);
    const share = fieldsOf(status)['share'];
    const report: SetReport = {
      id,
      documents: typeof documents === 'number' ? documents : null,
      status: isShare(share) ? share : null,
      traps: tallyOf(traps, 'fallen'),
      negative: tallyOf(negative, 'withClaims'),
    };
    return report.status === null && report.traps === null && report.negative === null ? [] : [report];
  });
}

function tallyOf(value: unknown, key: string): Tally | null {
  const { [key]: wrong, total } = fieldsOf(value);
  return typeof wrong === 'number' && typeof total === 'number' && total > 0 ? { wrong, total } : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
