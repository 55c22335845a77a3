import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCorrections } from '../../src/core/corrections/parseCorrections.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { LexiconSource } from '../../src/core/lexicon/source.ts';
import { unmappedDiagnostic } from '../../src/core/recognise/unmapped.ts';
import { buildDatasets } from '../../src/pipeline/buildDatasets.ts';
import type { Extractor } from '../../src/pipeline/extractDocuments.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';
import { importsOf, readSources } from '../imports.ts';
import {
  contentsOf,
  datasetIn,
  extractorWith,
  fakeExtractor,
  makeFolder,
  quietEffects,
  smallData,
} from './sandbox.ts';

const TEXT = '包头将发展氢能，土默特右旗的首店经济也在列。';
const SAID = { region: '150200', industry: 'hydrogen', status: 'planned' } as const;
const ANCHOR = { exact: '氢能', prefix: '包头将发展', suffix: '，土默特右旗的首店经济也在列。' };
const about = { created: '2026-01-01', document: { id: 'a', title: '题' }, anchor: ANCHOR, said: SAID };

const WRONG_STATUS: Correction = { id: 'k1', kind: 'wrong-status', ...about, now: { status: 'existing' } };
const NOT_A_CLAIM: Correction = { id: 'k2', kind: 'not-a-claim', ...about };
const WRONG_REGION: Correction = { id: 'k3', kind: 'wrong-region', ...about, now: { region: '150221' } };
const alias = (term: string): Correction => ({
  id: `alias-${term}`,
  kind: 'alias',
  created: '2026-01-01',
  term,
  industry: 'hydrogen',
});
const NO_INDUSTRY: Correction = {
  id: 'k5',
  kind: 'not-an-industry',
  created: '2026-01-01',
  term: '首店经济',
};

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Articles beside `a.txt`. */
  readonly more?: Readonly<Record<string, string>>;
  readonly extractor?: (lexicon: LexiconSource) => Extractor;
}

async function build({ files, text = TEXT, more = {}, extractor = () => fakeExtractor }: Given) {
  const effects = quietEffects();
  const output = path.join(makeFolder(), 'data');
  const inFolder = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`corrections/${name}`, content]),
  );
  await buildDatasets(
    {
      input: makeFolder({ 'a.txt': text, ...more }),
      output,
      data: smallData(inFolder),
      createExtractor: extractor,
    },
    effects,
  );
  return { dataset: datasetIn(output), printed: effects.printed, written: contentsOf(output) };
}

