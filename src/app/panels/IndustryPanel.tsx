import { cooccurring } from '../../core/analysis/cooccurrence.ts';
import { crowding, type Crowd } from '../../core/analysis/crowding.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { claimsByIndustry, industriesById, profilesOf } from '../data/indexes.ts';
import { memoizeByObject } from '../data/memoizeByObject.ts';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { EmptyState } from '../ui/base/EmptyState.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { CompanionSection } from './industry/CompanionSection.tsx';
import { CrowdSection } from './industry/CrowdSection.tsx';
import { IndustryChooser } from './industry/IndustryChooser.tsx';
import { IndustryHead } from './industry/IndustryHead.tsx';
import { SilentSection } from './industry/SilentSection.tsx';
import { WhoSection } from './industry/WhoSection.tsx';
import { FilterEmpty, FilterHint } from './shared/FilterNotice.tsx';

const crowdsOf = memoizeByObject(
  (profiles: ReturnType<typeof profilesOf>): ReadonlyMap<string, Crowd> =>
    new Map(crowding(profiles.values()).map((crowd) => [crowd.industry, crowd])),
);

/** Who is developing an industry, how far along, since when, and what goes with it. */
export function IndustryPanel() {
  const id = useAppStore((state) => state.industry);
  const dataset = useDataset();
  const crowds = crowdsOf(profilesOf(dataset.claims));
  if (id === null || !industriesById(dataset).has(id))
    return <IndustryChooser crowds={crowds} unknown={id} />;
  return <IndustryContent key={id} id={id} crowds={crowds} />;
}

interface IndustryContentProps {
  readonly id: string;
  /** Over all claims, whatever the filters. */
  readonly crowds: ReadonlyMap<string, Crowd>;
}

function IndustryContent({ id, crowds }: IndustryContentProps) {
  const t = useT('panels');
  const dataset = useDataset();
  const filtered = useFilteredClaims();
  const profiles = profilesOf(filtered);
  const shown = crowdsOf(profiles).get(id);
  const all = claimsByIndustry(dataset.claims).get(id)?.length ?? 0;
  const count = claimsByIndustry(filtered).get(id)?.length ?? 0;
  const companions = cooccurring(id, profiles.values(), { limit: 8 });
  return (
    <div className="industry-panel">
      <IndustryHead id={id} crowd={shown} />
      {all === 0 ? (
        <EmptyState name="no-claim" title={t('industry.noneTitle')}>
          <p>{t('industry.noneBody')}</p>
        </EmptyState>
      ) : null}
      {all > 0 && !shown ? <FilterEmpty hidden={all} /> : null}
      <FilterHint hidden={shown ? all - count : 0} />
      {shown ? <WhoSection crowd={shown} profiles={profiles} /> : null}
      <CrowdSection id={id} crowds={crowds} />
      {companions.length > 0 ? <CompanionSection id={id} companions={companions} /> : null}
      <SilentSection id={id} />
    </div>
  );
}
