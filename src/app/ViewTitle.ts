import { useEffect } from 'react';
import { useDataset } from './data/DataStoreProvider.tsx';
import { clustersById, industriesById } from './data/indexes.ts';
import { regionDirectory, regionLabel } from './data/regionDirectory.ts';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { useLaterFilters } from './state/LaterFilters.tsx';
import { useT } from './ui/i18n/useT.ts';

/** The question that the view answers, with the subject at hand; also the title of the document. */
export function useQuestion(): string {
  const t = useT();
  const dataset = useDataset();
  const view = useAppStore((state) => state.view);
  const region = useAppStore((state) => state.region);
  const industry = useAppStore((state) => state.industry);
  const lang = useAppStore((state) => state.lang);
  const filters = useLaterFilters();
  const nameOf = (entry: { zh: string; en: string } | undefined) => (lang === 'zh' ? entry?.zh : entry?.en);
  if (view === 'region' && region !== null) {
    return t('question.regionOf', { region: regionLabel(regionDirectory(dataset), region, lang) });
  }
  const industryName = industry === null ? undefined : nameOf(industriesById(dataset).get(industry));
  if (view === 'industry' && industryName) return t('question.industryOf', { industry: industryName });
  const [subject, ...others] = [
    ...filters.industries.map((id) => nameOf(industriesById(dataset).get(id))),
    ...filters.clusters.map((id) => nameOf(clustersById(dataset).get(id))),
  ];
  if (view === 'map' && subject && others.length === 0) return t('question.mapOf', { subject });
  return t(`question.${view}`);
}

/** Puts question and language on the document. A part of its own: the page around it is not drawn anew for a title. */
export function ViewTitle(): null {
  const t = useT();
  const lang = useAppStore((state) => state.lang);
  const title = t('documentTitle', { title: useQuestion() });
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Apart from the title: setting the language, even the same one, restyles the whole page.
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : lang;
  }, [lang]);
  return null;
}
