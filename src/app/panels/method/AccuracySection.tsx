import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import type { Measure, SetReport, Tally } from './accuracy.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { useAccuracy } from './useAccuracy.ts';

/** Precision, recall and F1 as measured, and what else the sets tell; a named state where nobody has measured. */
export function AccuracySection() {
  const t = useT('panels');
  const accuracy = useAccuracy();
  return (
    <PanelSection title={t('method.accuracy')} note={t('method.accuracyNote')}>
      {accuracy.state === 'missing' ? (
        <EmptyState name="not-measured" title={t('method.notMeasuredTitle')}>
          <p>{t('method.notMeasuredBody')}</p>
        </EmptyState>
      ) : null}
      {accuracy.state === 'ready' ? (
        <>
          <Measures measures={accuracy.measures} />
          {accuracy.reports.length > 0 ? <Reports reports={accuracy.reports} /> : null}
        </>
      ) : null}
    </PanelSection>
  );
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useT('panels');
  const word = (part: string) => t(`method.measure.${part}`, { defaultValue: part });
  return (
    <MeasureTable
      label={t('method.measured')}
      columns={[t('method.measured'), t('method.precision'), t('method.recall'), t('method.f1')]}
      rows={measures.map(({ path, precision, recall, f1 }) => ({
        id: path.join(),
        cells: [path.map(word).join(t('method.measureOf')), ...[precision, recall, f1].map(percent)],
      }))}
    />
  );
}

function Reports({ reports }: { readonly reports: readonly SetReport[] }) {
  const t = useT('panels');
  const tally = (count: Tally | null) => (count === null ? '–' : t('method.tally', { ...count }));
  return (
    <MeasureTable
      label={t('method.beyond')}
      columns={[
        t('method.beyond'),
        t('method.documents'),
        t('method.statusRight'),
        t('method.traps'),
        t('method.negative'),
      ]}
      rows={reports.map(({ id, documents, status, traps, negative }) => ({
        id,
        cells: [
          t(`method.measure.${id}`, { defaultValue: id }),
          String(documents ?? '–'),
          percent(status),
          tally(traps),
          tally(negative),
        ],
      }))}
    />
  );
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`;
}
