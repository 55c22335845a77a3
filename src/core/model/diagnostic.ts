import type { Span } from './claim.ts';

export type Severity = 'info' | 'warning' | 'error';

/** Values that a remark names; `because` tells cases of one rule apart. */
export type RemarkParams = Readonly<Record<string, string | number>>;

/** A problem or remark about an input, collected as a value; offsets in UTF-16 units of the document's text. */
export interface Diagnostic extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly file: string;
  /** In English, whole, for the command line and for readers of the file. */
  readonly message: string;
  /** What the message names, for those who say it in another language by its rule. */
  readonly params?: RemarkParams;
}

/** The order of `diagnostics.json`: by file, place, rule and message, by code unit. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
