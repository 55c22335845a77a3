import type { Claim } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { displayText } from '../../ui/displayText.ts';
import { CorrectionNote } from '../CorrectionNote.tsx';
import { useCorrectionT } from '../useCorrectionT.ts';
import { useStatementNames } from '../useStatementNames.ts';

/** What people struck out, with what the program had said; each opens in its document, where it can be taken back. */
export function RejectedSection({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useCorrectionT();
  const names = useStatementNames();
  const openClaim = useAppStore((state) => state.openClaim);
  return (
    <section className="panel-section" aria-label={t('rejected.title')}>
      <h2 className="panel-section-title">{t('rejected.title')}</h2>
      <p className="panel-note">{t('rejected.note')}</p>
      <ul className="row-list">
        {claims.map((claim) => (
          <li key={claim.id} className="rejected-row">
            <CorrectionNote claim={claim} isRejected />
            <blockquote className="correct-quote">{displayText(claim.evidence.exact)}</blockquote>
            <p className="row-more">
              {names.title(claim.document)}{' '}
              <button type="button" className="link-button" onClick={() => openClaim(claim.id)}>
                {t('list.open')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
