import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { Segmented } from '../ui/base/Segmented.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { AllView } from './AllView.tsx';
import { Chooser } from './Chooser.tsx';
import { COMPARE_MODES } from './compareOptions.ts';
import { FilterNote } from './FilterNote.tsx';
import { SetsView } from './SetsView.tsx';
import { SlopeView } from './SlopeView.tsx';
import { useComparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';
import './styles/frame.css';
import './styles/chooser.css';
import './styles/similarity.css';
import './styles/table.css';
import './styles/clusterMaps.css';
import './styles/all.css';
import './styles/slope.css';
import './styles/narrow.css';
import './styles/print.css';

/** How do these plans differ? 2–6 regions side by side, two documents of one region, or all regions at once. */
export function CompareView() {
  const t = useT('compare');
  const title = useT()('question.compare');
  const [options, setOptions] = useCompareOptions();
  const compared = useAppStore((state) => state.compared);
  const isAll = options.mode === 'all' || compared.length < 2;
  return (
    <div className="compare">
      <header className="compare-head">
        <h1 className="compare-title">{title}</h1>
        <div className="compare-modes">
          <Segmented
            label={t('mode.label')}
            value={isAll ? 'all' : 'sets'}
            options={COMPARE_MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
            onChange={(mode) => setOptions({ mode })}
          />
          <Button look="quiet" className="compare-print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </header>
      <Chooser />
      <FilterNote />
      {isAll ? <AllView /> : <ChosenView />}
    </div>
  );
}

function ChosenView() {
  const comparison = useComparison();
  const isSlope = comparison.oneRegion !== null && comparison.keys.length === 2;
  return isSlope ? <SlopeView comparison={comparison} /> : <SetsView comparison={comparison} />;
}
