import { byStrength } from '../../../core/analysis/statusOrder.ts';
import type { Claim, Status } from '../../../core/model/index.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory, type RegionDirectory } from '../../data/regionDirectory.ts';
import type { Dataset } from '../../data/datasetFiles.ts';

/** What the map shows of one region: its own claims and those of the places inside it. */
export interface UnitValue {
  readonly id: string;
  readonly clusters: number;
  readonly industries: number;
  /** Distinct industries said of the region itself, not only of places inside it. */
  readonly own: number;
  /** All statuses, strongest first; the map draws the first. */
  readonly statuses: readonly Status[];
  readonly claims: readonly Claim[];
}

/** Does any document speak of the region? Without one, an empty region means nothing. */
export type Coverage = ReadonlySet<string>;

/** The drawn region that a claim's region lies in; null for areas, the country and regions above the level. */
export function unitOf(
  directory: RegionDirectory,
  drawn: ReadonlySet<string>,
  region: string,
): string | null {
  for (let id: string | null = region; id !== null; id = directory.get(id)?.parent ?? null) {
    if (drawn.has(id)) return id;
  }
  return null;
}

type Values = ReadonlyMap<string, UnitValue>;
const known = memoizeByObject((_claims: readonly Claim[]) => new WeakMap<ReadonlySet<string>, Values>());

/** Values by drawn region; regions without a claim are absent. The same claims and regions are counted once. */
export function unitValues(
  directory: RegionDirectory,
  drawn: ReadonlySet<string>,
  claims: readonly Claim[],
): Values {
  const values = known(claims).get(drawn) ?? countValues(directory, drawn, claims);
  known(claims).set(drawn, values);
  return values;
}

/** What is known of a unit while its claims are counted. */
interface Tally {
  readonly claims: Claim[];
  readonly clusters: Set<string>;
  readonly industries: Set<string>;
  readonly own: Set<string>;
  readonly statuses: Set<Status>;
}

const newTally = (): Tally => ({
  claims: [],
  clusters: new Set(),
  industries: new Set(),
  own: new Set(),
  statuses: new Set(),
});

/** One pass over the claims: it runs before the first picture and after each click. */
function countValues(
  directory: RegionDirectory,
  drawn: ReadonlySet<string>,
  claims: readonly Claim[],
): Values {
  const units = new Map<string, string | null>();
  const tallies = new Map<string, Tally>();
  for (const claim of claims) {
    const { region, cluster, industry, status } = claim;
    let unit = units.get(region);
    if (unit === undefined) units.set(region, (unit = unitOf(directory, drawn, region)));
    if (unit === null) continue;
    let tally = tallies.get(unit);
    if (!tally) tallies.set(unit, (tally = newTally()));
    tally.claims.push(claim);
    tally.clusters.add(cluster);
    tally.industries.add(industry);
    tally.statuses.add(status);
    if (region === unit) tally.own.add(industry);
  }
  return new Map([...tallies].map(([id, tally]) => [id, valueOf(id, tally)]));
}

function valueOf(id: string, { claims, clusters, industries, own, statuses }: Tally): UnitValue {
  return {
    id,
    claims,
    clusters: clusters.size,
    industries: industries.size,
    own: own.size,
    statuses: [...statuses].sort(byStrength),
  };
}

/** Regions that a document mentions or makes a claim about, and the regions around those. */
export const coverageOf = memoizeByObject((dataset: Dataset): Coverage => {
  const directory = regionDirectory(dataset);
  const covered = new Set<string>();
  const cover = (region: string) => {
    for (let id: string | null = region; id !== null; id = directory.get(id)?.parent ?? null) covered.add(id);
  };
  for (const { id, documents } of directory.values()) if (documents.length > 0) cover(id);
  for (const { region } of dataset.claims) cover(region);
  return covered;
});
