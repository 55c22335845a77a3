import type { Claim, CorrectionMark } from '../../core/model/index.ts';
import { displayText } from '../ui/displayText.ts';
import { useCorrectionT } from './useCorrectionT.ts';
import { useStatementNames } from './useStatementNames.ts';
import './corrections.css';

interface CorrectionNoteProps {
  readonly claim: Claim;
  /** It was struck out: what the program had said is crossed. */
  readonly isRejected?: boolean;
}

/** Says that a person looked at a claim, what the program had said, why and who. */
export function CorrectionNote({ claim, isRejected = false }: CorrectionNoteProps) {
  const t = useCorrectionT();
  const names = useStatementNames();
  const mark = claim.correction;
  if (!mark) return null;
  const was = mark.was && !isConfirmed(mark) ? names.statement(mark.was) : null;
  return (
    <span className="correction-note" data-kind={mark.kind}>
      <strong className="correction-word">{t(`note.${wordOf(mark, isRejected)}`)}</strong>
      {was ? (
        <span className="correction-was">{crossed(t('note.was', { was }), was, isRejected)}</span>
      ) : null}
      {mark.reason ? <span>{t('note.reason', { reason: displayText(mark.reason) })}</span> : null}
      {mark.name ? <span>{t('note.by', { name: displayText(mark.name) })}</span> : null}
    </span>
  );
}

function isConfirmed({ kind, others = [] }: CorrectionMark): boolean {
  return kind === 'confirm' && others.every((other) => other.kind === 'confirm');
}

function wordOf(mark: CorrectionMark, isRejected: boolean): string {
  if (isRejected || mark.kind === 'not-a-claim') return 'not-a-claim';
  if (mark.was === null) return 'add-claim';
  return isConfirmed(mark) ? 'confirm' : 'changed';
}

/** The statement within its sentence, struck through. */
function crossed(sentence: string, was: string, isCrossed: boolean) {
  const at = sentence.indexOf(was);
  if (!isCrossed || at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <s>{was}</s>
      {sentence.slice(at + was.length)}
    </>
  );
}
