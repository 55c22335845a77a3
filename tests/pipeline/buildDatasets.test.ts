import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/core/model/index.ts';
import { buildDatasets } from '../../src/pipeline/buildDatasets.ts';
import type { Effects } from '../../src/pipeline/effects.ts';
import { stageFolder } from '../../src/pipeline/staging.ts';
import {
  contentsOf,
  datasetIn,
  extractorWith,
  fakeExtractor,
  makeFolder,
  quietEffects,
  smallData,
} from './sandbox.ts';

const ARTICLES = {
  'a.txt': '包头将发展氢能，土默特右旗也在列。',
  'a.meta.json': '{"published":"2024-03-06"}',
  'b.txt': '=HYPERLINK("x") 包头发展氢能。',
  'c.txt': '天气晴。',
};

async function build(articles: Readonly<Record<string, string>>, output: string, extractor = fakeExtractor) {
  const effects = quietEffects();
  const input = makeFolder(articles);
  await buildDatasets({ input, output, data: smallData(), createExtractor: () => extractor }, effects);
  return { dataset: datasetIn(output), printed: effects.printed };
}

describe('the build step', () => {
  it('writes every file of the contract, and the page can parse them', async () => {
    const output = path.join(makeFolder(), 'data');
    await build(ARTICLES, output);
    const files = contentsOf(output);
    expect(Object.keys(files)).toEqual([
      'annotations.jsonld',
      'areas.json',
      'boundaries.json',
      'claims.csv',
      'claims.json',
      'datapackage.json',
      'diagnostics.json',
      'documents.json',
      'figures.json',
      'first.json',
      'lexicon.json',
      'manifest.json',
      'regions.geojson',
      'regions.json',
      'sketch.json',
      'sources.json',
      'taxonomy.json',
    ]);
    const json = (name: string): unknown => JSON.parse(files[name] ?? '');
    const dataset = parseDataset({
      manifest: json('manifest.json'),
      documents: json('documents.json'),
      claims: json('claims.json'),
      figures: json('figures.json'),
      regions: json('regions.geojson'),
      areas: json('areas.json'),
      taxonomy: json('taxonomy.json'),
      diagnostics: json('diagnostics.json'),
    });
    expect(dataset.manifest.counts).toEqual({
      documents: 3,
      claims: 2,
      figures: 0,
      regions: 2,
      diagnostics: 0,
    });
    expect(dataset.manifest.newestDocument).toBe('2024-03-06');
    expect(dataset.manifest.inputs.map(({ file, claims }) => [file, claims])).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
      ['c.txt', 0],
    ]);
  });

  it('sums up each region: outline, documents, industries per cluster and status', async () => {
    const { dataset } = await build(ARTICLES, path.join(makeFolder(), 'data'));
    const [baotou, banner] = dataset.regions.features;
    expect(baotou?.geometry.type).toMatch(/Polygon$/);
    expect(baotou?.properties).toMatchObject({
      adcode: '150200',
      parent: '150000',
      documents: ['a', 'b'],
      clusters: { 'new-energy': { existing: 0, planned: 1, future: 0, proposed: 0 } },
      industries: ['hydrogen'],
    });
    expect(banner?.geometry.type).toBe('Point');
    expect(banner?.properties.documents).toEqual(['a']);
  });

  it('gives the same bytes for the same input', async () => {
    const [one, two] = [path.join(makeFolder(), 'x'), path.join(makeFolder(), 'y')];
    await build(ARTICLES, one);
    await build(Object.fromEntries(Object.entries(ARTICLES).reverse()), two);
    expect(contentsOf(one)).toEqual(contentsOf(two));
  });

  it('tells what was read, what was left aside and why', async () => {
    const { printed } = await build({ ...ARTICLES, 'd.txt': '' }, path.join(makeFolder(), 'data'));
    expect(printed[0]).toBe('left  d.txt  empty-file: holds no bytes');
    expect(printed[1]).toBe('read  a.txt  (17 characters): 1 claims, 0 figures');
    expect(printed.find((line) => line.startsWith('wrote'))).toMatch(
      /3 documents, 2 claims, 0 figures, 2 regions, 1 diagnostics$/,
    );
  });

  it('says of each document what it was read from, and cleans a title found in the text', async () => {
    const titled = extractorWith((input) => {
      const extraction = fakeExtractor.extract(input);
      const blocks = [{ kind: 'title' as const, start: 0, end: 2 }];
      return { ...extraction, document: { ...extraction.document, title: 'a\u202egpj\u0007', blocks } };
    });
    const articles = { 'a.txt': '包头将发展氢能。', 'b.csv': '正文\n包头发展氢能吗\n' };
    const { dataset } = await build(articles, path.join(makeFolder(), 'data'), titled);
    expect(dataset.documents.map(({ id, format, encoding, title }) => [id, format, encoding, title])).toEqual(
      [
        ['a', 'text', 'utf-8', 'agpj'],
        ['b#2', 'csv', 'utf-8', 'agpj'],
      ],
    );
  });

  it('says that a note on the folder was not read, and leaves it out of the dataset', async () => {
    const output = path.join(makeFolder(), 'data');
    const { printed, dataset } = await build({ ...ARTICLES, 'README.md': '# 包头发展氢能' }, output);
    expect(printed[0]).toBe(
      'left  README.md  folder-note: explains its folder and is no document; to have it read, rename it',
    );
    expect(printed.at(-3)).toBe('      markdown      1     0          0     1  folder-note: 1');
    expect(dataset.documents).toHaveLength(3);
    expect(dataset.diagnostics).toEqual([]);
  });

  it('ends with a table of what was read, left aside and why', async () => {
    const more = { 'd.txt': '', 'e.csv': '省份,年份\n安徽,2024\n', 'f.csv': '正文\n甲\n乙\n', 'g.doc': 'x' };
    const { printed } = await build({ ...ARTICLES, ...more }, path.join(makeFolder(), 'data'));
    expect(printed.slice(-5)).toEqual([
      '      format  files  read  documents  left  why',
      '      csv         2     1          2     1  no-text-column: 1',
      '      text        4     3          3     1  empty-file: 1',
      '      other       1     0          0     1  unknown-format: 1',
      '      all         7     4          5     3  empty-file: 1, no-text-column: 1, unknown-format: 1',
    ]);
  });

  it.each(['hold', 'write', 'commit'] as const)(
    'says that the disk is full where it cannot %s, and keeps the last good data',
    async (step) => {
      const parent = makeFolder();
      const output = path.join(parent, 'data');
      await build(ARTICLES, output);
      const before = contentsOf(output);
      const full: Effects = {
        ...quietEffects(),
        stage: (folder) => ({
          ...stageFolder(folder),
          [step]: () => {
            throw new Error(`ENOSPC: no space left on device, write '${output}.new/claims.json'`);
          },
        }),
      };
      const options = {
        input: makeFolder({ 'z.txt': '包头发展氢能。' }),
        output,
        data: smallData(),
        createExtractor: () => fakeExtractor,
      };
      await expect(buildDatasets(options, full)).rejects.toMatchObject({
        name: 'CliError',
        code: 1,
        message: `cannot write the dataset to ${output}: no space left on device`,
      });
      expect(contentsOf(output)).toEqual(before);
      expect(fs.readdirSync(parent)).toEqual(['data']);
    },
  );

  it('lays what it found in long texts aside before it reads the next', async () => {
    const done: string[] = [];
    const effects = quietEffects();
    const long = ['a.txt', 'b.txt', 'c.txt'].map((file) => [file, `${file}：氢能`.padEnd(400_000, '。')]);
    const input = makeFolder(Object.fromEntries(long) as Record<string, string>);
    const watched: Effects = {
      ...effects,
      read: (file) => {
        if (file.startsWith(input) && file.endsWith('.txt')) done.push(`read ${path.basename(file)}`);
        return effects.read(file);
      },
      stage: (folder) => {
        const staging = stageFolder(folder);
        const hold: typeof staging.hold = (text) => {
          done.push(`hold ${/"file":"(.+?)"/.exec(text)?.[1] ?? ''}`);
          return staging.hold(text);
        };
        return { ...staging, hold };
      },
    };
    const output = path.join(makeFolder(), 'data');
    await buildDatasets({ input, output, data: smallData(), createExtractor: () => fakeExtractor }, watched);
    expect(done).toEqual(['a.txt', 'b.txt', 'c.txt'].flatMap((file) => [`read ${file}`, `hold ${file}`]));
  });

  it('writes an empty dataset for an empty folder', async () => {
    const { dataset } = await build({}, path.join(makeFolder(), 'data'));
    expect(dataset.manifest.counts.documents).toBe(0);
  });

  it('reports a document on which the extraction fails, and goes on', async () => {
    const faulty = extractorWith((input) => {
      if (input.id === 'b') throw new Error('no such clause');
      return fakeExtractor.extract(input);
    });
    const { dataset } = await build(ARTICLES, path.join(makeFolder(), 'data'), faulty);
    expect(dataset.documents.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(dataset.diagnostics).toMatchObject([
      { file: 'b.txt', ruleId: 'extraction-failed', severity: 'error' },
    ]);
  });

  it('keeps the last good data when a quote is not what stands in the text', async () => {
    const output = path.join(makeFolder(), 'data');
    await build(ARTICLES, output);
    const before = contentsOf(output);
    const lying = extractorWith((input) => {
      const { claims, ...rest } = fakeExtractor.extract(input);
      const changed = claims.map((claim) => ({ ...claim, evidence: { ...claim.evidence, exact: '氫能' } }));
      return { ...rest, claims: changed };
    });
    await expect(build(ARTICLES, output, lying)).rejects.toThrow('quote “氫能” is not what stands at');
    expect(contentsOf(output)).toEqual(before);
  });

  it('replaces its own files only, and leaves nothing beside them', async () => {
    const parent = makeFolder({ 'data/notes.md': 'mine', 'data/claims.json': 'old' });
    await build(ARTICLES, path.join(parent, 'data'));
    expect(fs.readFileSync(path.join(parent, 'data/notes.md'), 'utf8')).toBe('mine');
    expect(fs.readFileSync(path.join(parent, 'data/claims.json'), 'utf8')).not.toBe('old');
    expect(fs.readdirSync(parent)).toEqual(['data']);
  });

  it('keeps the last good data when the disk fails while writing', () => {
    const parent = makeFolder({ 'data/claims.json': 'old' });
    const output = path.join(parent, 'data');
    const staging = stageFolder(output);
    staging.write('claims.json', 'new');
    expect(() => staging.write('claims.json/impossible', 'a file cannot be a folder')).toThrow();
    staging.discard();
    expect(contentsOf(output)).toEqual({ 'claims.json': 'old' });
    expect(fs.readdirSync(parent)).toEqual(['data']);
  });

  it('lays texts aside in a file without a name, and gives them back', () => {
    const parent = makeFolder();
    const staging = stageFolder(path.join(parent, 'data'));
    const held = ['甲', '', 'a\u{20bb7}b'].map((text) => staging.hold(text));
    expect(fs.readdirSync(parent)).toEqual([]);
    expect(held.map((one) => staging.recall(one))).toEqual(['甲', '', 'a\u{20bb7}b']);
    staging.discard();
    expect(() => staging.recall(held[0]!)).toThrow('nothing is held');
    expect(fs.readdirSync(parent)).toEqual([]);
  });

  it('refuses an output folder that holds the articles', async () => {
    const input = makeFolder(ARTICLES);
    const options = { input, output: input, data: smallData(), createExtractor: () => fakeExtractor };
    await expect(buildDatasets(options, quietEffects())).rejects.toMatchObject({ name: 'CliError', code: 2 });
  });
});

