import { useMemo, useState } from 'react';
import { STATUS_WEIGHTS, weightEntries } from '../../core/analysis/similarity.ts';
import { ZOOM_STEPS, type GridCell } from '../charts/matrix/layout.ts';
import { overlapModel } from '../charts/overlap/layout.ts';
import { OverlapChart } from '../charts/overlap/OverlapChart.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { useTheme } from '../ui/theme/useTheme.ts';
import type { AllPanelProps } from './MatrixPanel.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import { useCompareOptions } from './useCompareOptions.ts';
import { useMatrix } from './useMatrix.ts';
import { useNaming } from './useNaming.ts';

/** Region × region: how alike any two are, in the order of the matrix. */
export function OverlapPanel({ profiles }: AllPanelProps) {
  const t = useT('compare');
  const naming = useNaming();
  const lang = useAppStore((state) => state.lang);
  const theme = useTheme(useAppStore((state) => state.theme));
  const setCompared = useAppStore((state) => state.setCompared);
  const [{ by, order, zoom, weighted }, setOptions] = useCompareOptions();
  const { model, isSorting } = useMatrix(profiles, by, order);
  const [active, setActive] = useState<GridCell | null>(null);
  const overlap = useMemo(
    () => overlapModel(model.profiles, weighted ? STATUS_WEIGHTS : null),
    [model, weighted],
  );
  const names = useMemo(() => model.profiles.map(({ region }) => naming.region(region)), [model, naming]);
  const describe = (row: number, column: number) => {
    const { score, shared, union } = overlap.at(row, column);
    return t('overlap.cell', {
      a: names[row] ?? '',
      b: names[column] ?? '',
      score: score.toFixed(2),
      shared: shared.length,
      union,
    });
  };
  const handleOpen = (row: number, column: number) => {
    const keys = [row, column].flatMap((index) => model.profiles[index]?.region ?? []);
    if (row === column) return;
    setCompared(keys);
    setOptions({ mode: 'sets' });
  };
  const weights = weightEntries(STATUS_WEIGHTS).map(
    ([status, weight]) => `${naming.status(status)} ${weight}`,
  );
  return (
    <div className="matrix-panel">
      <MatrixTools model={model} isSorting={isSorting} isSquare />
      <p className="compare-hint">{t('similarity.method')}</p>
      <label
        className="similarity-option"
        title={t('similarity.weightedHint', { weights: weights.join(' · ') })}
      >
        <input
          type="checkbox"
          checked={weighted}
          onChange={(event) => setOptions({ weighted: event.target.checked })}
        />
        {t('similarity.weighted')}
      </label>
      <OverlapChart
        model={overlap}
        names={names}
        cell={ZOOM_STEPS[Math.min(zoom, ZOOM_STEPS.length - 1)] ?? 22}
        isUpright={lang === 'zh'}
        label={t('overlap.label')}
        theme={theme}
        describe={describe}
        onOpen={handleOpen}
        onActive={setActive}
      />
      <p className="matrix-readout">{active ? describe(active.row, active.column) : t('overlap.hint')}</p>
      <p className="overlap-legend">
        {t('overlap.less')} <span className="overlap-ramp" aria-hidden="true" /> {t('overlap.more')}
      </p>
    </div>
  );
}
