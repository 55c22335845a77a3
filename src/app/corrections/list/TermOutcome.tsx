import { useMemo } from 'react';
import { useStore } from 'zustand';
import { folded } from '../../../core/corrections/aliases.ts';
import type { Alias, TermCorrection } from '../../../core/corrections/correction.ts';
import { useDataset, useDataStore } from '../../data/DataStoreProvider.tsx';
import { spokenAliasesOf } from '../../data/spokenAliases.ts';
import { displayText } from '../../ui/displayText.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { useStatementNames } from '../useStatementNames.ts';

/** What became of a word: counted anew at once where the page has the documents, else from the next build on. */
export function TermOutcome({ correction }: { readonly correction: TermCorrection }) {
  const t = useCorrectionT();
  return correction.kind === 'alias' ? <AliasOutcome alias={correction} /> : t('outcome.hidden');
}

function AliasOutcome({ alias }: { readonly alias: Alias }) {
  const t = useCorrectionT();
  const names = useStatementNames();
  const readAnew = useStore(spokenAliasesOf(useDataStore()), (state) => state.readAnew);
  const claims = useClaimsOf(alias);
  if (readAnew.state === 'none' || readAnew.state === 'reading') return t('outcome.alias.reading');
  if (readAnew.state === 'failed') return t('outcome.alias.failed', { reason: displayText(readAnew.reason) });
  const refusal = readAnew.refused.find(({ correction }) => correction.id === alias.id);
  if (refusal) {
    const { because, owner } = refusal;
    const industries = owner.split('+').map(names.industry).join(t('comma'));
    return t(`outcome.alias.${because}`, { owner: because === 'taken' ? industries : displayText(owner) });
  }
  const { shipped = 0, own = 0 } = readAnew.heldBy.get(alias.id) ?? {};
  if (shipped + own === 0) return t('outcome.alias.nowhere');
  return t('outcome.alias.done', { shipped, own, claims });
}

/** Claims of its industry whose quote holds the word. */
function useClaimsOf({ term, industry }: Alias): number {
  const { claims } = useDataset();
  return useMemo(() => {
    const word = folded(term);
    return claims.filter(
      (claim) => claim.industry === industry && folded(claim.evidence.exact).includes(word),
    ).length;
  }, [claims, term, industry]);
}
