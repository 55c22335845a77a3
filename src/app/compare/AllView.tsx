import type { ComponentType } from 'react';
import { LEVELS } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { EmptyState } from '../ui/base/EmptyState.tsx';
import { Segmented } from '../ui/base/Segmented.tsx';
import { Tabs } from '../ui/base/Tabs.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ALL_TABS, type AllTab } from './compareOptions.ts';
import { CrowdPanel } from './CrowdPanel.tsx';
import { MatrixPanel, type AllPanelProps } from './MatrixPanel.tsx';
import { NichePanel } from './NichePanel.tsx';
import { OverlapPanel } from './OverlapPanel.tsx';
import { useAllProfiles } from './useAllProfiles.ts';
import { useCompareOptions } from './useCompareOptions.ts';
import { useNaming } from './useNaming.ts';

const PANELS: Readonly<Record<AllTab, ComponentType<AllPanelProps>>> = {
  matrix: MatrixPanel,
  overlap: OverlapPanel,
  crowd: CrowdPanel,
  niche: NichePanel,
};

/** All regions of a level at once: matrix, overlap, crowding and gaps. */
export function AllView() {
  const t = useT('compare');
  const [options, setOptions] = useCompareOptions();
  const profiles = useAllProfiles(options);
  return (
    <section className="all-view" aria-label={t('mode.all')}>
      <Scope />
      <Tabs
        label={t('all.tabs.label')}
        value={options.tab}
        onChange={(tab) => setOptions({ tab })}
        items={ALL_TABS.map((id) => {
          const Panel = PANELS[id];
          return {
            id,
            label: t(`all.tabs.${id}`),
            content:
              profiles.length === 0 ? (
                <EmptyState name="no-document" title={t('all.empty')} />
              ) : (
                <Panel profiles={profiles} />
              ),
          };
        })}
      />
    </section>
  );
}

/** Level and document that the panels look at. */
function Scope() {
  const t = useT('compare');
  const { sources } = useDataset();
  const naming = useNaming();
  const [options, setOptions] = useCompareOptions();
  return (
    <div className="all-scope">
      <Segmented
        label={t('all.level.label')}
        value={options.level}
        options={([...LEVELS, 'all'] as const).map((id) => ({ id, label: t(`all.level.${id}`) }))}
        onChange={(level) => setOptions({ level })}
      />
      <label className="all-document">
        <span>{t('all.document')}</span>
        <select
          className="compare-select"
          value={options.document ?? ''}
          onChange={(event) => setOptions({ document: event.target.value || null })}
        >
          <option value="">{t('all.anyDocument')}</option>
          {sources.map(({ id }) => (
            <option key={id} value={id}>
              {naming.document(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
