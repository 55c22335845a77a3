import type { Claim } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { claimsByRegion, profilesOf } from '../data/indexes.ts';
import { withDescendants } from '../data/regionDirectory.ts';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { CompositionSection } from './region/CompositionSection.tsx';
import { FigureSection } from './region/FigureSection.tsx';
import { PrioritySection } from './region/PrioritySection.tsx';
import { RegionChooser } from './region/RegionChooser.tsx';
import { RegionDocuments } from './region/RegionDocuments.tsx';
import { RegionFamily } from './region/RegionFamily.tsx';
import { RegionHead } from './region/RegionHead.tsx';
import { NoDocument, NoPriority } from './region/RegionStates.tsx';
import { SimilarSection } from './region/SimilarSection.tsx';
import { RejectedClaims } from './shared/correctionParts.tsx';
import { FilterEmpty } from './shared/FilterNotice.tsx';
import { useNames } from './shared/useNames.ts';

/** What one place puts first, and who says so. */
export function RegionPanel() {
  const id = useAppStore((state) => state.region);
  const { directory } = useNames();
  if (id === null) return <RegionChooser />;
  if (!directory.has(id)) return <LoadNotice state={{ state: 'loading' }} />;
  return <RegionContent key={id} id={id} />;
}

const NONE: readonly Claim[] = [];

function RegionContent({ id }: { readonly id: string }) {
  const dataset = useDataset();
  const filtered = useFilteredClaims();
  const { directory } = useNames();
  const all = claimsByRegion(dataset.claims).get(id) ?? [];
  const shown = profilesOf(filtered).get(id);
  const whole = profilesOf(dataset.claims).get(id);
  const isMentioned = (unit: string) => (directory.get(unit)?.documents.length ?? 0) > 0;
  const documents = new Set([
    ...(directory.get(id)?.documents ?? []),
    ...all.map(({ document }) => document),
  ]);
  const hasBelow = withDescendants(directory, id).some((unit) => unit !== id && isMentioned(unit));
  return (
    <div className="region-panel">
      <RegionHead id={id} profile={whole} documents={documents.size} />
      {documents.size === 0 ? <NoDocument hasBelow={hasBelow} /> : null}
      {documents.size > 0 && all.length === 0 ? <NoPriority documents={documents.size} /> : null}
      {all.length > 0 && !shown ? <FilterEmpty hidden={all.length} /> : null}
      {shown ? <PrioritySection profile={shown} hidden={all.length - shown.claimCount} /> : null}
      {shown ? <CompositionSection profile={shown} /> : null}
      <RejectedClaims
        claims={claimsByRegion(dataset.manifest.corrections?.rejected ?? NONE).get(id) ?? NONE}
      />
      <FigureSection region={id} />
      {whole ? <SimilarSection profile={whole} /> : null}
      {documents.size > 0 ? <RegionDocuments documents={[...documents]} claims={all} /> : null}
      <RegionFamily id={id} />
    </div>
  );
}
