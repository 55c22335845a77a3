import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadOptions } from '../../src/readers/readFile.ts';
import { READERS } from '../../src/readers/registry.ts';
import { docx, p, xlsx, zip } from './make/office.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const ARTICLE = '包头市加快发展氢能产业，打造绿色氢能基地。';

async function remarksOn(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<readonly string[]> {
  const { diagnostics } = await readFile({ name, bytes }, options);
  return diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`);
}

function fixture(file: string): Uint8Array {
  return fs.readFileSync(path.join(import.meta.dirname, '../fixtures/pipeline', file));
}

describe('readFile', () => {
  it('gives a document its format, encoding and the hash of its bytes', async () => {
    const { documents } = await readFile({ name: 'sub/a.txt', bytes: bytesOf('甲') });
    expect(documents).toEqual([
      {
        id: 'sub/a',
        file: 'sub/a.txt',
        text: '甲',
        format: 'text',
        encoding: 'utf-8',
        sha256: '33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622',
      },
    ]);
  });

  it('hashes the same where the platform has no SHA-256 of its own', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      const { documents } = await readFile({ name: 'a.txt', bytes: bytesOf('甲') });
      expect(documents[0]?.sha256).toMatch(/^33e3580c0931/);
    } finally {
      Object.defineProperty(globalThis, 'crypto', original);
    }
  });

  it('lets a side file win over what the file says, but not over the rows of a table', async () => {
    const details = { title: '新标题', published: '2024-01-02' };
    const note = bytesOf(`---\ntitle: 旧标题\nsource: 报社\n---\n${ARTICLE}`);
    const { documents } = await readFile({ name: 'a.md', bytes: note }, { details });
    expect(documents[0]).toMatchObject({ title: '新标题', publisher: '报社', published: '2024-01-02' });
    const table = await readFile({ name: 'a.csv', bytes: bytesOf('标题,正文\n甲,一\n乙,二\n') }, { details });
    expect(table.documents.map(({ id, title }) => [id, title])).toEqual([
      ['a#2', '甲'],
      ['a#3', '乙'],
    ]);
  });

  it.each([
    '../a.txt',
    'a/../../b.txt',
    '/etc/a.txt',
    'C:/a.txt',
    'a\\b.txt',
    'a\u202etxt.exe.txt',
    'a\n.txt',
    'a//b.txt',
  ])('refuses the name %j', async (name) => {
    expect(await remarksOn(name, bytesOf(ARTICLE))).toEqual([`${JSON.stringify(name)} unsafe-name`]);
  });

  it('keeps limits: bytes, rows, pages, entries, archives in archives', async () => {
    const limits = { mostBytes: 2_000, mostRows: 1, mostPages: 2, mostEntries: 2, mostDepth: 1 };
    const inner = zip({ 'b.txt': ARTICLE });
    const deep = zip({ 'inner.zip': zip({ 'inner.zip': inner }) });
    expect(await remarksOn('a.txt', new Uint8Array(2_001), { limits })).toEqual(['a.txt too-large']);
    expect(await remarksOn('a.csv', bytesOf('正文\n一\n二\n'), { limits })).toEqual(['a.csv too-many-rows']);
    expect(await remarksOn('a.ndjson', bytesOf('{"text":"一"}\n{"text":"二"}\n'), { limits })).toEqual([
      'a.ndjson too-many-rows',
    ]);
    expect(await remarksOn('a.zip', zip({ a: '', b: '', c: '' }), { limits })).toEqual([
      'a.zip damaged-archive',
    ]);
    expect(await remarksOn('a.zip', deep, { limits })).toEqual(['a.zip/inner.zip/inner.zip too-deep']);
    const report = fixture('pdf/input/report.pdf');
    const { documents, diagnostics } = await readFile(
      { name: 'r.pdf', bytes: report },
      { limits: { mostPages: 2 } },
    );
    expect(diagnostics).toMatchObject([
      { ruleId: 'too-many-pages', message: '1 pages beyond the first 2 are not read' },
    ]);
    expect(documents[0]?.text).not.toContain('宜宾');
  });

  it('reads a PDF whose Chinese font is outside only with the character maps, and asks for the one it needs', async () => {
    const bytes = fixture('pdf-font-outside/input/old.pdf');
    const asked: string[] = [];
    const loadCMap = async (name: string): Promise<Uint8Array> => {
      asked.push(name);
      return fs.readFileSync(path.join('node_modules/pdfjs-dist/cmaps', name));
    };
    const { documents } = await readFile({ name: 'old.pdf', bytes }, { loadCMap });
    expect(documents[0]?.text).toMatch(/^合肥市培育量子信息产业\n/);
    expect(asked).toContain('UniGB-UCS2-H.bcmap');
    expect((await readFile({ name: 'old.pdf', bytes })).documents).toEqual([]);
  });

  it('stops when it is told to, with the reason it was given', async () => {
    const stop = new AbortController();
    stop.abort(new Error('the user went on'));
    const reading = readFile({ name: 'a.txt', bytes: bytesOf(ARTICLE) }, { signal: stop.signal });
    await expect(reading).rejects.toThrow('the user went on');
    const entries = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, ARTICLE]));
    const later = new AbortController();
    const archive = readFile({ name: 'a.zip', bytes: zip(entries) }, { signal: later.signal });
    later.abort(new Error('in the middle'));
    await expect(archive).rejects.toThrow('in the middle');
  });

  it('never throws on any bytes under any ending, and tells of every file that gives no document', async () => {
    const endings = READERS.flatMap(({ extensions }) => extensions);
    const starts = [
      docx(p(ARTICLE)),
      xlsx({ a: [['正文'], [ARTICLE]] }),
      fixture('pdf-no-text/input/scan.pdf'),
    ];
    const whole = fc.uint8Array({ maxLength: 400 });
    const damaged = fc
      .tuple(fc.constantFrom(...starts), fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([bytes, at, value]) =>
        Uint8Array.from(bytes, (byte, i) => (i === at % bytes.length ? value : byte)),
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...endings), fc.oneof(whole, damaged), async (ending, bytes) => {
        const { documents, diagnostics } = await readFile({ name: `a${ending}`, bytes });
        expect(documents.length + diagnostics.length).toBeGreaterThan(0);
        expect(documents.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a hostile file', () => {
  it('leaves no control or direction characters in titles, and no address but of http', async () => {
    const bytes = bytesOf(
      JSON.stringify([
        {
          title: 'a\u202egpj.exe\u0007\u200b\n<b>x</b>',
          source: '\u2066报社\u2069',
          url: 'javascript:alert(1)',
          date: '2024-13-40',
          text: ARTICLE,
        },
        { title: '乙'.repeat(1000), url: 'https://user:secret@example.org/', text: '二' },
        { title: '丙', url: '//example.org/x', date: '20240229', text: '三' },
        { title: '丁', url: 'HTTPS://例子.中国/a b"c', text: '四' },
      ]),
    );
    const { documents } = await readFile({ name: 'a.json', bytes });
    expect(documents[0]).toMatchObject({ title: 'agpj.exe <b>x</b>', publisher: '报社' });
    expect(documents[0]).not.toHaveProperty('url');
    expect(documents[0]).not.toHaveProperty('published');
    expect(documents[1]?.title).toHaveLength(300);
    expect(documents[1]).not.toHaveProperty('url');
    expect(documents[2]).toMatchObject({ published: '2024-02-29' });
    expect(documents[2]).not.toHaveProperty('url');
    expect(documents[3]?.url).toBe('https://xn--fsqu00a.xn--fiqs8s/a%20b%22c');
  });

  it('runs nothing and reads nothing that a browser would not show', async () => {
    const { documents } = await readFile({
      name: 'h.html',
      bytes: fixture('html-hostile/input/hostile.html'),
    });
    expect(documents[0]?.text).toContain('贵阳市把算力产业作为先导产业');
    for (const hidden of ['核聚变', '造船', '航母', '石油', '煤炭', '半导体', 'alert(6)', 'javascript:']) {
      expect(documents[0]?.text).not.toContain(hidden);
    }
    expect('stolen' in globalThis).toBe(false);
  });

  it('meets a bomb without unpacking it: what it claims does not count', async () => {
    const bomb = Buffer.from(zip({ 'zeros.txt': new Uint8Array(12_000_000) }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(12_000_000);
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size)) bomb.writeUInt32LE(7, at);
    const { diagnostics } = await readFile({ name: 'bomb.zip', bytes: bomb });
    expect(diagnostics).toMatchObject([{ file: 'bomb.zip/zeros.txt', ruleId: 'zip-bomb' }]);
  });

  it('stops a bomb of many entries at the sum of what they unpack to', async () => {
    const line = `${ARTICLE}\n`;
    const entries = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, `${i}${line.repeat(100)}`]),
    );
    const limits = { mostUnpacked: 30_000 };
    const { documents, diagnostics } = await readFile({ name: 'a.zip', bytes: zip(entries) }, { limits });
    expect(documents).toHaveLength(4);
    expect(diagnostics).toMatchObject([
      { ruleId: 'zip-bomb', message: 'the archive unpacks to more than 30000 bytes' },
    ]);
  });

  it('does not expand entities of XML', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const body = `${laughs}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${ARTICLE}&b;</w:t></w:r></w:p></w:body></w:document>`;
    const { documents } = await readFile({ name: 'a.docx', bytes: zip({ 'word/document.xml': body }) });
    expect(documents[0]?.text).toBe(`${ARTICLE}&b;\n`);
  });
});
