import { passageAddress } from '../../../core/export/citation.ts';
import type { Claim, SourceDocument } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { CheckClaim, ClaimCorrection } from '../shared/correctionParts.tsx';
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
  const evidence = passage.claim?.evidence ?? passage.figure?.evidence;
  if (!evidence) return null;
  const address = passageAddress(source.url, evidence.exact);
  const rejected =
    passage.claim && passage.isRejected ? <ClaimCorrection claim={passage.claim} isRejected /> : null;
  return (
    <div className="chosen">
      <p className="chosen-line">
        {passage.isRejected ? null : <PassageLine passage={passage} />}
        {rejected}
        <VerifiedMark evidence={evidence} document={source.id} />
      </p>
      <div className="chosen-actions">
        {passage.claim ? <CheckClaim claim={passage.claim} withConfirm /> : null}
        <CitePopover source={source} quote={evidence.exact} />
        {address ? (
          <a className="button button-quiet" href={address} target="_blank" rel="noreferrer noopener">
            {t('evidence.openPassage')}
          </a>
        ) : null}
      </div>
      {passage.claim && !passage.isRejected ? <ClaimCorrection claim={passage.claim} /> : null}
      {passage.claim && isReadByProgram(passage.claim) ? (
        <WhyClaim claim={{ ...passage.claim, ...passage.claim.correction?.was }} text={source.text} />
      ) : null}
    </div>
  );
}

/** Whether the program has reasons to show: a claim that stands on a person's word alone has none. */
function isReadByProgram({ correction, regionReading, evidence }: Claim): boolean {
  if (!correction) return true;
  return correction.was !== null && regionReading.end - regionReading.start < evidence.exact.length;
}

function PassageLine({ passage }: { readonly passage: Passage }) {
  const nameOf = usePassageName();
  return passage.claim ? <ClaimLine claim={passage.claim} /> : <strong>{nameOf(passage)}</strong>;
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