describe('a boundary file of the user', () => {
  const square = (code: string, x: number, y: number) => ({
    type: 'Feature',
    properties: { adcode: code, name: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      ],
    },
  });
  const options = (features: unknown[]) => ({
    input: makeFolder(ARTICLES),
    output: path.join(makeFolder(), 'data'),
    data: smallData(),
    boundaries: path.join(
      makeFolder({ 'mine.json': JSON.stringify({ type: 'FeatureCollection', features }) }),
      'mine.json',
    ),
    createExtractor: () => fakeExtractor,
  });

  it('stands in the place of ours', async () => {
    const { regions, manifest } = await buildDatasets(options([square('150200', 109, 40)]), quietEffects());
    const [baotou] = regions.features;
    expect(manifest.boundaries.source).toBe('mine.json');
    if (baotou?.geometry.type !== 'Polygon') throw new Error('expected the square');
    const corners = baotou.geometry.coordinates[0]?.map((corner) => corner.map(Math.round));
    expect(corners).toContainEqual([110, 41]);
  });

  it('stops the build where it cannot be used, and says why', async () => {
    const twice = options([square('150200', 109, 40), square('150200', 109, 40)]);
    await expect(buildDatasets(twice, quietEffects())).rejects.toThrow('the code 150200 stands twice');
  });
});
