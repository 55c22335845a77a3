import type { Caution } from '../../core/analysis/coverage.ts';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';

/** Beside a comparison: whose silence may only be a lack of material. */
export function Cautions({
  cautions,
  naming,
}: {
  readonly cautions: readonly Caution[];
  readonly naming: CompareNaming;
}) {
  const t = useT('compare');
  if (cautions.length === 0) return null;
  return (
    <aside className="compare-caution" role="note">
      <p className="compare-caution-title">{t('caution.title')}</p>
      <ul>
        {cautions.map((caution) => (
          <li key={`${caution.region}/${caution.kind}`}>
            {t(`caution.${caution.kind}`, { ...caution, name: naming.region(caution.region) })}
          </li>
        ))}
      </ul>
    </aside>
  );
}
