import type { Claim } from '../../../core/model/index.ts';
import { useDataset, useFirstExample, WholeDataset } from '../../data/DataStoreProvider.tsx';
import { filterClaims } from '../../data/filterClaims.ts';
import { industriesById, sourcesById } from '../../data/indexes.ts';
import { activeFilters } from '../../data/optionCounts.ts';
import { regionDirectory, regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { exampleOf } from './exampleOf.ts';

/** One real quote under the filters as they stand. */
export function OpenExample() {
  const first = useFirstExample();
  const isFirst = activeFilters(useLaterFilters()).length === 0;
  if (first !== null && isFirst) return <Example claim={first} />;
  return (
    <WholeDataset otherwise={(state) => <LoadNotice state={state} />}>
      <BestExample />
    </WholeDataset>
  );
}

function BestExample() {
  const claim = exampleOf(filterClaims(useDataset(), useLaterFilters()));
  return claim ? <Example claim={claim} /> : null;
}

/** A quote one click from its document. */
function Example({ claim }: { readonly claim: Claim }) {
  const t = useT('map');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const openClaim = useAppStore((state) => state.openClaim);
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
        <span title={source?.title}>
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
