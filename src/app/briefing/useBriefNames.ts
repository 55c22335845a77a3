import { useMemo } from 'react';
import type { Naming } from '../../core/analysis/phrasing.ts';
import { parseSubject } from '../../core/analysis/subject.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { industriesById, sourcesById } from '../data/indexes.ts';
import { regionDirectory, regionLabel } from '../data/regionDirectory.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';

export interface BriefNames extends Naming {
  /** Title of a document. */
  readonly title: (document: string) => string;
}

/** The taxonomy marks general entries in English; a reader needs only the name. */
const UMBRELLA = / \(umbrella\)$/;

/** What ids are called on slides, in the language of the page. */
export function useBriefNames(): BriefNames {
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const t = useT();
  return useMemo(() => {
    const directory = regionDirectory(dataset);
    const industries = industriesById(dataset);
    const sources = sourcesById(dataset);
    return {
      region: (key) => {
        const { region, document } = parseSubject(key);
        const name = regionLabel(directory, region, lang);
        return document === null ? name : `${name} (${sources.get(document)?.published ?? document})`;
      },
      industry: (id) => (industries.get(id)?.[lang] ?? id).replace(UMBRELLA, ''),
      status: (status) => t(`status.${status}`),
      title: (id) => sources.get(id)?.title ?? id,
    };
  }, [dataset, lang, t]);
}
