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
