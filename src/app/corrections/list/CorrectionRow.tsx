import {
  isClaimCorrection,
  patchOf,
  statementAfter,
  type Correction,
} from '../../../core/corrections/correction.ts';
import type { Outcome } from '../../../core/corrections/outcome.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { displayText } from '../../ui/displayText.ts';
import type { Translate } from '../../ui/i18n/useT.ts';
import { useCorrections } from '../store/useCorrections.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { useStatementNames, type StatementNames } from '../useStatementNames.ts';
import { needsAttention, outcomeText } from './outcomeText.ts';
import { TermOutcome } from './TermOutcome.tsx';

interface CorrectionRowProps {
  readonly correction: Correction;
  /** Absent until it was tried, and for words. */
  readonly outcome: Outcome | undefined;
}

/** One correction: what it says, of which words, what became of it. */
export function CorrectionRow({ correction, outcome }: CorrectionRowProps) {
  const t = useCorrectionT();
  const names = useStatementNames();
  const remove = useCorrections((state) => state.remove);
  const openClaim = useAppStore((state) => state.openClaim);
  const claim = useClaimWith(correction.id);
  const what = wordsOf(correction, names, t);
  const isTerm = !isClaimCorrection(correction);
  return (
    <li
      className="correction-row"
      data-outcome={outcome?.state}
      data-attention={outcome ? needsAttention(outcome) : false}
    >
      <p className="row-name">
        <span className="correction-word">{t(`list.kind.${correction.kind}`)}</span> {what}
      </p>
      {isTerm ? null : (
        <blockquote className="correct-quote">{displayText(correction.anchor.exact)}</blockquote>
      )}
      <p className="row-more">
        {isTerm ? null : <span>{displayText(correction.document.title)}</span>}
        <span>{correction.created}</span>
        {correction.reason ? (
          <span>{t('note.reason', { reason: displayText(correction.reason) })}</span>
        ) : null}
        {correction.name ? <span>{t('note.by', { name: displayText(correction.name) })}</span> : null}
      </p>
      <p className="correction-outcome">
        {isTerm ? <TermOutcome correction={correction} /> : outcome ? outcomeText(outcome, t) : null}
      </p>
      <p className="button-row">
        {claim ? (
          <Button look="quiet" onClick={() => openClaim(claim)}>
            {t('list.open')}
          </Button>
        ) : null}
        <Button
          look="quiet"
          aria-label={t('list.removeLabel', { what })}
          onClick={() => remove([correction.id])}
        >
          {t('list.remove')}
        </Button>
      </p>
    </li>
  );
}

/** Id of the claim that bears the correction. */
function useClaimWith(id: string): string | null {
  const { claims, manifest } = useDataset();
  const all = [...claims, ...(manifest.corrections?.rejected ?? [])];
  const found = all.find(
    ({ correction }) => correction?.id === id || correction?.others?.some((other) => other.id === id),
  );
  return found?.id ?? null;
}

function wordsOf(correction: Correction, names: StatementNames, t: Translate): string {
  if (correction.kind === 'alias') {
    const { term, industry } = correction;
    return t('list.aliasOf', { term: displayText(term), industry: names.industry(industry) });
  }
  if (correction.kind === 'not-an-industry')
    return t('list.noIndustry', { term: displayText(correction.term) });
  if (correction.kind === 'add-claim') return names.statement(correction.now);
  const from = names.statement(correction.said);
  if (Object.keys(patchOf(correction)).length === 0) return from;
  return t('list.becomes', { from, to: names.statement(statementAfter(correction)) });
}
