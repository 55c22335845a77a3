import { useMemo } from 'react';
import type { Niche } from '../../core/analysis/niches.ts';
import type { Profile } from '../../core/analysis/profile.ts';
import { useDataset, useFile } from '../data/DataStoreProvider.tsx';
import { clustersById } from '../data/indexes.ts';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { EmptyState } from '../ui/base/EmptyState.tsx';
import { Segmented } from '../ui/base/Segmented.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ClusterGlyph } from '../ui/marks/ClusterGlyph.tsx';
import { NICHE_AMONG } from './compareOptions.ts';
import type { AllPanelProps } from './MatrixPanel.tsx';
import type { CompareNaming } from './naming.ts';
import { neighboursOf } from './neighbours.ts';
import { nicheScope } from './nicheScope.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { useCompareOptions } from './useCompareOptions.ts';
import { useNaming } from './useNaming.ts';

/** 空白: what neighbours (or peers, or the chosen) name and no document names for one region. */
export function NichePanel({ profiles }: AllPanelProps) {
  const t = useT('compare');
  const naming = useNaming();
  const claims = useFilteredClaims();
  const compared = useAppStore((state) => state.compared);
  const [{ niche, among }, setOptions] = useCompareOptions();
  const boundaries = useFile('boundaries');
  const topology = boundaries.state === 'ready' ? boundaries.value : null;
  const { region, profile, others, niches } = useMemo(() => {
    const neighbours = topology ? neighboursOf(topology) : NOBODY;
    return nicheScope({ niche, among, compared, profiles, claims, neighbours });
  }, [niche, among, compared, profiles, claims, topology]);
  const name = naming.region(region);
  return (
    <div className="niche">
      <div className="table-tools">
        <label className="all-document">
          <span>{t('niche.pick')}</span>
          <select
            className="compare-select"
            value={region}
            onChange={(event) => setOptions({ niche: event.target.value })}
          >
            {profiles.map((one) => (
              <option key={one.region} value={one.region}>
                {naming.region(one.region)}
              </option>
            ))}
          </select>
        </label>
        <Segmented
          label={t('niche.among')}
          value={among}
          options={NICHE_AMONG.filter((id) => id !== 'compared' || compared.length > 1).map((id) => ({
            id,
            label: t(`niche.${id}`),
          }))}
          onChange={(next) => setOptions({ among: next })}
        />
        <span className="matrix-size">{others.map((one) => naming.region(one.region)).join(' · ')}</span>
      </div>
      <h2>{t('niche.title', { name })}</h2>
      <NicheList
        niches={niches}
        name={name}
        naming={naming}
        profile={profile}
        hasOthers={others.length > 0}
      />
      <p className="compare-note">{t('niche.note')}</p>
    </div>
  );
}

const NOBODY: ReadonlyMap<string, readonly string[]> = new Map();

interface NicheListProps {
  readonly niches: readonly Niche[];
  readonly name: string;
  readonly naming: CompareNaming;
  readonly profile: Profile;
  readonly hasOthers: boolean;
}

function NicheList({ niches, name, naming, profile, hasOthers }: NicheListProps) {
  const t = useT('compare');
  const clusters = clustersById(useDataset());
  if (profile.claimCount === 0)
    return <EmptyState name="no-document" title={t('niche.noDocument', { name })} />;
  if (!hasOthers) return <EmptyState name="no-neighbours" title={t('niche.noNeighbours')} />;
  if (niches.length === 0) return <EmptyState name="nothing" title={t('niche.nothing', { name })} />;
  return (
    <ol className="niche-list">
      {niches.map((niche) => {
        const cluster = clusters.get(niche.cluster);
        return (
          <li key={niche.industry}>
            <details>
              <summary>
                {cluster && <ClusterGlyph cluster={cluster} size={18} />}
                <span className="crowd-name">{naming.industry(niche.industry)}</span>
                <span className="niche-who">
                  {niche.neighbours.map((one) => naming.region(one.region)).join(' · ')} ·{' '}
                  {t('niche.count', { count: niche.neighbours.length })}
                </span>
              </summary>
              <p className="no-says">{t('niche.noneSays', { name })}</p>
              {niche.within.length > 0 && (
                <p className="compare-hint">
                  {t('niche.within', {
                    names: [...new Set(niche.within.map((claim) => naming.region(claim.region)))].join(' · '),
                  })}
                </p>
              )}
              {[
                ...niche.neighbours.flatMap((one) => one.entry.claims.slice(0, 1)),
                ...niche.within.slice(0, 2),
              ].map((claim) => (
                <QuoteButton key={claim.id} claim={claim} naming={naming} withRegion />
              ))}
            </details>
          </li>
        );
      })}
    </ol>
  );
}
