import { useState } from 'react';
import type { Claim, ClaimCorrectionKind } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { sourcesById } from '../data/indexes.ts';
import { Button } from '../ui/base/Button.tsx';
import { Dialog } from '../ui/base/Dialog.tsx';
import { CorrectionForm } from './form/CorrectionForm.tsx';
import { correctionOf, saidOf, today, type DraftSubject } from './newCorrection.ts';
import { useCorrections } from './store/useCorrections.ts';
import { useCorrectionT } from './useCorrectionT.ts';
import './corrections.css';

interface CorrectClaimProps {
  readonly claim: Claim;
  /** With a button of its own for what is right. */
  readonly withConfirm?: boolean;
}

const KINDS: readonly ClaimCorrectionKind[] = [
  'wrong-region',
  'wrong-industry',
  'wrong-status',
  'not-a-claim',
  'confirm',
  'add-claim',
];

/** The way to say whether the program is right about a claim, and to take that back. */
export function CorrectClaim({ claim, withConfirm = false }: CorrectClaimProps) {
  const t = useCorrectionT();
  const [isOpen, setIsOpen] = useState(false);
  const own = useOwnCorrections(claim);
  const remove = useCorrections((state) => state.remove);
  const subject = useSubject(claim);
  if (!subject) return null;
  return (
    <>
      {withConfirm && !claim.correction ? <ConfirmButton subject={subject} /> : null}
      <Button title={t('correctHint')} onClick={() => setIsOpen(true)}>
        {t('correct')}
      </Button>
      {own.length > 0 ? (
        <Button look="quiet" onClick={() => remove(own)}>
          {t('withdraw')}
        </Button>
      ) : null}
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('form.title')} isForm>
        <CorrectionForm subject={subject} kinds={KINDS} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function ConfirmButton({ subject }: { readonly subject: DraftSubject }) {
  const t = useCorrectionT();
  const add = useCorrections((state) => state.add);
  const name = useCorrections((state) => state.name);
  const handleConfirm = () => {
    const draft = { kind: 'confirm', region: null, industry: null, status: null, reason: '', name } as const;
    const correction = correctionOf(draft, subject, today());
    if (correction) add(correction);
  };
  return <Button onClick={handleConfirm}>{t('confirm')}</Button>;
}

function useSubject(claim: Claim): DraftSubject | null {
  const source = sourcesById(useDataset()).get(claim.document);
  return source ? { source, anchor: claim.evidence, said: saidOf(claim) } : null;
}

/** Ids of the corrections of this browser that hold on the claim. */
function useOwnCorrections({ correction }: Claim): readonly string[] {
  const list = useCorrections((state) => state.list);
  if (!correction) return [];
  const holding = new Set([correction.id, ...(correction.others ?? []).map(({ id }) => id)]);
  return list.filter(({ id }) => holding.has(id)).map(({ id }) => id);
}
