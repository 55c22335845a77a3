import type { Dataset } from '../../data/datasetFiles.ts';
import { claimsByIndustry, claimsByRegion } from '../../data/indexes.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';
import type { Hit, SearchSource } from './searchIndex.ts';

/** What the search looks through, made once for a dataset. */
export const searchSource: (dataset: Dataset) => SearchSource = memoizeByObject((dataset) => {
  const byRegion = claimsByRegion(dataset.claims);
  const byIndustry = claimsByIndustry(dataset.claims);
  return {
    regions: [...regionDirectory(dataset).values()].map(({ id, name, short, nameEn }) => ({
      id,
      name,
      short,
      nameEn,
      claims: byRegion.get(id)?.length ?? 0,
    })),
    industries: dataset.taxonomy.clusters.flatMap(({ industries }) =>
      industries.map(({ id, zh, en }) => ({
        id,
        zh,
        en,
        regions: new Set(byIndustry.get(id)?.map(({ region }) => region)).size,
      })),
    ),
    quotes: dataset.claims.map(({ id, evidence }) => ({ id, text: evidence.exact })),
  };
});

const SUGGESTED = 5;

/** Before anything is typed: the regions with the most quotes, the industries of the most regions. */
export function suggestions({ regions, industries }: SearchSource): Hit[] {
  const topRegions = [...regions]
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
    .slice(0, SUGGESTED);
  const topIndustries = [...industries]
    .filter(({ regions: count }) => count > 0)
    .sort((a, b) => b.regions - a.regions)
    .slice(0, SUGGESTED);
  return [
    ...topRegions.map(({ id }) => ({ kind: 'region' as const, id })),
    ...topIndustries.map(({ id }) => ({ kind: 'industry' as const, id })),
  ];
}
