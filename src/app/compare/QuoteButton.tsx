import type { Claim } from '../../core/model/index.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { OwnMark } from '../ui/marks/OwnMark.tsx';
import { StatusMark } from '../ui/marks/StatusMark.tsx';
import type { CompareNaming } from './naming.ts';

export interface QuoteButtonProps {
  readonly claim: Claim;
  readonly naming: CompareNaming;
  /** Names the region before the quote, where several stand in one list. */
  readonly withRegion?: boolean;
}

/** A quote with its status, speaker and document; opens the passage. */
export function QuoteButton({ claim, naming, withRegion = false }: QuoteButtonProps) {
  const t = useT('compare');
  const shell = useT();
  const openClaim = useAppStore((state) => state.openClaim);
  const { evidence, status, speaker, document, region } = claim;
  return (
    <blockquote className="compare-quote">
      <button
        type="button"
        className="compare-quote-text"
        title={t('table.open')}
        onClick={() => openClaim(claim.id)}
      >
        {evidence.exact}
      </button>
      <footer className="compare-quote-source">
        {withRegion && <b>{naming.region(region)}</b>}
        <StatusMark status={status} withWord size={12} />
        {speaker !== 'government' && <span>{shell(`speaker.${speaker}`)}</span>}
        <OwnMark document={document} />
        <span title={naming.document(document)}>{naming.shortDocument(document)}</span>
      </footer>
    </blockquote>
  );
}
