import type { Companion } from '../../../core/analysis/cooccurrence.ts';
import { BarList } from '../../charts/barList/BarList.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

interface CompanionSectionProps {
  readonly id: string;
  readonly companions: readonly Companion[];
}

/** Industries that the same regions name. */
export function CompanionSection({ id, companions }: CompanionSectionProps) {
  const t = useT('panels');
  const names = useNames();
  const openIndustry = useAppStore((state) => state.openIndustry);
  const rows = companions.map(({ industry, regions }) => {
    const cluster = names.clusterOfIndustry(industry);
    return {
      id: industry,
      value: regions.length,
      label: (
        <>
          {cluster ? <ClusterGlyph cluster={cluster} size={16} /> : null}
          {names.industry(industry)}
        </>
      ),
      valueText: t('industry.regions', { count: regions.length }),
      family: cluster?.family,
    };
  });
  return (
    <PanelSection
      title={t('industry.companions')}
      note={t('industry.companionsNote', { industry: names.industry(id) })}
    >
      <BarList rows={rows} onOpen={openIndustry} />
    </PanelSection>
  );
}
