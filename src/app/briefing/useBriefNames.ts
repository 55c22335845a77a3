import { useMemo } from 'react';
import type { Naming } from '../../core/analysis/phrasing.ts';
import { parseSubject } from '../../core/analysis/subject.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { sourcesById } from '../data/indexes.ts';
import { itemNames } from '../data/itemNames.ts';
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
    const names = itemNames(dataset, lang);
    const sources = sourcesById(dataset);
    return {
      region: (key) => {
        const { region, document } = parseSubject(key);
        const name = names.region(region);
        return document === null ? name : `${name} (${sources.get(document)?.published ?? document})`;
      },
      industry: (id) => names.industry(id).replace(UMBRELLA, ''),
      status: (status) => t(`status.${status}`),
      title: names.title,
    };
  }, [dataset, lang, t]);
}
