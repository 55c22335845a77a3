import { parentOfCode } from '../../core/analysis/codes.ts';
import type { Level } from '../../core/model/index.ts';
import type { Dataset } from './datasetFiles.ts';
import { memoizeByObject } from './memoizeByObject.ts';

/** The whole country as a claim's region. */
export const COUNTRY = 'CN';

/** A region by name: a unit, a composite area, or the country. */
export interface RegionName {
  readonly id: string;
  readonly level: Level | 'area' | 'country';
  /** Official name: 内蒙古自治区. */
  readonly name: string;
  /** 内蒙古. */
  readonly short: string;
  readonly nameEn: string;
  readonly parent: string | null;
  /** Units right below, in code order. */
  readonly children: readonly string[];
  /** Members of a composite area. */
  readonly members: readonly string[];
  /** A point inside, WGS 84. */
  readonly point: readonly [number, number] | null;
  /** Documents that mention it. */
  readonly documents: readonly string[];
}

export type RegionDirectory = ReadonlyMap<string, RegionName>;

/** All regions of a dataset by id. */
export const regionDirectory: (dataset: Dataset) => RegionDirectory = memoizeByObject(buildDirectory);

function buildDirectory({ regions, areas, claims }: Dataset): RegionDirectory {
  const children = new Map<string, string[]>();
  for (const { code, parent } of regions) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const directory = new Map<string, RegionName>();
  directory.set(COUNTRY, { ...NAMELESS, id: COUNTRY, level: 'country', name: '全国', short: '全国', nameEn: 'China' });
  for (const region of regions) {
    const { code, name, short, nameEn, level, parent, point, documents } = region;
    const below = (children.get(code) ?? []).sort();
    directory.set(code, { id: code, level, name, short, nameEn, parent, point, documents, members: [], children: below });
  }
  for (const { id, name, nameEn, members } of areas) {
    directory.set(id, { ...NAMELESS, id, level: 'area', name, short: name, nameEn, members });
  }
  for (const { region } of claims) {
    if (!directory.has(region)) directory.set(region, unknownRegion(region));
  }
  return directory;
}

const NAMELESS = { parent: null, children: [], members: [], point: null, documents: [] } as const;

/** A claim about a unit that has no name in the dataset: its id stands in. */
function unknownRegion(id: string): RegionName {
  const parent = parentOfCode(id);
  return { ...NAMELESS, id, level: parent === null ? 'area' : 'county', name: id, short: id, nameEn: id, parent };
}

/** Name in the language of the page; the short one fits maps and lists. */
export function regionLabel(directory: RegionDirectory, id: string, lang: string, form: 'short' | 'full' = 'short'): string {
  const region = directory.get(id);
  if (!region) return id;
  if (lang !== 'zh') return region.nameEn;
  return form === 'short' ? region.short : region.name;
}

/** The region itself and every unit below it. */
export function withDescendants(directory: RegionDirectory, id: string): string[] {
  const below = directory.get(id)?.children ?? [];
  return [id, ...below.flatMap((child) => withDescendants(directory, child))];
}

/** From the province down to the region itself. */
export function regionPath(directory: RegionDirectory, id: string): RegionName[] {
  const region = directory.get(id);
  if (!region) return [];
  return region.parent === null ? [region] : [...regionPath(directory, region.parent), region];
}