const rules = (dataset: Awaited<ReturnType<typeof build>>['dataset']) =>
  dataset.diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`);

describe('the build with corrections', () => {
  it('writes the same bytes as before where there are none', async () => {
    const [none, empty] = [await build({ files: {} }), await build({ files: { 'README.md': 'x' } })];
    expect(empty.written).toEqual(none.written);
    expect(none.dataset.manifest).not.toHaveProperty('corrections');
  });

  it('corrects claims, the counts of regions with them, and says so in every file', async () => {
    const { dataset, written } = await build({ files: { 'x.json': formatCorrections([WRONG_STATUS]) } });
    expect(dataset.claims).toMatchObject([
      { id: 'claim-a', status: 'existing', correction: { id: 'k1', was: SAID, reason: null, name: null } },
    ]);
    expect(dataset.regions.features[0]?.properties.clusters).toEqual({
      'new-energy': { existing: 1, planned: 0, future: 0, proposed: 0 },
    });
    expect(dataset.manifest.corrections?.files).toMatchObject([{ file: 'corrections/x.json', entries: 1 }]);
    expect(written['claims.json']).toContain('"correction":{"id":"k1"');
    expect(written['claims.csv']).toMatch(/existing.*,wrong-status,150200 hydrogen planned\r\n/);
  });

  it('moves a claim to another region, with its document', async () => {
    const { dataset } = await build({ files: { 'x.json': formatCorrections([WRONG_REGION]) } });
    expect(dataset.regions.features.map(({ id }) => id)).toContain('150221');
    expect(dataset.claims).toMatchObject([{ region: '150221' }]);
  });

  it('takes what was struck out from claims and counts, and keeps it in the manifest', async () => {
    const { dataset, written } = await build({ files: { 'x.json': formatCorrections([NOT_A_CLAIM]) } });
    expect(dataset.claims).toEqual([]);
    expect(dataset.manifest.counts.claims).toBe(0);
    expect(dataset.manifest.corrections?.rejected).toMatchObject([
      { id: 'claim-a', correction: { kind: 'not-a-claim', was: SAID } },
    ]);
    expect(written['claims.csv']).not.toContain('claim-a');
    expect(written['manifest.json']).toContain('claim-a');
  });

  it('reports what finds its quote no more, naming the file, and changes nothing', async () => {
    const { dataset, printed } = await build({
      files: { 'x.json': formatCorrections([{ ...WRONG_STATUS, anchor: { ...ANCHOR, exact: '风电' } }]) },
    });
    expect(dataset.claims).toMatchObject([{ status: 'planned' }]);
    expect(dataset.claims[0]).not.toHaveProperty('correction');
    expect(rules(dataset)).toEqual(['corrections/x.json correction-unanchored']);
    expect(printed.join('\n')).toContain('left  corrections/x.json  correction-unanchored: correction k1');
  });

  it('takes all files in the order of their names: of one day the last counts', async () => {
    const later: Correction = { ...WRONG_STATUS, id: 'k9', now: { status: 'future' } };
    const { dataset } = await build({
      files: { 'b.json': formatCorrections([later]), 'a.json': formatCorrections([WRONG_STATUS]) },
    });
    expect(dataset.claims).toMatchObject([{ status: 'future', correction: { id: 'k9' } }]);
    expect(rules(dataset)).toEqual(['corrections/a.json correction-overruled']);
  });

  it('finds each document by its id, or by its bytes where it was renamed', async () => {
    const elsewhere = '包头将发展氢能，别处不提。';
    const anchor = { exact: '氢能', prefix: '包头将发展', suffix: '，别处不提。' };
    const sha256 = createHash('sha256').update(elsewhere).digest('hex');
    const list: readonly Correction[] = [
      { ...NOT_A_CLAIM, created: '2026-01-03', anchor, document: { id: 'old name', title: '题', sha256 } },
      { ...WRONG_STATUS, created: '2026-01-02' },
      { ...WRONG_REGION, created: '2026-01-01', document: { id: 'gone', title: '题' } },
    ];
    const { dataset, printed } = await build({
      files: { 'x.json': formatCorrections(list) },
      more: { 'b.txt': elsewhere, 'c.txt': '包头发展氢能吗' },
    });
    expect(dataset.claims.map(({ id, status }) => [id, status])).toEqual([
      ['claim-a', 'existing'],
      ['claim-c', 'planned'],
    ]);
    expect(dataset.manifest.corrections?.rejected).toMatchObject([{ id: 'claim-b' }]);
    expect(printed.filter((line) => line.startsWith('left'))).toEqual([
      expect.stringContaining('correction k3 (document gone, “氢能”): the document is not there'),
    ]);
  });

  it('names file and place of what is broken, and goes on with the rest', async () => {
    const half = JSON.stringify({ version: 1, corrections: [{ ...WRONG_STATUS, now: {} }, NOT_A_CLAIM] });
    const { dataset } = await build({ files: { 'bad.json': '{"version"', 'half.json': half } });
    expect(dataset.claims).toEqual([]);
    expect(dataset.diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringMatching(/^corrections\/bad\.json the whole file: not JSON/),
      'corrections/half.json corrections.0.now.status, entry k1: expected "status", found undefined',
    ]);
  });

  it('says where one id stands on two different corrections', async () => {
    const { dataset } = await build({
      files: {
        'a.json': formatCorrections([NOT_A_CLAIM]),
        'b.json': formatCorrections([{ ...WRONG_STATUS, id: 'k2' }]),
      },
    });
    expect(dataset.claims).toMatchObject([{ status: 'existing' }]);
    expect(rules(dataset)).toEqual(['corrections/b.json corrections-invalid']);
  });
});

describe('words for the lexicon', () => {
  const wordsOf = (lexicon: LexiconSource) =>
    lexicon.clusters.flatMap((c) => c.industries).flatMap((i) => i.aliases);

  it('reach the extraction and the lexicon that is shipped', async () => {
    let seen: readonly string[] = [];
    const { written } = await build({
      files: { 'x.json': formatCorrections([alias('首店经济')]) },
      extractor: (lexicon) => {
        seen = wordsOf(lexicon);
        return fakeExtractor;
      },
    });
    expect(seen).toEqual(['氢能', '首店经济']);
    expect(wordsOf(JSON.parse(written['lexicon.json'] ?? '') as LexiconSource)).toEqual(seen);
  });

  it('that no industry exists for are named', async () => {
    const { dataset } = await build({
      files: { 'x.json': formatCorrections([{ ...alias('x'), industry: 'alchemy' } as Correction]) },
    });
    expect(dataset.diagnostics).toMatchObject([
      {
        ruleId: 'correction-alias',
        file: 'corrections/x.json',
        message: expect.stringContaining('no industry alchemy') as string,
      },
    ]);
  });

  it('that are no industry are not asked about again', async () => {
    const asking = extractorWith((input) => {
      const start = input.text.indexOf('首店经济');
      const remark = unmappedDiagnostic(input.text, input.file, { start, end: start + 4 });
      return { ...fakeExtractor.extract(input), diagnostics: [remark] };
    });
    const asked = await build({ files: {}, extractor: () => asking });
    expect(rules(asked.dataset)).toEqual(['a.txt unmapped-industry-term']);
    const told = await build({
      files: { 'x.json': formatCorrections([NO_INDUSTRY]) },
      extractor: () => asking,
    });
    expect(rules(told.dataset)).toEqual([]);
  });
});

describe('the accuracy figures', () => {
  const sources = readSources(['tests/quality', 'src']);
  const imports = importsOf(sources);

  it('are measured without a single correction: nothing that scoring imports knows them', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, isTypeOnly } of imports) if (from === file && !isTypeOnly) walk(to);
    };
    walk('tests/quality/measure.ts');
    expect(reached).toContain('src/core/recognise/extractor.ts');
    expect(reached).toContain('src/pipeline/loadLexicon.ts');
    expect([...reached].filter((file) => /correction/i.test(file))).toEqual([]);
  });

  it('use the lexicon of the reviewed files alone', () => {
    const effects = quietEffects();
    const plain = loadLexicon(smallData(), effects);
    const data = smallData({ 'corrections/x.json': formatCorrections([alias('首店经济')]) });
    expect(loadLexicon(data, effects)).toEqual(plain);
  });
});
