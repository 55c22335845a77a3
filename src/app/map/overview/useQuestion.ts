import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById, industriesById } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { shortCluster } from '../../ui/i18n/shortCluster.ts';
import { useT } from '../../ui/i18n/useT.ts';

/** The question that the map answers as filtered: about one cluster or industry, or about all. */
export function useQuestion(): string {
  const t = useT();
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const { clusters, industries } = useLaterFilters();
  const chosen = [
    ...industries.flatMap((id) => industriesById(dataset).get(id)?.[lang] ?? []),
    ...clusters.flatMap((id) => {
      const cluster = clustersById(dataset).get(id);
      return cluster ? shortCluster(t, cluster, cluster[lang]) : [];
    }),
  ];
  if (chosen.length === 0 || chosen.length > 2) return t('question.map');
  const [first = '', second] = chosen;
  return t('question.mapOf', { subject: second === undefined ? first : t('sample', { first, second }) });
}
