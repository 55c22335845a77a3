// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkDataset, parseDataset } from '../../../src/core/model/index.ts';
import { createExtractor } from '../../../src/core/recognise/extractor.ts';
import type { OwnDocument, RawOwn } from '../../../src/app/own/ownDocument.ts';
import { ownArchive, ownFiles } from '../../../src/app/own/takeAway/ownArchive.ts';
import { readDataset } from '../../../src/app/own/worker/readDataset.ts';
import { countiesOf, understandAll } from '../../../src/app/own/worker/understand.ts';
import { BOUNDARIES_TEXT, LEXICON, LEXICON_TEXT, OTHER, PLAN, rawDocument } from './samples.ts';

const understanding = { extractor: createExtractor(LEXICON), counties: countiesOf(LEXICON.regions) };
const understood = (raws: readonly RawOwn[]): OwnDocument[] =>
  understandAll(raws, understanding).filter((one) => 'findings' in one);
const OWN = understood([
  { document: rawDocument('b', OTHER), edits: {} },
  { document: rawDocument('a', PLAN), edits: { publisher: '包头日报' } },
]);
const about = { source: 's', licence: 'l', vintage: 'v', note: 'n' };
const parts = { lexicon: LEXICON_TEXT, boundaries: BOUNDARIES_TEXT(), about };

/** Packed once: it holds the whole lexicon and all boundaries. */
const packed = ownArchive(OWN, parts);

describe('own documents taken away as a dataset', () => {
  it('keep every promise of the contract', async () => {
    const files = await ownFiles(OWN, parts);
    const json = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
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
    expect(checkDataset(dataset)).toEqual([]);
    expect(dataset.manifest.counts).toMatchObject({ documents: 2, claims: 3, regions: 3 });
    const [county] = dataset.regions.features.filter(({ id }) => id === '150221');
    expect(county?.properties).toMatchObject({ documents: ['a'], industries: ['wind'] });
    expect(county?.geometry.type).toBe('Point');
    expect(files.has('datapackage.json')).toBe(true);
  });

  it('come back from the archive as they were, with what the user said of them', async () => {
    const back = await readDataset('my-documents.zip', await packed);
    expect(back?.raws.map(({ document }) => document)).toMatchObject([
      { id: 'a', text: PLAN, publisher: '包头日报', published: '2024-03-05', format: 'dataset' },
      { id: 'b', text: OTHER },
    ]);
    const [again] = understood(back?.raws ?? []);
    expect(again?.findings.claims).toEqual(OWN[1]?.findings.claims);
  });

  it('are the same bytes for the same documents', async () => {
    expect(Buffer.compare(await ownArchive(OWN, parts), await packed)).toBe(0);
  });

  it('are no dataset to any other archive or file', async () => {
    const { strToU8, zipSync } = await import('fflate');
    const other = zipSync({ 'documents.json': strToU8('[]') });
    expect(await readDataset('other.zip', other)).toBeUndefined();
    expect(await readDataset('broken.zip', strToU8('no archive'))).toBeUndefined();
    expect(await readDataset('a.txt', other)).toBeUndefined();
    const wrong = zipSync({ 'manifest.json': strToU8('{}'), 'documents.json': strToU8('[{"id": 1}]') });
    expect((await readDataset('wrong.zip', wrong))?.diagnostics).toMatchObject([{ ruleId: 'not-a-dataset' }]);
  });
});
