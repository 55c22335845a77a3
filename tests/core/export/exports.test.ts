import { describe, expect, it } from 'vitest';
import { annotationsJsonld } from '../../../src/core/export/annotations.ts';
import { CLAIM_COLUMNS, joinClaims, rowNames, type ClaimRow } from '../../../src/core/export/claimRows.ts';
import { csv, quoteCell } from '../../../src/core/export/csv.ts';
import { dataPackage, FILE_KINDS } from '../../../src/core/export/dataPackage.ts';
import type { Dataset } from '../../../src/core/model/index.ts';
import { smallClaim, smallDataset } from '../smallDataset.ts';

function claimRows({ claims, regions, ...dataset }: Dataset): readonly ClaimRow[] {
  const named = regions.features.map(({ properties }) => ({ ...properties, code: properties.adcode }));
  return joinClaims(claims, rowNames({ ...dataset, regions: named }));
}

describe('claims as a table', () => {
  const table = csv(CLAIM_COLUMNS, claimRows(smallDataset()));

  it('starts with a byte order mark and the headings', () => {
    expect(table.startsWith('\uFEFFid,document,document_title,publisher,date,')).toBe(true);
  });

  it('has one row a claim, with names, quote, document and address', () => {
    expect(table.split('\r\n')[1]).toBe(
      'c1,a,"包头, ""新""能源",,2024-03-06,https://example.org/a,150200,包头市,Baotou,new-energy,新能源,New energy,' +
        'hydrogen,氢能,Hydrogen,planned,规划,government,氢能,5,7,plan,named,,',
    );
  });

  it.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['@SUM(1)', "'@SUM(1)"],
    ['-1+1', "'-1+1"],
    ['两行\n字', '"两行\n字"'],
    ['a=b', 'a=b'],
    [-3, '-3'],
    [null, ''],
  ])('writes %j so that no spreadsheet runs it', (cell, text) => {
    expect(quoteCell(cell)).toBe(text);
  });

  it('throws on a claim whose ids name nothing', () => {
    expect(() => claimRows(smallDataset({ claims: [smallClaim({ region: '110000' })] }))).toThrow(
      'no region is called 110000',
    );
  });
});

describe('claims as web annotations', () => {
  it('point at the quote by its words and by its place', () => {
    const page = JSON.parse(annotationsJsonld(claimRows(smallDataset()))) as Record<string, unknown>;
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page['items']).toMatchObject([
      {
        type: 'Annotation',
        target: {
          source: 'https://example.org/a',
          selector: [
            { type: 'TextQuoteSelector', exact: '氢能', prefix: '将发展', suffix: '。' },
            { type: 'TextPositionSelector', start: 5, end: 7 },
          ],
        },
      },
    ]);
  });

  it('are a valid page when there are none', () => {
    expect(JSON.parse(annotationsJsonld([]))).toMatchObject({ items: [] });
  });
});

describe('the data package', () => {
  it('describes every file with its size and hash, and the columns of the table', () => {
    const files = Object.keys(FILE_KINDS).map((path) => ({ path, bytes: 1, sha256: 'b'.repeat(64) }));
    const { resources } = dataPackage(files) as { resources: Record<string, unknown>[] };
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(FILE_KINDS));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, hash } of resources) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(hash).toBe(`sha256:${'b'.repeat(64)}`);
    }
    const table = resources.find(({ path }) => path === 'claims.csv') as { schema: { fields: unknown[] } };
    expect(table.schema.fields).toHaveLength(CLAIM_COLUMNS.length);
  });

  it('refuses a file that nobody has described', () => {
    expect(() => dataPackage([{ path: 'new.json', bytes: 1, sha256: '' }])).toThrow(
      'FILE_KINDS does not say',
    );
  });
});
