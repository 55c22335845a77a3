import { useMemo, useState } from 'react';
import { compareSentence } from '../../core/analysis/sentences.ts';
import { exclusiveIntersections } from '../../core/analysis/setAlgebra.ts';
import { industriesOf } from '../../core/analysis/profile.ts';
import { regionsOf } from '../../core/analysis/phrasing.ts';
import { groupKey, Upset } from '../charts/upset/Upset.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { Cautions } from './Cautions.tsx';
import { ClusterMaps } from './ClusterMaps.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { UPSET_FROM } from './compareOptions.ts';
import { NOTHING_LIT, type Lit } from './lit.ts';
import type { CompareNaming } from './naming.ts';
import { SimilarityNote } from './SimilarityNote.tsx';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';
import { useNaming } from './useNaming.ts';

/** 2–6 subjects side by side: sentence, caution, UpSet, small maps and the aligned table. */
export function SetsView({ comparison }: { readonly comparison: Comparison }) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const [options, setOptions] = useCompareOptions();
  const [lit, setLit] = useState<Lit>(NOTHING_LIT);
  const naming = useNaming(comparison.keys);
  const { keys, rows } = comparison;
  const grouped = useMemo(
    () => rows.filter((row) => options.group === null || groupKey(row.members) === options.group),
    [rows, options.group],
  );
  const shown = useMemo(
    () => grouped.filter((row) => options.cluster === null || row.cluster === options.cluster),
    [grouped, options.cluster],
  );
  return (
    <>
      <p className="compare-sentence" data-testid="compare-sentence">
        {compareSentence(keys, rows, naming, lang)}
      </p>
      <Cautions cautions={comparison.cautions} naming={naming} />
      <SimilarityNote comparison={comparison} naming={naming} />
      {keys.length >= UPSET_FROM && (
        <section className="compare-block" aria-label={t('upset.title')}>
          <h2>{t('upset.title')}</h2>
          <p className="compare-hint">{t('upset.label')}</p>
          <SharedSets comparison={comparison} naming={naming} />
        </section>
      )}
      {comparison.oneRegion === null && (
        <ClusterMaps
          comparison={comparison}
          rows={grouped}
          naming={naming}
          lit={lit}
          onLit={setLit}
          chosen={options.cluster}
          onChoose={(cluster) => setOptions({ cluster })}
        />
      )}
      <ComparisonTable comparison={comparison} rows={shown} naming={naming} lit={lit} onLit={setLit} />
    </>
  );
}

function SharedSets({
  comparison,
  naming,
}: {
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
}) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const [options, setOptions] = useCompareOptions();
  const { keys, profiles } = comparison;
  const groups = useMemo(() => exclusiveIntersections(profiles.map(industriesOf)), [profiles]);
  const names = (members: readonly number[]) => {
    const joined = regionsOf(
      members.map((index) => naming.region(keys[index] ?? '')),
      lang,
    );
    return members.length < keys.length ? t('upset.onlyThese', { names: joined }) : joined;
  };
  return (
    <Upset
      groups={groups}
      sets={keys.map((key, index) => ({
        name: naming.region(key),
        size: profiles[index]?.entries.size ?? 0,
      }))}
      chosen={options.group}
      onChoose={(group) => setOptions({ group })}
      label={t('upset.label')}
      describe={(members, count) => t('upset.column', { names: names(members), count })}
    />
  );
}
