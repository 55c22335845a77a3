import type {
  Claim,
  DocumentPart,
  RegionEntry,
  RegionFeature,
  RegionGeometry,
  RegionProperties,
  Status,
} from '../model/index.ts';
import type { Outline } from './outlines.ts';

interface Sources {
  readonly regions: ReadonlyMap<string, RegionEntry>;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** What documents say of the regions, summed up while they pass by. */
export interface RegionTally {
  /** Documents come in the order of their ids. */
  add(part: DocumentPart): void;
  /** A feature for every region that a document mentions or that a claim or figure is about, by code. */
  features(sources: Sources): readonly RegionFeature[];
}

interface Tallied {
  readonly documents: string[];
  /** Industry → its cluster. */
  readonly clusterOf: Map<string, string>;
  /** Industry → the statuses it has there. */
  readonly statuses: Map<string, Set<Status>>;
}

export function createRegionTally(): RegionTally {
  const tallies = new Map<string, Tallied>();
  return {
    add: ({ document, claims, figures, mentions }) => {
      const named = [
        ...mentions,
        ...[...claims, ...figures].map(({ region }) => region),
        document.region ?? '',
      ];
      for (const region of new Set(named)) {
        if (isUnit(region)) tallyOf(tallies, region).documents.push(document.id);
      }
      for (const claim of claims) if (isUnit(claim.region)) note(tallyOf(tallies, claim.region), claim);
    },
    features: (sources) =>
      [...tallies]
        .sort(([a], [b]) => compare(a, b))
        .map(([code, tallied]) => featureOf(code, tallied, sources)),
  };
}

/** Composite areas and the nation are no units. */
function isUnit(region: string): boolean {
  return /^\d{6}$/.test(region);
}

function tallyOf(tallies: Map<string, Tallied>, region: string): Tallied {
  const known = tallies.get(region);
  if (known) return known;
  const fresh: Tallied = { documents: [], clusterOf: new Map(), statuses: new Map() };
  tallies.set(region, fresh);
  return fresh;
}

function note({ clusterOf, statuses }: Tallied, { industry, cluster, status }: Claim): void {
  clusterOf.set(industry, cluster);
  const known = statuses.get(industry);
  if (known) known.add(status);
  else statuses.set(industry, new Set([status]));
}

function featureOf(code: string, tallied: Tallied, sources: Sources): RegionFeature {
  const entry = sources.regions.get(code);
  if (!entry) throw new Error(`the gazetteer does not know region ${code}`);
  const properties: RegionProperties = {
    adcode: code,
    name: entry.name,
    nameEn: entry.nameEn,
    level: entry.level,
    parent: entry.parent,
    documents: tallied.documents,
    clusters: clustersOf(tallied),
    industries: [...tallied.statuses.keys()].sort(),
  };
  return { type: 'Feature', id: code, properties, geometry: geometryOf(entry, sources) };
}

/** How many industries of each cluster have each status. */
function clustersOf({ clusterOf, statuses }: Tallied): RegionProperties['clusters'] {
  const clusters: Record<string, Record<Status, number>> = {};
  for (const cluster of [...new Set(clusterOf.values())].sort()) {
    clusters[cluster] = { existing: 0, planned: 0, future: 0, proposed: 0 };
  }
  for (const [industry, held] of statuses) {
    const counts = clusters[clusterOf.get(industry) ?? ''];
    if (counts) for (const status of held) counts[status]++;
  }
  return clusters;
}

/** The outline; else a point of its own; else the label point of the unit above. */
function geometryOf(entry: RegionEntry, sources: Sources): RegionGeometry {
  const outline = sources.outlines.get(entry.code);
  if (outline) return outline.geometry;
  if (entry.point) return { type: 'Point', coordinates: [...entry.point] };
  let above = entry.parent;
  while (above !== null) {
    const found = sources.outlines.get(above);
    if (found) return { type: 'Point', coordinates: [...found.point] };
    above = sources.regions.get(above)?.parent ?? null;
  }
  throw new Error(`no outline and no point for region ${entry.code} ${entry.name}`);
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
