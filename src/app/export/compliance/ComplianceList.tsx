import { useMemo } from 'react';
import { useT } from '../../ui/i18n/useT.ts';
import { checkNationalMap, type ComplianceLine } from './checkNationalMap.ts';
import './compliance.css';

interface ComplianceListProps {
  /** The finished picture. */
  readonly svg: string;
  readonly reviewNumber: string;
  readonly onReviewNumber: (next: string) => void;
}

/** What a published map of the country must have, line by line, read from the picture itself; nothing for other pictures. */
export function ComplianceList({ svg, reviewNumber, onReviewNumber }: ComplianceListProps) {
  const t = useT('export-picture');
  const lines = useMemo(() => checkNationalMap(svg), [svg]);
  if (lines === null) return null;
  return (
    <section className="compliance" aria-label={t('compliance.title')}>
      <h3>{t('compliance.title')}</h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <label className="compliance-number">
        <span>{t('review.label')}</span>
        <input
          type="text"
          value={reviewNumber}
          onChange={(event) => onReviewNumber(event.target.value)}
          maxLength={40}
        />
        <small>{t('review.hint')}</small>
      </label>
      <p className="compliance-note">{t('compliance.note')}</p>
    </section>
  );
}

function Line({ line: { id, isMet, missing } }: { readonly line: ComplianceLine }) {
  const t = useT('export-picture');
  const what = missing.map((name) => t(`compliance.missing.${name}`)).join(t('source.comma'));
  return (
    <li data-line={id} data-met={isMet}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={isMet ? 'M3 8.5l3.2 3.2L13 4.8' : 'M3.5 3.5l9 9M12.5 3.5l-9 9'} />
      </svg>
      <span>{t(`compliance.line.${id}`)}</span>
      <span className="compliance-result">{isMet ? t('compliance.ok') : t('compliance.bad', { what })}</span>
    </li>
  );
}
