import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { RegionEntry } from '../../core/model/index.ts';
import { placeUnits, type Area, type PointSources, type Town } from './countyPoints.ts';
import type { EnglishSources } from './englishName.ts';
import { UNIT_LAYERS, type BoundaryProperties } from './labelFeatures.ts';
import type { QuantizedTopology } from './quantizedTopology.ts';
import { unitNames, type CodeListNode } from './unitNames.ts';

/** A gazetteer row; `approximate` marks a point that only lies somewhere in the parent. */
export interface GazetteerRow extends RegionEntry {
  readonly approximate?: true;
}

export interface GazetteerSources {
  readonly codes: readonly CodeListNode[];
  readonly english: EnglishSources;
  readonly boundaries: QuantizedTopology;
  readonly towns: readonly (Town & { readonly country: string })[];
}

/** All units of the list with names and points, sorted by code. */
export function buildGazetteer(sources: GazetteerSources): GazetteerRow[] {
  const entries = unitNames(sources.codes, sources.english);
  const placed = placeUnits(entries, {
    drawn: drawnUnits(sources.boundaries),
    towns: sources.towns.filter((town) => town.country === 'CN'),
  });
  return entries.map((entry) => {
    const { point, origin } = placed.get(entry.code) ?? { point: null, origin: null };
    return { ...entry, point, ...(origin === 'parent' ? { approximate: true as const } : {}) };
  });
}

function drawnUnits(boundaries: QuantizedTopology): PointSources['drawn'] {
  const drawn = new Map<string, { point: readonly [number, number]; area: Area }>();
  for (const layer of UNIT_LAYERS) {
    const object = boundaries.objects[layer] as GeometryCollection;
    const { features } = feature(boundaries, object) as FeatureCollection<Area, BoundaryProperties>;
    for (const { properties, geometry } of features) {
      drawn.set(properties.adcode, { point: properties.point, area: geometry });
    }
  }
  return drawn;
}

/** One unit a line, so that a change of one unit is a change of one line. */
export function formatGazetteer(rows: readonly GazetteerRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
