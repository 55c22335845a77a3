import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClusterSource,
  CompositeSource,
  IndustrySource,
  TrapSource,
} from '../../../src/core/lexicon/source.ts';

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

interface Formulas {
  readonly composites: readonly CompositeSource[];
  readonly enumerations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads a JSON file below `data/`; its shape is what the schema test checks. */
export function readData(path: string): unknown {
  return JSON.parse(readFileSync(DATA + path, 'utf8'));
}

/** Paths below `data/` of the JSON files in a folder, sorted; none where the folder is missing. */
export function listData(folder: string): readonly string[] {
  return readdirSync(DATA + folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

export function readClusters(): readonly ClusterSource[] {
  return listData('lexicon/industries').map((path) => readData(path) as ClusterSource);
}

export function readIndustries(): readonly IndustrySource[] {
  return readClusters().flatMap((cluster) => cluster.industries);
}

export function readFormulas(): Formulas {
  return readData('lexicon/formulas.json') as Formulas;
}

export function readIndustryTraps(): readonly TrapSource[] {
  return readData('lexicon/traps/industryTraps.json') as readonly TrapSource[];
}
