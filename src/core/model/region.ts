/** Administrative level: 省 / 地 / 县. The four municipalities are provinces; their districts are counties. */
export const LEVELS = ['province', 'prefecture', 'county'] as const;
export type Level = (typeof LEVELS)[number];

/** One unit of GB/T 2260. */
export interface RegionEntry {
  /** Six digits. */
  readonly code: string;
  /** Official name: 内蒙古自治区, 包头市, 准格尔旗. */
  readonly name: string;
  /** Name without its generic part: 内蒙古, 包头, 准格尔. */
  readonly short: string;
  /** Official or usual English name: Inner Mongolia, Hohhot. */
  readonly nameEn: string;
  readonly level: Level;
  /** Code of the unit above; null for provinces. */
  readonly parent: string | null;
  /** A point inside, WGS 84 [longitude, latitude] in degrees; null where none is known. */
  readonly point: readonly [number, number] | null;
}

/** A set of regions with a name of its own; a statement about it is not a statement about each member. */
export interface AreaEntry {
  /** `area:东北` */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly members: readonly string[];
}

export interface StatusCounts {
  readonly existing: number;
  readonly planned: number;
  readonly future: number;
  readonly proposed: number;
}

/** Properties of a feature of `regions.geojson`. */
export interface RegionProperties {
  readonly adcode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly parent: string | null;
  /** Ids of the documents that mention the region. */
  readonly documents: readonly string[];
  /** Number of distinct industries per status, by cluster id. */
  readonly clusters: Readonly<Record<string, StatusCounts>>;
  readonly industries: readonly string[];
}
