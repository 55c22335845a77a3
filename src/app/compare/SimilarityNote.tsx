import { similarity, STATUS_WEIGHTS, weightEntries } from '../../core/analysis/similarity.ts';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';

/** Similarity of each pair with the counts behind it, and how it is worked out. */
export function SimilarityNote({
  comparison,
  naming,
}: {
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
}) {
  const t = useT('compare');
  const [{ weighted }, setOptions] = useCompareOptions();
  const { profiles } = comparison;
  const weights = weighted ? STATUS_WEIGHTS : null;
  const pairs = profiles.flatMap((a, i) =>
    profiles.slice(i + 1).map((b) => ({ a: a.region, b: b.region, ...similarity(a, b, weights) })),
  );
  const legend = weightEntries(STATUS_WEIGHTS).map(
    ([status, weight]) => `${naming.status(status)} ${weight}`,
  );
  pairs.sort((x, y) => y.score - x.score);
  return (
    <details className="similarity">
      <summary>
        <span className="similarity-title">{t('similarity.title')}</span>{' '}
        {pairs.slice(0, 3).map((pair) => (
          <span key={`${pair.a}/${pair.b}`} className="similarity-pair">
            {t('similarity.value', {
              a: naming.region(pair.a),
              b: naming.region(pair.b),
              score: pair.score.toFixed(2),
            })}
          </span>
        ))}
      </summary>
      <p>{t('similarity.method')}</p>
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.a}/${pair.b}`}>
            {t('similarity.value', {
              a: naming.region(pair.a),
              b: naming.region(pair.b),
              score: pair.score.toFixed(2),
            })}
            {' · '}
            {t('similarity.explain', { shared: pair.shared.length, union: pair.union })}
          </li>
        ))}
      </ul>
      <label className="similarity-option">
        <input
          type="checkbox"
          checked={weighted}
          onChange={(event) => setOptions({ weighted: event.target.checked })}
        />
        {t('similarity.weighted')}
      </label>
      <p className="compare-hint">{t('similarity.weightedHint', { weights: legend.join(' · ') })}</p>
    </details>
  );
}
