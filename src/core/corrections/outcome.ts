import type { Diagnostic, RemarkParams, Severity } from '../model/index.ts';
import type { ClaimCorrection } from './correction.ts';

/** What became of a correction. */
export type Outcome = { readonly correction: ClaimCorrection } & (
  | { readonly state: 'applied' }
  /** The program no longer says what was corrected, or says by itself what the person says. */
  | { readonly state: 'moot' }
  /** The program says nothing of the kind there; the claim stands on the person's word. */
  | { readonly state: 'stands-alone' }
  /** A later correction says otherwise. */
  | { readonly state: 'overruled'; readonly by: string }
  /** Its quote is not to be found, or not to be told from others: nothing was changed. */
  | { readonly state: 'unanchored'; readonly because: 'no-document' | 'gone' | 'ambiguous' }
  | { readonly state: 'unknown-id'; readonly field: 'region' | 'industry'; readonly value: string }
);

export type OutcomeState = Outcome['state'];

const MOST_QUOTED = 40;

/** The remark about an outcome, for the file that holds the correction; null where all went as the person meant. */
export function outcomeDiagnostic(outcome: Outcome, file: string): Diagnostic | null {
  if (outcome.state === 'applied') return null;
  const { id, document, anchor } = outcome.correction;
  const quote = anchor.exact.length > MOST_QUOTED ? `${anchor.exact.slice(0, MOST_QUOTED)}…` : anchor.exact;
  const [severity, words] = wordsOf(outcome);
  return {
    ruleId: `correction-${outcome.state}`,
    severity,
    file,
    start: 0,
    end: 0,
    message: `correction ${id} (document ${document.id}, “${quote}”): ${words}`,
    params: { correction: id, document: document.id, quote, ...paramsOf(outcome) },
  };
}

function paramsOf(outcome: Outcome): RemarkParams {
  if (outcome.state === 'unanchored') return { because: outcome.because };
  if (outcome.state === 'overruled') return { by: outcome.by };
  return outcome.state === 'unknown-id' ? { value: outcome.value } : {};
}

const UNANCHORED = {
  'no-document': 'the document is not there; nothing was changed',
  gone: 'the quote no longer stands in the document; nothing was changed',
  ambiguous: 'the quote stands in several places and its context does not tell which; nothing was changed',
} as const;

function wordsOf(outcome: Exclude<Outcome, { state: 'applied' }>): readonly [Severity, string] {
  switch (outcome.state) {
    case 'unanchored':
      return ['warning', UNANCHORED[outcome.because]];
    case 'unknown-id':
      return ['warning', `there is no ${outcome.field} ${outcome.value}; nothing was changed`];
    case 'overruled':
      return ['warning', `the later correction ${outcome.by} says otherwise and counts`];
    case 'stands-alone':
      return [
        'info',
        'the program no longer says this of the passage; the claim stands on the correction alone',
      ];
    case 'moot':
      return ['info', 'the program agrees by now; nothing was to be changed'];
  }
}
