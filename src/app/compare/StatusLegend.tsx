import type { ReactNode } from 'react';
import { STATUSES } from '../../core/model/index.ts';
import { useT } from '../ui/i18n/useT.ts';

/** The four textures of matrix and small maps, what blank means, and more entries where needed. */
export function StatusLegend({ children }: { readonly children?: ReactNode }) {
  const t = useT('compare');
  const shell = useT();
  return (
    <ul className="status-legend" aria-label={t('all.legend')}>
      <li className="status-legend-title">{t('all.legend')}</li>
      {STATUSES.map((status) => (
        <li key={status}>
          <span className="texture" data-status={status} aria-hidden="true" /> {shell(`status.${status}`)}
        </li>
      ))}
      <li>
        <span className="texture" data-status="none" aria-hidden="true" /> {t('all.blank')}
      </li>
      {children}
    </ul>
  );
}
