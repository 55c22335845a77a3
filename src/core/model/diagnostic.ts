import type { Span } from './claim.ts';

export type Severity = 'info' | 'warning' | 'error';

/** A problem or remark about an input, collected as a value; offsets in UTF-16 units of the document's text. */
export interface Diagnostic extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
}
