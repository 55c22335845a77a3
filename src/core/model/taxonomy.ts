/** One industry of the taxonomy. */
export interface Industry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Counts only where nothing more specific is named. */
  readonly umbrella: boolean;
  /** Codes of 战略性新兴产业分类(2018). */
  readonly sei2018: readonly string[];
  /** One of the six directions of 工信部联科〔2024〕12号. */
  readonly futureDirection: string | null;
}

/** Colour families; the hue of a cluster is its family's, the glyph tells clusters apart. */
export const FAMILIES = ['digital', 'equipment', 'energy', 'life'] as const;
export type Family = (typeof FAMILIES)[number];

export interface Cluster {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** One character, unique. */
  readonly glyph: string;
  readonly family: Family;
  readonly industries: readonly Industry[];
}

/** `taxonomy.json` of the dataset. */
export interface Taxonomy {
  readonly version: string;
  readonly clusters: readonly Cluster[];
}
