import { useDeferredValue, useMemo } from 'react';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { LiveRegion } from '../ui/base/LiveRegion.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ClaimTable } from './data/ClaimTable.tsx';
import { CoverageSection } from './data/CoverageSection.tsx';
import { DataFilters } from './data/DataFilters.tsx';
import { DatasetLinks } from './data/DatasetLinks.tsx';
import { DocumentSection } from './data/DocumentSection.tsx';
import { DownloadShown } from './data/DownloadShown.tsx';
import { filterRows, tableRows } from './data/tableRows.ts';
import { CorrectionSections } from './shared/correctionParts.tsx';
import { FilterEmpty } from './shared/FilterNotice.tsx';
import { PanelHead } from './shared/PanelHead.tsx';
import { useNames } from './shared/useNames.ts';
import './data/dataFilters.css';
import './data/claimTable.css';
import './data/coverage.css';

/** Every claim with its sentence, as a table to sort, filter and take away; then documents and coverage. */
export function DataPanel() {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { taxonomy, claims: all, sources } = useDataset();
  const claims = useFilteredClaims();
  const region = useDeferredValue(useAppStore((state) => state.tableRegion));
  const documents = useDeferredValue(useAppStore((state) => state.tableDocuments));
  const setTable = useAppStore((state) => state.setTable);
  const passing = useDeferredValue(claims);
  const rows = useMemo(
    () => new Map(tableRows(all, names, taxonomy).map((row) => [row.claim.id, row])),
    [all, names, taxonomy],
  );
  const shown = useMemo(
    () =>
      filterRows(
        passing.flatMap(({ id }) => rows.get(id) ?? []),
        { region, documents },
      ),
    [passing, rows, region, documents],
  );
  const isNarrowed = region.trim() !== '' || documents.length > 0;
  const narrowed = useMemo(() => (isNarrowed ? shown.map(({ claim }) => claim) : null), [isNarrowed, shown]);
  return (
    <div className="data-panel">
      <PanelHead
        title={shell('question.data')}
        lead={t('data.lead', { claims: all.length, documents: sources.length })}
      />
      <DataFilters />
      <div className="data-bar">
        <p className="data-count">{t('data.count', { count: shown.length, all: all.length })}</p>
        <DownloadShown narrowed={narrowed} />
      </div>
      <LiveRegion text={t('data.count', { count: shown.length, all: all.length })} />
      {shown.length === 0 && claims.length === 0 ? <FilterEmpty hidden={all.length} /> : null}
      {shown.length === 0 && claims.length > 0 ? (
        <p className="panel-note" data-state="filter-empty">
          {t('data.noneLocal')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => setTable({ tableRegion: '', tableDocuments: [] })}
          >
            {t('data.clearLocal')}
          </button>
        </p>
      ) : null}
      {shown.length > 0 ? <ClaimTable rows={shown} /> : null}
      <DatasetLinks />
      <CorrectionSections />
      <CoverageSection />
      <DocumentSection />
    </div>
  );
}
