import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useAccuracy } from './useAccuracy.ts';

/** Precision, recall and F1 as measured; a named state where nobody has measured. */
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
        <div className="method-scroll" tabIndex={0} role="region" aria-label={t('method.measured')}>
          <table className="method-table">
            <thead>
              <tr>
                <th scope="col">{t('method.measured')}</th>
                <th scope="col">{t('method.precision')}</th>
                <th scope="col">{t('method.recall')}</th>
                <th scope="col">{t('method.f1')}</th>
              </tr>
            </thead>
            <tbody>
              {accuracy.measures.map(({ name, precision, recall, f1 }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{percent(precision)}</td>
                  <td>{percent(recall)}</td>
                  <td>{percent(f1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </PanelSection>
  );
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`;
}
