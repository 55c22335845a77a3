import { useDataset } from '../../data/DataStoreProvider.tsx';
import { activeFilters } from '../../data/optionCounts.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterChips } from './ClusterChips.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FilteredOut } from './FilteredOut.tsx';
import { OpenExample } from './OpenExample.tsx';
import { RankedList } from './RankedList.tsx';
import { useQuestion } from './useQuestion.ts';
import './OverviewPanel.css';

/** Beside the map: what it all is in one sentence, one real example, clusters, filters and the list of places. */
export function OverviewPanel() {
  const question = useQuestion();
  const claims = filterClaims(useDataset(), useLaterFilters());
  return (
    <div className="overview">
      <div className="overview-lead">
        <h1>{question}</h1>
        <LeadSentence />
      </div>
      {claims.length === 0 ? <FilteredOut /> : <OpenExample />}
      <ClusterChips />
      <FilterBar />
      {claims.length === 0 ? null : <RankedList />}
    </div>
  );
}

/** One sentence with live numbers. */
function LeadSentence() {
  const t = useT('map');
  const dataset = useDataset();
  const filters = useLaterFilters();
  const claims = filterClaims(dataset, filters);
  const isFiltered = activeFilters(filters).length > 0;
  const regions = new Set(claims.map(({ region }) => region)).size;
  const industries = new Set(claims.map(({ industry }) => industry)).size;
  const numbers = {
    documents: dataset.manifest.counts.documents,
    regions,
    industries,
    quotes: claims.length,
  };
  return <p className="lead">{t(isFiltered ? 'leadFiltered' : 'lead', numbers)}</p>;
}
