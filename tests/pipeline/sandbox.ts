import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { DATASET_FILES, parseDataset, type Dataset } from '../../src/core/model/index.ts';
import { nodeEffects, type Effects } from '../../src/pipeline/effects.ts';
import type { Extractor } from '../../src/pipeline/extractDocuments.ts';
import { readDocuments, type FileRead } from '../../src/pipeline/readDocuments.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, with the given files; gone after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chanyetu-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** The real effects, with what is printed kept instead. */
export function quietEffects(): Effects & { readonly printed: string[] } {
  const printed: string[] = [];
  const keep = (line: string): void => void printed.push(line);
  return { ...nodeEffects, print: keep, printError: keep, printed };
}

/** Names and contents of the files of a folder. */
export function contentsOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** The dataset that stands in a folder, as the page would parse it. */
export function datasetIn(folder: string): Dataset {
  const parts = Object.entries(DATASET_FILES).map(([part, file]) => [
    part,
    JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as unknown,
  ]);
  return parseDataset(Object.fromEntries(parts));
}

/** All that reading a folder brings, together. */
export async function readAll(folder: string, effects: Effects): Promise<FileRead> {
  const reads: FileRead[] = [];
  for await (const read of readDocuments(folder, effects)) reads.push(read);
  return {
    documents: reads.flatMap(({ documents }) => documents),
    diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    notes: reads.flatMap(({ notes }) => notes ?? []),
    outcomes: reads.flatMap(({ outcomes }) => outcomes),
  };
}

const REGIONS: LexiconSource['regions'] = [
  unit('150000', '内蒙古自治区', 'province', null),
  unit('150200', '包头市', 'prefecture', '150000'),
  unit('150221', '土默特右旗', 'county', '150200'),
];

function unit(
  code: string,
  name: string,
  level: 'province' | 'prefecture' | 'county',
  parent: string | null,
): LexiconSource['regions'][number] {
  return { code, name, short: name.slice(0, 2), nameEn: `Region ${code}`, level, parent, point: null };
}

const HYDROGEN = {
  id: 'hydrogen',
  zh: '氢能',
  en: 'Hydrogen',
  umbrella: false,
  sei2018: ['6.5'],
  futureDirection: '未来能源',
  aliases: ['氢能'],
  weakAliases: [],
  enAliases: ['hydrogen'],
};

/** Files of a data folder that knows three regions and one industry; `changes` replace or add files. */
export function smallData(changes: Readonly<Record<string, unknown>> = {}): string {
  const files: Record<string, unknown> = {
    'lexicon/industries/new-energy.json': {
      id: 'new-energy',
      zh: '新能源',
      en: 'New energy',
      glyph: '氢',
      family: 'energy',
      industries: [HYDROGEN],
    },
    'lexicon/regions/gazetteer.json': REGIONS,
    ...changes,
  };
  const folder = makeFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  );
  for (const part of ['schema', 'boundaries'])
    fs.symlinkSync(path.resolve('data', part), path.join(folder, part));
  return folder;
}

/** An extractor that reads each document with a function. */
export const extractorWith = (extract: Extractor['extract']): Extractor => ({
  extract,
  extractAll: (inputs) => inputs.map(extract),
});

/** Finds 氢能 and says 包头 plans it: enough to see what the build step does with a claim. */
export const fakeExtractor = extractorWith(({ id, file, text, title, publisher, published, url }) => {
  const start = text.indexOf('氢能');
  const span = { start, end: start + 2 };
  const evidence = { ...span, exact: '氢能', prefix: text.slice(0, start), suffix: text.slice(start + 2) };
  const claim = {
    id: `claim-${id}`,
    document: id,
    region: '150200',
    industry: 'hydrogen',
    cluster: 'new-energy',
    status: 'planned',
    evidence,
    statusCue: null,
    regionReading: { kind: 'named', ...span },
    speaker: 'government',
    date: published ?? null,
  } as const;
  return {
    document: {
      id,
      file,
      title: title ?? id,
      publisher: publisher ?? null,
      published: published ?? null,
      url: url ?? null,
      language: 'zh-Hans',
      kind: 'news',
      region: null,
      text,
      blocks: [],
    },
    claims: start < 0 ? [] : [claim],
    figures: [],
    mentions: text.includes('土默特右旗') ? [{ region: '150221', start: 0, end: 1 }] : [],
    diagnostics: [],
  };
});
