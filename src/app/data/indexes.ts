import { buildProfiles, type Profile } from '../../core/analysis/profile.ts';
import type { Claim, Cluster, Industry } from '../../core/model/index.ts';
import type { Origin } from '../state/choices.ts';
import type { Dataset, SourceRecord } from './datasetFiles.ts';
import { memoizeByObject } from './memoizeByObject.ts';

type Groups = ReadonlyMap<string, readonly Claim[]>;

function groupBy(claims: readonly Claim[], key: (claim: Claim) => string): Groups {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(key(claim));
    if (group) group.push(claim);
    else groups.set(key(claim), [claim]);
  }
  return groups;
}

/** Claims about exactly this region; each list keeps the order of the dataset. */
export const claimsByRegion = memoizeByObject((claims: readonly Claim[]) => groupBy(claims, ({ region }) => region));
export const claimsByIndustry = memoizeByObject((claims: readonly Claim[]) => groupBy(claims, ({ industry }) => industry));
export const claimsByCluster = memoizeByObject((claims: readonly Claim[]) => groupBy(claims, ({ cluster }) => cluster));
export const claimsByDocument = memoizeByObject((claims: readonly Claim[]) => groupBy(claims, ({ document }) => document));

export const claimsById = memoizeByObject(
  (claims: readonly Claim[]): ReadonlyMap<string, Claim> => new Map(claims.map((claim) => [claim.id, claim])),
);

/** One profile per region over these claims. */
export const profilesOf: (claims: readonly Claim[]) => ReadonlyMap<string, Profile> = memoizeByObject(
  (claims: readonly Claim[]) => buildProfiles(claims),
);

export const sourcesById = memoizeByObject(
  ({ sources }: Dataset): ReadonlyMap<string, SourceRecord> => new Map(sources.map((source) => [source.id, source])),
);

/** Whose document it is. */
export function originOf(dataset: Dataset, document: string): Origin {
  return sourcesById(dataset).get(document)?.own ? 'own' : 'shipped';
}

export const clustersById = memoizeByObject(
  ({ taxonomy }: Dataset): ReadonlyMap<string, Cluster> =>
    new Map(taxonomy.clusters.map((cluster) => [cluster.id, cluster])),
);

export interface PlacedIndustry extends Industry {
  readonly cluster: Cluster;
}

export const industriesById = memoizeByObject(
  ({ taxonomy }: Dataset): ReadonlyMap<string, PlacedIndustry> =>
    new Map(
      taxonomy.clusters.flatMap((cluster) =>
        cluster.industries.map((industry) => [industry.id, { ...industry, cluster }] as const),
      ),
    ),
);
