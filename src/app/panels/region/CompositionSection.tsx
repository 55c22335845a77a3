import type { Profile } from '../../../core/analysis/profile.ts';
import { CompositionChart } from '../../charts/composition/CompositionChart.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** How many industries of each cluster the region's documents name. */
export function CompositionSection({ profile }: { readonly profile: Profile }) {
  const t = useT('panels');
  const names = useNames();
  return (
    <PanelSection title={t('region.composition')} note={t('region.compositionNote')}>
      <CompositionChart
        profile={profile}
        clusterOf={names.clusterOf}
        clusterName={names.cluster}
        describe={(cluster, count) => t('region.compositionRow', { cluster: names.cluster(cluster), count })}
      />
    </PanelSection>
  );
}
