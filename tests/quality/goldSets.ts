import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Status } from '../../src/core/model/index.ts';

/** A claim that a person found in a document; `GUIDE.md` says what counts. */
export interface GoldClaim {
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  readonly quote: string;
}

/** A place where a program may go wrong: a region, sometimes an industry, that must not be claimed. */
export interface GoldTrap {
  readonly region: string;
  readonly why: string;
  readonly industry?: string;
}

export interface GoldDocument {
  /** File name. */
  readonly doc: string;
  readonly focus: string | null;
  readonly claims: readonly GoldClaim[];
  readonly traps: readonly GoldTrap[];
}

/** `given`: came with the task. `read`: ours, read while rules were written. `aside`: ours, kept out of sight. */
export type GoldGroup = 'seeds' | 'samples' | 'read' | 'aside';

export interface GoldSet {
  readonly name: string;
  readonly group: GoldGroup;
  readonly documents: readonly (GoldDocument & { readonly text: string })[];
}

const here = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(here, '../..');

/** All sets there are, in the order of the report. */
export function readGoldSets(): readonly GoldSet[] {
  const readSets = fs.readdirSync(path.join(here, 'own/read')).sort();
  return [
    readSet('seeds', 'seeds', { texts: path.join(ROOT, 'seeds'), gold: path.join(here, 'gold/seeds.json') }),
    readSet('samples', 'samples', {
      texts: path.join(here, 'samples'),
      gold: path.join(here, 'gold/samples.json'),
    }),
    ...readSets.map((name) => readFolder(`read ${name}`, 'read', path.join(here, 'own/read', name))),
    readFolder('aside', 'aside', path.join(here, 'own/aside')),
  ];
}

const readFolder = (name: string, group: GoldGroup, folder: string): GoldSet =>
  readSet(name, group, { texts: folder, gold: path.join(folder, 'gold.json') });

function readSet(
  name: string,
  group: GoldGroup,
  { texts, gold }: { readonly texts: string; readonly gold: string },
): GoldSet {
  const documents = readJson<readonly GoldDocument[]>(gold);
  return {
    name,
    group,
    documents: documents.map((document) => ({
      ...document,
      text: fs.readFileSync(path.join(texts, document.doc), 'utf8'),
    })),
  };
}

/** Reads a checked-in file of this folder or below it; its shape is ours. */
export function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(path.resolve(here, file), 'utf8')) as T;
}
