import type { Profile } from '../../../core/analysis/profile.ts';
import { similarRegions } from '../../../core/analysis/similarity.ts';
import { listOf } from '../../../core/analysis/phrasing.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { profilesOf } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

const MOST_SIMILAR = 5;

/** Regions whose documents name the most of the same industries, with the industries that they share. */
export function SimilarSection({ profile }: { readonly profile: Profile }) {
  const t = useT('panels');
  const names = useNames();
  const { claims } = useDataset();
  const openRegion = useAppStore((state) => state.openRegion);
  const setCompared = useAppStore((state) => state.setCompared);
  const setView = useAppStore((state) => state.setView);
  const similar = similarRegions(profile, profilesOf(claims), { limit: MOST_SIMILAR });
  if (similar.length === 0) return null;
  const compareWith = (region: string) => {
    setCompared([profile.region, region]);
    setView('compare');
  };
  return (
    <PanelSection title={t('region.similar')} note={t('region.similarNote')}>
      <ul className="row-list">
        {similar.map(({ region, shared, union }) => (
          <li key={region} className="similar-row">
            <button type="button" className="row-main" onClick={() => openRegion(region)}>
              <span className="row-name">{names.region(region)}</span>
              <span className="row-more">
                {t('region.shared', { count: shared.length, union })}{' '}
                {listOf(shared.map(names.industry), names.lang)}
              </span>
            </button>
            <Button
              look="quiet"
              aria-label={t('region.compareWith', { region: names.region(region) })}
              onClick={() => compareWith(region)}
            >
              {t('region.compareShort')}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
