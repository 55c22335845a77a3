import type { Family, RegionEntry, Industry, Speaker, Status } from '../model/index.ts';

/** One industry with the words that name it, as kept in `data/lexicon/industries/<cluster>.json`. */
export interface IndustrySource extends Industry {
  /** Words that always name the industry. */
  readonly aliases: readonly string[];
  /** Words that name it only beside another industry word or before 产业, 行业, 制造 and the like. */
  readonly weakAliases: readonly string[];
  /** English words; matched without regard to case, at word boundaries. */
  readonly enAliases: readonly string[];
  /** Longer words that contain an alias and mean something else; they mask it. */
  readonly notIn?: readonly string[];
  /** Why an entry stands here, for reviewers. */
  readonly note?: string;
}

export interface ClusterSource {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly glyph: string;
  readonly family: Family;
  readonly industries: readonly IndustrySource[];
}

/** A word that names several industries at once: 氢氨醇, 风光氢储, 芯屏器合, 中国乳都. */
export interface CompositeSource {
  readonly alias: string;
  readonly ids: readonly string[];
  /** A saying or nickname rather than a list; never decides a claim against an explicit word. */
  readonly metaphor?: boolean;
  readonly note?: string;
}

/** Words that only look like a region or an industry and mask what is inside. */
export interface TrapSource {
  readonly text: string;
  readonly kind:
    'organisation' | 'person' | 'product' | 'event' | 'phrase' | 'boilerplate' | 'foreign' | 'zone-name';
  readonly note?: string;
}

/** Another name of a region: 沪, 苏大强, 首都, 鹏城, or a paper that writes for it: 盐阜大众报; `near` demands that its parent or itself is named nearby. */
export interface RegionAliasSource {
  readonly text: string;
  /** GB/T 2260 code or area id. */
  readonly region: string;
  readonly kind: 'abbreviation' | 'nickname' | 'historic' | 'english' | 'zone' | 'short' | 'press';
  readonly near?: boolean;
  readonly note?: string;
}

export interface AreaSource {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly members: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * A cue: words that decide status, mood, polarity, speaker or the role of a place in the clause they stand in.
 * `examples` mark the words that must match with 【】; no word of the rule may match in `counterExamples`.
 */
export interface CueRule {
  readonly id: string;
  readonly reason: string;
  /** Literal words (any of them), zh or en. */
  readonly words: readonly string[];
  /** What the words say of an industry in their own clause. */
  readonly status?: Status;
  /** Time or modality: colours the verbs of its clause and of the clauses that follow in the sentence. */
  readonly mood?: 'existing' | 'planned';
  readonly polarity?: 'restraint' | 'negated' | 'hypothetical';
  readonly speaker?: Speaker;
  /** The speaker speaks for the country. */
  readonly national?: boolean;
  /** Counts only where a number follows: 突破百亿, not 突破关键技术. */
  readonly needsNumber?: boolean;
  /** A place named on the given side of the words is not the subject. */
  readonly role?: 'aside';
  readonly side?: 'before' | 'after';
  /** Higher wins inside one clause. */
  readonly weight: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What a deictic word points at: a level of the hierarchy, a capital, a former subject, the nation, or the world. */
export const DEICTIC_TARGETS = [
  'province',
  'prefecture',
  'county',
  'district',
  'subject',
  'home',
  'zone',
  'capital',
  'document',
  'former',
  'latter',
  'sar',
  'group',
  'each',
  'nation',
  'world',
] as const;
export type DeicticTarget = (typeof DEICTIC_TARGETS)[number];

/** 全区, 我市, 首府, 当地, 前者, the city: words that point at a region named elsewhere. */
export interface DeicticSource {
  readonly target: DeicticTarget;
  readonly words: readonly string[];
  readonly note: string;
}

/** Several regions in one word: 沪苏浙皖. A statement about it is one about each member. */
export interface JointNameSource {
  readonly text: string;
  readonly members: readonly string[];
}

/** Everything the extraction knows, as plain JSON: the same in the build step, a worker and the browser. */
export interface LexiconSource {
  readonly taxonomyVersion: string;
  readonly clusters: readonly ClusterSource[];
  readonly composites: readonly CompositeSource[];
  /** One-character formulas: name → character → industry id. */
  readonly enumerations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly traps: readonly TrapSource[];
  readonly regions: readonly RegionEntry[];
  readonly regionAliases: readonly RegionAliasSource[];
  readonly jointNames: readonly JointNameSource[];
  /** Short names of regions that are ordinary words: they count only beside their parent. */
  readonly ordinaryWords: readonly string[];
  readonly areas: readonly AreaSource[];
  readonly cues: readonly CueRule[];
  readonly deictics: readonly DeicticSource[];
  /** Endings that make what stands before them an organisation: 大学, 研究院, 有限公司. */
  readonly organisationEndings: readonly string[];
}
