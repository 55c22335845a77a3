import { BarList } from '../../charts/barList/BarList.tsx';
import { useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { TextList } from './TextList.tsx';

/** What the method cannot do, and what it left aside in these documents. */
export function GapSection() {
  const t = useT('panels');
  const reload = useReload();
  const file = useFile('diagnostics');
  return (
    <PanelSection title={t('method.gaps')}>
      <TextList base="method.gap" ids={['sample', 'scope', 'words', 'age', 'county']} />
      <h3 className="coverage-heading">{t('method.leftAside')}</h3>
      {file.state === 'ready' ? (
        <LeftAside rules={file.value.map(({ ruleId }) => ruleId)} />
      ) : (
        <LoadNotice state={file} onRetry={() => reload('diagnostics')} />
      )}
    </PanelSection>
  );
}

function LeftAside({ rules }: { readonly rules: readonly string[] }) {
  const t = useT('panels');
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return <p className="panel-note">{t('method.nothingLeftAside')}</p>;
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => ({
      id: rule,
      value: count,
      label: t(`method.diagnostic.${rule}`, { defaultValue: rule }),
      valueText: t('method.times', { count }),
    }));
  return (
    <div className="method-bars">
      <BarList rows={rows} />
    </div>
  );
}
