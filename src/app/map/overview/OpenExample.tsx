import type { Claim } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { industriesById, sourcesById } from '../../data/indexes.ts';
import { regionDirectory, regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { exampleOf } from './exampleOf.ts';

/** One real quote under the filters as they stand, one click from its document. */
export function OpenExample({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useT('map');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const openClaim = useAppStore((state) => state.openClaim);
  const claim = exampleOf(claims);
  if (!claim) return null;
  const industry = industriesById(dataset).get(claim.industry);
  const source = sourcesById(dataset).get(claim.document);
  const region = regionLabel(regionDirectory(dataset), claim.region, lang);
  return (
    <figure className="example">
      <figcaption>
        {industry ? <ClusterGlyph cluster={industry.cluster} size={18} /> : null}
        <span>{t('example.says', { region })}</span>
        <StatusMark status={claim.status} withWord />
      </figcaption>
      <blockquote lang="zh-CN">{claim.evidence.exact}</blockquote>
      <p className="example-source">
        <span>
          <OwnMark document={claim.document} /> {source?.title}
        </span>
        <span>{claim.date ?? t('example.undated')}</span>
        <Button look="quiet" onClick={() => openClaim(claim.id)}>
          {t('example.open')}
        </Button>
      </p>
    </figure>
  );
}
