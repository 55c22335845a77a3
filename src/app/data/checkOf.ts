import type { Claim } from '../../core/model/index.ts';
import type { Check } from '../state/choices.ts';

/** What people said of a claim, in one word. What was struck out is no claim any more. */
export function checkOf({ correction }: Claim): Check {
  if (!correction) return 'unchecked';
  if (correction.was === null) return 'added';
  const kinds = [correction, ...(correction.others ?? [])].map(({ kind }) => kind);
  return kinds.every((kind) => kind === 'confirm') ? 'confirmed' : 'corrected';
}
