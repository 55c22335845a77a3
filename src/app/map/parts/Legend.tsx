import { memo } from 'react';
import { STATUSES } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import type { MapSubject } from '../model/mapSubject.ts';
import { SCALE_STEPS, type UnitLook } from '../model/unitLook.ts';
import { fillOf } from '../svg/FillGroup.tsx';
import { MapPatterns } from '../svg/MapPatterns.tsx';
import './Legend.css';

interface LegendProps {
  /** What the map is about; small maps show one cluster each, in hues of their own. */
  readonly about: MapSubject['kind'] | 'multiples';
  readonly level: string;
}

/** What the looks mean, and the rule, in words. */
export const Legend = memo(function Legend({ about, level }: LegendProps) {
  const t = useT('map');
  const isOverview = about === 'overview';
  return (
    <section className="legend" aria-label={t('legend.title')}>
      <svg width="0" height="0" aria-hidden="true" className="legend-patterns">
        <MapPatterns prefix="legend" k={1} />
      </svg>
      <p className="legend-rule">{t(`legend.rule.${about}`, { level: t(`shell:level.${level}`) })}</p>
      <ul className="legend-rows">
        {isOverview
          ? SCALE_STEPS.map((from, index) => (
              <LegendRow key={from} look={`scale-${index + 1}`} text={stepText(index)} isTight />
            ))
          : STATUSES.map((status) => (
              <LegendRow key={status} look={status} text={t(`shell:status.${status}`)} />
            ))}
        <LegendRow look="no-mention" text={t('legend.noMention')} />
        <LegendRow look="no-document" text={t('legend.noDocument')} />
      </ul>
    </section>
  );
});

function stepText(index: number): string {
  const from = SCALE_STEPS[index] ?? 0;
  const next = SCALE_STEPS[index + 1];
  if (next === undefined) return `${from}+`;
  return next - 1 === from ? String(from) : `${from}–${next - 1}`;
}

interface LegendRowProps {
  readonly look: UnitLook;
  readonly text: string;
  readonly isTight?: boolean;
}

function LegendRow({ look, text, isTight = false }: LegendRowProps) {
  const isHollow = look === 'future' || look === 'proposed';
  return (
    <li className={isTight ? 'legend-step' : 'legend-row'}>
      <svg width={isTight ? 30 : 24} height="14" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width={isTight ? 28 : 22}
          height="12"
          fill={fillOf(look, 'legend')}
          className={isHollow ? 'legend-hollow' : 'legend-box'}
          strokeDasharray={look === 'future' ? '5 3' : look === 'proposed' ? '0 3.6' : undefined}
        />
      </svg>
      <span>{text}</span>
    </li>
  );
}
