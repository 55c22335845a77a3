import { STATUSES } from '../../../core/model/index.ts';
import type { MapSubject } from '../../map/model/mapSubject.ts';
import { SCALE_STEPS, type UnitLook } from '../../map/model/unitLook.ts';
import { fillOf } from '../../map/svg/FillGroup.tsx';
import { MapPatterns } from '../../map/svg/MapPatterns.tsx';
import { usePatternPrefix } from '../../map/svg/usePatternPrefix.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** What the looks of the map on a slide mean, in drawings that grow with the slide. */
export function StageLegend({ about }: { readonly about: MapSubject['kind'] | 'multiples' }) {
  const t = useT('map');
  const level = useAppStore((state) => state.mapLevel);
  const steps = SCALE_STEPS.map((from, index): readonly [UnitLook, string] => [
    `scale-${index + 1}`,
    `${from}+`,
  ]);
  const statuses = STATUSES.map((status): readonly [UnitLook, string] => [
    status,
    t(`shell:status.${status}`),
  ]);
  const rows = [
    ...(about === 'overview' ? steps : statuses),
    ['no-mention', t('legend.noMention')],
    ['no-document', t('legend.noDocument')],
  ] as const satisfies readonly (readonly [UnitLook, string])[];
  return (
    <section className="stage-legend" aria-label={t('legend.title')}>
      <p>{t(`legend.rule.${about}`, { level: t(`shell:level.${level}`) })}</p>
      <ul>
        {rows.map(([look, text]) => (
          <li key={look}>
            <Swatch look={look} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Swatch({ look }: { readonly look: UnitLook }) {
  const prefix = usePatternPrefix();
  const isHollow = look === 'future' || look === 'proposed';
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true">
      <MapPatterns prefix={prefix} k={1} />
      <rect
        x="1"
        y="1"
        width="22"
        height="12"
        fill={fillOf(look, prefix)}
        className={isHollow ? 'stage-swatch-hollow' : 'stage-swatch'}
        strokeDasharray={look === 'future' ? '5 3' : look === 'proposed' ? '0 3.6' : undefined}
      />
    </svg>
  );
}
