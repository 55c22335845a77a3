import { useMemo } from 'react';
import { crowding } from '../../core/analysis/crowding.ts';
import { crowdSentence } from '../../core/analysis/sentences.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { clustersById } from '../data/indexes.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ClusterGlyph } from '../ui/marks/ClusterGlyph.tsx';
import { CrowdDetail } from './CrowdDetail.tsx';
import type { AllPanelProps } from './MatrixPanel.tsx';
import { useCompareOptions } from './useCompareOptions.ts';
import { useNaming } from './useNaming.ts';

/** 扎堆: industries by the number of regions that name them; the regions of the chosen one, and who came first. */
export function CrowdPanel({ profiles }: AllPanelProps) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const naming = useNaming();
  const clusters = clustersById(useDataset());
  const [options, setOptions] = useCompareOptions();
  const crowds = useMemo(() => crowding(profiles), [profiles]);
  const chosen = crowds.find((crowd) => crowd.industry === options.crowd) ?? crowds[0];
  if (!chosen) return null;
  const most = crowds[0]?.members.length ?? 1;
  return (
    <div className="crowd">
      <p className="compare-sentence" data-testid="crowd-sentence">
        {crowdSentence(chosen, profiles.length, naming, lang)}
      </p>
      <div className="crowd-columns">
        <section aria-label={t('crowd.title')}>
          <h2>{t('crowd.title')}</h2>
          <ol className="crowd-list">
            {crowds.map((crowd) => {
              const cluster = clusters.get(crowd.cluster);
              return (
                <li key={crowd.industry}>
                  <button
                    type="button"
                    className="crowd-item"
                    aria-pressed={crowd === chosen}
                    onClick={() => setOptions({ crowd: crowd.industry })}
                  >
                    {cluster && <ClusterGlyph cluster={cluster} size={18} />}
                    <span className="crowd-name">{naming.industry(crowd.industry)}</span>
                    <span
                      className="crowd-bar"
                      aria-hidden="true"
                      style={{ inlineSize: `${(crowd.members.length / most) * 96}px` }}
                    />
                    <span className="crowd-count">
                      {t('crowd.share', { count: crowd.members.length, total: profiles.length })}
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
        <CrowdDetail crowd={chosen} profiles={profiles} naming={naming} />
      </div>
      <p className="compare-note">{t('crowd.note')}</p>
    </div>
  );
}
