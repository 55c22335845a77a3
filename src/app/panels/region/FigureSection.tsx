import { formatQuantity } from '../../ui/formatQuantity.ts';
import { useMemo } from 'react';
import type { Figure } from '../../../core/model/index.ts';
import { FigureChart } from '../../charts/figures/FigureChart.tsx';
import { useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { displayText } from '../shared/displayText.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** Quantities that documents state about the region; nothing is shown where there are none. */
export function FigureSection({ region }: { readonly region: string }) {
  const t = useT('panels');
  const names = useNames();
  const reload = useReload();
  const file = useFile('figures');
  const openClaim = useAppStore((state) => state.openClaim);
  const figures = useMemo(
    () => (file.state === 'ready' ? file.value.filter((figure) => figure.region === region) : []),
    [file, region],
  );
  if (file.state === 'failed') {
    return (
      <PanelSection title={t('region.figures')}>
        <LoadNotice state={file} onRetry={() => reload('figures')} />
      </PanelSection>
    );
  }
  if (figures.length === 0) return null;
  const sourceOf = (figure: Figure) =>
    [names.title(figure.document), names.source(figure.document)?.published].filter(Boolean).join(' · ');
  const labelOf = (figure: Figure) => {
    const subject = figure.industry === null ? null : names.industry(figure.industry);
    const kind = figure.kind === 'target' ? t('figure.kind.target') : null;
    return [kind, figure.year, subject, displayText(figure.label)].filter(Boolean).join(' · ');
  };
  return (
    <PanelSection title={t('region.figures')} note={t('region.figuresNote')}>
      <FigureChart
        figures={figures}
        labelOf={labelOf}
        valueOf={(figure) =>
          `${t(`figure.bound.${figure.bound}`)}${formatQuantity(figure.value, displayText(figure.unit))}`
        }
        sourceOf={sourceOf}
        fromOf={(sources) => t('region.figuresFrom', { sources: sources.join(t('listSemicolon')) })}
        kindOf={(kind) => t(`figure.kind.${kind}`)}
        onOpen={(figure) => openClaim(figure.id)}
      />
    </PanelSection>
  );
}
