import { useMemo } from 'react';
import type { Cluster } from '../../../core/model/index.ts';
import type { Dataset, SourceRecord } from '../../data/datasetFiles.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById, industriesById, sourcesById } from '../../data/indexes.ts';
import { itemNames, type ItemNames } from '../../data/itemNames.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory, type RegionDirectory } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import type { Lang } from '../../state/choices.ts';

/** What ids are called in the language of the page. */
export interface Names extends ItemNames {
  readonly lang: Lang;
  readonly directory: RegionDirectory;
  readonly cluster: (id: string) => string;
  readonly clusterOf: (id: string) => Cluster | undefined;
  readonly clusterOfIndustry: (id: string) => Cluster | undefined;
  readonly source: (id: string) => SourceRecord | undefined;
}

/** Short names that several units bear (吉林, 朝阳): only the full name tells them apart. */
const sharedShortNames = memoizeByObject((directory: RegionDirectory): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { short } of directory.values()) (seen.has(short) ? shared : seen).add(short);
  return shared;
});

export function namesOf(dataset: Dataset, lang: Lang): Names {
  const directory = regionDirectory(dataset);
  const shared = sharedShortNames(directory);
  const clusters = clustersById(dataset);
  const sources = sourcesById(dataset);
  const industries = industriesById(dataset);
  const names = itemNames(dataset, lang);
  return {
    ...names,
    lang,
    directory,
    region: (id, form = 'short') => {
      const isShared = shared.has(directory.get(id)?.short ?? '');
      return names.region(id, isShared ? 'full' : form);
    },
    cluster: (id) => clusters.get(id)?.[lang] ?? id,
    clusterOf: (id) => clusters.get(id),
    clusterOfIndustry: (id) => industries.get(id)?.cluster,
    source: (id) => sources.get(id),
  };
}

export function useNames(): Names {
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  return useMemo(() => namesOf(dataset, lang), [dataset, lang]);
}
