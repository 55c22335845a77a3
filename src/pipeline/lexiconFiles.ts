import type { LexiconSource } from '../core/lexicon/source.ts';

/** How one kind of file below `data/lexicon/` enters the lexicon. */
export interface LexiconFileKind {
  /** Of the path below `data/lexicon/`. */
  readonly path: RegExp;
  /** Name of a schema in `data/schema/`. */
  readonly schema: string;
  /** What a file that fits the schema adds to the lexicon. */
  readonly read: (value: never) => Partial<LexiconSource>;
}

/** Tables that the core imports by itself stand at the top of the folder; two others serve the gazetteer. */
export const NOT_LEXICON = /^((?!formulas)[^/]+|regions\/(englishNames|placeReadings))\.json$/;

function kind<T>(path: RegExp, schema: string, read: (value: T) => Partial<LexiconSource>): LexiconFileKind {
  return { path, schema, read };
}

type Part<K extends keyof LexiconSource> = LexiconSource[K];

/** Every kind of lexicon file. A new kind is one line here and a schema. */
export const LEXICON_FILES: readonly LexiconFileKind[] = [
  kind(/^industries\//, 'industries', (cluster: Part<'clusters'>[number]) => ({ clusters: [cluster] })),
  kind(
    /^formulas\.json$/,
    'formulas',
    (formulas: Pick<LexiconSource, 'composites' | 'enumerations'>) => formulas,
  ),
  kind(/^traps\/.*Traps\.json$/, 'traps', (traps: Part<'traps'>) => ({ traps })),
  kind(/^traps\/organisationEndings\.json$/, 'words', (organisationEndings: Part<'organisationEndings'>) => ({
    organisationEndings,
  })),
  kind(/^regions\/gazetteer\.json$/, 'gazetteer', (regions: Part<'regions'>) => ({ regions })),
  kind(/^regions\/.*areas?.*\.json$/i, 'areas', (areas: Part<'areas'>) => ({ areas })),
  kind(/^regions\/jointNames\.json$/, 'jointNames', (jointNames: Part<'jointNames'>) => ({ jointNames })),
  kind(/^regions\/ordinaryWords\.json$/, 'words', (ordinaryWords: Part<'ordinaryWords'>) => ({
    ordinaryWords,
  })),
  kind(/^regions\//, 'regionAliases', (regionAliases: Part<'regionAliases'>) => ({ regionAliases })),
  kind(/^cues\/deictics\.json$/, 'deictics', (deictics: Part<'deictics'>) => ({ deictics })),
  kind(/^cues\//, 'cues', (cues: Part<'cues'>) => ({ cues })),
];
