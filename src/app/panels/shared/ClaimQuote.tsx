import type { Claim } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { CheckClaim, ClaimCorrection } from './correctionParts.tsx';
import { displayText } from './displayText.ts';
import { useNames } from './useNames.ts';
import { VerifiedMark } from './VerifiedMark.tsx';

/** One claim's sentence with its document, date and proof; one more click opens it in the whole document. */
export function ClaimQuote({
  claim,
  withRegion = false,
}: {
  readonly claim: Claim;
  readonly withRegion?: boolean;
}) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const openClaim = useAppStore((state) => state.openClaim);
  return (
    <figure className="quote">
      <blockquote className="quote-text">
        <QuoteText claim={claim} />
      </blockquote>
      <figcaption className="quote-source">
        <span className="quote-status">
          <StatusMark status={claim.status} withWord />
          {withRegion ? <span>{names.region(claim.region)}</span> : null}
          {claim.speaker === 'government' ? null : <span>{shell(`speaker.${claim.speaker}`)}</span>}
          <VerifiedMark evidence={claim.evidence} document={claim.document} />
        </span>
        <span className="quote-document">
          <OwnMark document={claim.document} /> {names.title(claim.document)}
          {claim.date ? <time dateTime={claim.date}> · {claim.date}</time> : <span> · {t('undated')}</span>}
        </span>
        <ClaimCorrection claim={claim} />
        <span className="quote-acts">
          <button type="button" className="link-button quote-open" onClick={() => openClaim(claim.id)}>
            {t('quote.open')}
          </button>
          <CheckClaim claim={claim} />
        </span>
      </figcaption>
    </figure>
  );
}

/** The quote with the context before and after it in a fainter ink. */
function QuoteText({ claim: { evidence } }: { readonly claim: Claim }) {
  return (
    <>
      <span className="quote-context">{displayText(lastLine(evidence.prefix))}</span>
      <mark className="quote-exact">{displayText(evidence.exact)}</mark>
      <span className="quote-context">{displayText(firstLine(evidence.suffix))}</span>
    </>
  );
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
