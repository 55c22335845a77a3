import { group } from 'd3-array';
import type {
  Claim,
  RegionEntry,
  RegionFeature,
  RegionGeometry,
  RegionProperties,
  Status,
} from '../model/index.ts';
import type { Extracted } from './extracted.ts';
import type { Outline } from './outlines.ts';

interface Sources {
  readonly regions: ReadonlyMap<string, RegionEntry>;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** A feature for every region that a document mentions or that a claim or figure is about, by code. */
export function regionFeatures(extracted: Extracted, sources: Sources): readonly RegionFeature[] {
  const documents = documentsOf(extracted);
  const claims = group(extracted.claims, ({ region }) => region);
  return [...documents.keys()].sort().map((code) => {
    const entry = sources.regions.get(code);
    if (!entry) throw new Error(`the gazetteer does not know region ${code}`);
    const properties: RegionProperties = {
      adcode: code,
      name: entry.name,
      nameEn: entry.nameEn,
      level: entry.level,
      parent: entry.parent,
      documents: [...(documents.get(code) ?? [])].sort(),
      ...summarise(claims.get(code) ?? []),
    };
    return { type: 'Feature', id: code, properties, geometry: geometryOf(entry, sources) };
  });
}

/** Region code → ids of the documents that speak of it; composite areas and the nation are no units. */
function documentsOf({ documents, claims, figures, mentions }: Extracted): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (region: string | null, document: string): void => {
    if (region === null || !/^\d{6}$/.test(region)) return;
    found.set(region, (found.get(region) ?? new Set()).add(document));
  };
  for (const [region, ids] of mentions) for (const id of ids) add(region, id);
  for (const { region, document } of [...claims, ...figures]) add(region, document);
  for (const { id, region } of documents) add(region, id);
  return found;
}

function summarise(claims: readonly Claim[]): Pick<RegionProperties, 'clusters' | 'industries'> {
  const clusters: Record<string, Record<Status, number>> = {};
  const seen = new Set<string>();
  for (const { cluster, industry, status } of [...claims].sort((a, b) => (a.cluster < b.cluster ? -1 : 1))) {
    const key = `${industry} ${status}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const counts = (clusters[cluster] ??= { existing: 0, planned: 0, future: 0, proposed: 0 });
    counts[status]++;
  }
  return { clusters, industries: [...new Set(claims.map(({ industry }) => industry))].sort() };
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
