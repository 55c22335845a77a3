import type { Outcome } from '../../../core/corrections/outcome.ts';
import type { Translate } from '../../ui/i18n/useT.ts';

/** What became of a correction, in words. */
export function outcomeText(outcome: Outcome, t: Translate): string {
  if (outcome.state === 'unanchored') return t(`outcome.unanchored.${outcome.because}`);
  if (outcome.state === 'overruled') return t('outcome.overruled', { by: outcome.by });
  if (outcome.state === 'unknown-id') return t('outcome.unknown-id', { value: outcome.value });
  return t(`outcome.${outcome.state}`);
}

/** Whether somebody should look at it: it changed nothing, and not because nothing was to be changed. */
export function needsAttention({ state }: Outcome): boolean {
  return state === 'unanchored' || state === 'overruled' || state === 'unknown-id';
}
