import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById, industriesById } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** The question that the map answers as filtered: about one cluster or industry, or about all. */
export function useQuestion(): string {
  const t = useT();
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const { clusters, industries } = useLaterFilters();
  const chosen = [
    ...industries.map((id) => industriesById(dataset).get(id)),
    ...clusters.map((id) => clustersById(dataset).get(id)),
  ].filter((entry) => entry !== undefined);
  if (chosen.length === 0 || chosen.length > 2) return t('question.map');
  const [first = '', second] = chosen.map((entry) => (lang === 'zh' ? entry.zh : entry.en));
  return t('question.mapOf', { subject: second === undefined ? first : t('sample', { first, second }) });
}
