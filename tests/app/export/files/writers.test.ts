import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection, Geometry } from 'geojson';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { FILE_EXPORTERS } from '../../../../src/app/export/files/exporters.ts';
import type { ExportOrder } from '../../../../src/app/export/files/exportOrder.ts';
import { tablesOfOrder } from '../../../../src/app/export/files/writers/orderTables.ts';
import { EXPORT_TEXTS } from '../../../../src/app/ui/i18n/exportTexts.ts';
import { dataPackageFaults, type Descriptor } from '../../../core/export/dataPackageFaults.ts';
import { geojsonFaults } from '../../../core/export/geojsonFaults.ts';
import { EVERYTHING, HEFEI, HOSTILE, quietJob } from './order.ts';

async function written(id: string, order: ExportOrder): Promise<Uint8Array<ArrayBuffer>> {
  const exporter = FILE_EXPORTERS.find((one) => one.id === id)!;
  const content = await (await exporter.load())(order, quietJob());
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const textOf = async (id: string, order: ExportOrder) => strFromU8(await written(id, order));

/** A cell as it was before it was made harmless. */
const harmful = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '');

describe('CSV', () => {
  it.each(['csv', 'figures'])('of %s reads back equal to the data', async (id) => {
    const bytes = await written(id, EVERYTHING);
    expect([...bytes.slice(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<string[]>(strFromU8(bytes.subarray(3)), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const table = tablesOfOrder(EVERYTHING).find(({ name }) => name === (id === 'csv' ? 'claims' : id))!;
    const [head, ...rows] = data;
    expect(head).toEqual(table.columns.map(({ name }) => name));
    expect(rows.map((row) => row.map(harmful))).toEqual(
      table.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has no cell that a spreadsheet would run', async () => {
    const { data } = Papa.parse<string[]>(await textOf('csv', EVERYTHING));
    expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    expect(data.flat()).toContain('\'=HYPERLINK("http://x","点我")');
  });
});

describe('XLSX', () => {
  it('reads back equal to the data, sheet by sheet', async () => {
    const book = Buffer.from(await written('xlsx', EVERYTHING));
    const sheets = await readWorkbook(book, { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['结论', '数字', '文件', '地区', '说明']);
    for (const [index, table] of tablesOfOrder(EVERYTHING).entries()) {
      const [head, ...rows] = sheets[index]!.data;
      expect(head).toEqual(table.columns.map(({ name }) => name));
      const read = rows.map((row) =>
        table.columns.map((_column, place) => {
          const cell = row[place] ?? null;
          return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
        }),
      );
      expect(read).toEqual(table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    }
    expect(JSON.stringify(sheets.at(-1)?.data)).toContain('本图为示意图');
  });

  it('holds texts as texts, never as formulas', async () => {
    const parts = unzipSync(await written('xlsx', EVERYTHING));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('=HYPERLINK(&quot;http://x&quot;');
    expect(sheet).not.toContain('<script');
  });
});

describe('GeoJSON', () => {
  it('is valid, names WGS 84, and carries the claims of every region', async () => {
    const map = JSON.parse(await textOf('geojson', EVERYTHING)) as FeatureCollection<Geometry | null>;
    expect(geojsonFaults(map)).toEqual([]);
    expect(JSON.stringify({ ...map, features: [] })).toMatch(/WGS 84.*本图为示意图/);
    const claims = map.features.flatMap(
      ({ properties }) => (properties as { claims: { id: string }[] }).claims,
    );
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(EVERYTHING.claims.map(({ id }) => id)));
    const area = map.features.find(({ id }) => id === 'area:东北');
    expect(area).toMatchObject({ geometry: null, properties: { members: ['210000', '220000'] } });
    expect(map.features.find(({ id }) => id === '150200')?.geometry?.type).toBe('Polygon');
  });

  it('would be found invalid', () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    const faulty = {
      type: 'Feature',
      id: 1,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const far = {
      type: 'Feature',
      id: 1,
      properties: {},
      geometry: { type: 'Point', coordinates: [200, 0] },
    };
    const map = { type: 'FeatureCollection', features: [faulty, far] } as unknown as FeatureCollection;
    expect(geojsonFaults(map)).toEqual([
      'an id stands twice',
      '1: ring 0 is wound the wrong way',
      '1: a position that is not on the earth',
    ]);
  });
});

describe('JSON and annotations', () => {
  it('carry every claim with its quote', async () => {
    const claims = JSON.parse(await textOf('json', EVERYTHING)) as { id: string; names: object }[];
    expect(claims).toHaveLength(EVERYTHING.claims.length);
    expect(claims[0]).toMatchObject({ id: 'c-hydrogen', names: { region: '包头市', industry: '氢能' } });
    const page = JSON.parse(await textOf('annotations', EVERYTHING)) as { items: unknown[] };
    expect(page.items).toHaveLength(EVERYTHING.claims.length);
    expect(JSON.stringify(page)).toContain(JSON.stringify(HOSTILE[0]!.evidence.exact));
  });
});

describe('the data package', () => {
  const unpacked = async (order: ExportOrder) => {
    const files = new Map(Object.entries(unzipSync(await written('package', order))));
    return { files, descriptor: JSON.parse(strFromU8(files.get('datapackage.json')!)) as Descriptor };
  };

  it.each([
    ['everything', EVERYTHING],
    ['what a view shows', HEFEI],
  ])('of %s keeps the rules of Data Package v2', async (_what, order) => {
    const { files, descriptor } = await unpacked(order);
    expect(dataPackageFaults(descriptor, files)).toEqual([]);
    expect([...files.keys()].sort()).toEqual(
      [
        'CITATION.cff',
        'LICENSE',
        'README.md',
        'datapackage.json',
        ...descriptor.resources!.map(({ path }) => path),
      ].sort(),
    );
    const readme = strFromU8(files.get('README.md')!);
    for (const { path } of descriptor.resources!) expect(readme).toContain(path);
    expect(readme).toContain(`${order.claims.length} 条结论`);
    expect(strFromU8(files.get('LICENSE')!)).toContain('Apache License');
    expect(strFromU8(files.get('CITATION.cff')!)).toMatch(
      /^cff-version: 1\.2\.0\n[\s\S]*date-released: "2024-07-01"/,
    );
  });

  it('would be found broken', async () => {
    const { files, descriptor } = await unpacked(EVERYTHING);
    const table = files.get('data/claims.csv')!;
    const spoiled = new Map(files).set('data/claims.csv', table.slice(0, -1));
    expect(dataPackageFaults(descriptor, spoiled).join()).toContain('data/claims.csv has another hash');
    const resources = descriptor.resources!.filter(({ name }) => name !== 'documents-csv');
    expect(dataPackageFaults({ ...descriptor, resources }, files).join()).toContain('no documents-csv');
    expect(dataPackageFaults({ name: 'Ü' }, files)).toContain('name Ü');
  });

  it('holds of a view only what it shows', async () => {
    const { files } = await unpacked(HEFEI);
    const table = strFromU8(files.get('data/claims.csv')!);
    expect(table).toContain('合肥市布局氢能等未来产业');
    expect(table).not.toContain('包头');
  });
});

describe('a run', () => {
  it('tells its progress up to the end', async () => {
    const job = quietJob();
    const { load } = FILE_EXPORTERS.find(({ id }) => id === 'package')!;
    await (
      await load()
    )(EVERYTHING, job);
    expect(job.shares).toEqual([...job.shares].sort((a, b) => a - b));
    expect(job.shares.at(-1)).toBe(1);
  });

  it.each(['xlsx', 'package'])('of %s stops when it is cancelled', async (id) => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    const { load } = FILE_EXPORTERS.find((one) => one.id === id)!;
    await expect((await load())(EVERYTHING, { signal: controller.signal, onProgress })).rejects.toThrow(
      'enough',
    );
  });
});

it('every format has its texts in both languages', () => {
  for (const lang of ['zh', 'en']) {
    const texts = EXPORT_TEXTS[lang]?.['export-files'] as { format: Record<string, unknown> };
    for (const { id } of FILE_EXPORTERS) {
      expect(texts.format[id], `${lang} ${id}`).toMatchObject({
        name: expect.any(String),
        hint: expect.any(String),
      });
    }
  }
});
