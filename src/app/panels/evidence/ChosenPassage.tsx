import { passageAddress } from '../../../core/export/citation.ts';
import type { Claim, SourceDocument } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useNames } from '../shared/useNames.ts';
import { VerifiedMark } from '../shared/VerifiedMark.tsx';
import { CitePopover } from './CitePopover.tsx';
import type { Passage } from './passages.ts';
import { usePassageName } from './usePassageName.ts';
import { WhyClaim } from './WhyClaim.tsx';

interface ChosenPassageProps {
  readonly passage: Passage;
  readonly source: SourceDocument;
}

/** What the chosen passage is taken to say, whether it is verbatim, why, and how to cite it. */
export function ChosenPassage({ passage, source }: ChosenPassageProps) {
  const t = useT('panels');
  const nameOf = usePassageName();
  const evidence = passage.claim?.evidence ?? passage.figure?.evidence;
  if (!evidence) return null;
  const address = passageAddress(source.url, evidence.exact);
  return (
    <div className="chosen">
      <p className="chosen-line">
        {passage.claim ? <ClaimLine claim={passage.claim} /> : <strong>{nameOf(passage)}</strong>}
        <VerifiedMark evidence={evidence} document={source.id} />
      </p>
      <div className="chosen-actions">
        <CitePopover source={source} quote={evidence.exact} />
        {address ? (
          <a className="button button-quiet" href={address} target="_blank" rel="noreferrer noopener">
            {t('evidence.openPassage')}
          </a>
        ) : null}
      </div>
      {passage.claim ? <WhyClaim claim={passage.claim} text={source.text} /> : null}
    </div>
  );
}

/** Region, industry and status; the names lead to their views. */
function ClaimLine({ claim }: { readonly claim: Claim }) {
  const shell = useT();
  const names = useNames();
  const openRegion = useAppStore((state) => state.openRegion);
  const openIndustry = useAppStore((state) => state.openIndustry);
  const cluster = names.clusterOf(claim.cluster);
  return (
    <>
      <button type="button" className="link-button chosen-name" onClick={() => openRegion(claim.region)}>
        {names.region(claim.region, 'full')}
      </button>
      <button type="button" className="link-button chosen-name" onClick={() => openIndustry(claim.industry)}>
        {cluster ? <ClusterGlyph cluster={cluster} size={18} /> : null} {names.industry(claim.industry)}
      </button>
      <StatusMark status={claim.status} withWord />
      <span className="chosen-speaker">{shell(`speaker.${claim.speaker}`)}</span>
    </>
  );
}
