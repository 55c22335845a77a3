import type { Crowd } from '../../../core/analysis/crowding.ts';
import { BarList } from '../../charts/barList/BarList.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

interface CrowdSectionProps {
  readonly id: string;
  readonly crowds: ReadonlyMap<string, Crowd>;
}

/** How many regions chase it beside the other industries of its cluster; none at all is an empty niche. */
export function CrowdSection({ id, crowds }: CrowdSectionProps) {
  const t = useT('panels');
  const names = useNames();
  const openIndustry = useAppStore((state) => state.openIndustry);
  const cluster = names.clusterOfIndustry(id);
  const sizes = [...crowds.values()].map(({ members }) => members.length);
  const size = crowds.get(id)?.members.length ?? 0;
  const busier = sizes.filter((other) => other > size).length;
  const rows = (cluster?.industries ?? [])
    .filter(
      ({ umbrella, id: other }) => !umbrella || other === id || (crowds.get(other)?.members.length ?? 0) > 0,
    )
    .map(({ id: other }) => ({ id: other, value: crowds.get(other)?.members.length ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .map(({ id: other, value }) => ({
      id: other,
      value,
      label: names.industry(other),
      valueText: value === 0 ? t('industry.nobody') : t('industry.regions', { count: value }),
      isCurrent: other === id,
      family: cluster?.family,
    }));
  return (
    <PanelSection
      title={t('industry.crowding')}
      note={
        size > 0
          ? t('industry.crowdingNote', { rank: busier + 1, total: sizes.length })
          : t('industry.emptyNiche')
      }
    >
      <BarList rows={rows} onOpen={openIndustry} />
      <p className="panel-note">{t('industry.nicheNote')}</p>
    </PanelSection>
  );
}
