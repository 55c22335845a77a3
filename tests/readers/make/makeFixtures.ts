/**
 * `npx tsx tests/readers/make/makeFixtures.ts`: writes the input files of `tests/fixtures/pipeline` that no editor
 * can write. What they hold is the same on every machine. PDFs of a browser are made by `printPdf.ts`.
 */
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { encode, utf16be, withMark } from '../encode.ts';
import { docx, numbered, p, style, table, xlsx, zip } from './office.ts';
import { pdfWithoutFont, pdfWithoutText, pdfWithPassword } from './pdf.ts';
import { ARTICLES, plainText } from './texts.ts';

const { baotou, hefei, dongguan, yibin } = ARTICLES;
const ROOT = path.join(import.meta.dirname, '../../fixtures/pipeline');

const COLUMNS = ['省份', '年份', '标题', '网址', '发布日期', '全文'];
const rowOf = (place: string, year: number, article: typeof baotou | typeof hefei): string[] => [
  place,
  String(year),
  article.title,
  article.url,
  article.published.replaceAll('-', '/'),
  article.paragraphs.join('\n'),
];
const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`,
    )
    .join('');

const REPORT = docx(
  p('关于加快发展氢能产业的通知', style('a')) +
    p(baotou.paragraphs[0]) +
    p('总体要求', style('1') + numbered(1)) +
    p(baotou.paragraphs[1]) +
    p('重点任务', style('1') + numbered(1)) +
    p('发展稀土新材料', numbered(2)) +
    p('培育低空经济', numbered(2)) +
    table([
      ['产业', '承担单位'],
      ['氢能', '包头市能源局'],
    ]) +
    `<w:p><w:del><w:r><w:delText>已删除</w:delText></w:r></w:del><w:r><w:t>${baotou.paragraphs[2]}</w:t></w:r></w:p>`,
);

const page = (head: string, title: string, paragraphs: readonly string[]): string =>
  `<!DOCTYPE html><html><head>${head}<title>${title}_新闻频道</title></head><body><div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}<div class="footer">版权所有</div></body></html>`;

/** Case → file below `input` → content. */
const CASES: Readonly<Record<string, Readonly<Record<string, Uint8Array | string>>>> = {
  encodings: {
    'big5.txt': encode(plainText(dongguan), 'big5'),
    'gb18030.txt': encode(plainText(baotou), 'gb18030'),
    'utf16be-mark.txt': withMark([0xfe, 0xff], utf16be(plainText(hefei))),
    'utf16le.txt': Buffer.from(`${plainText(yibin)}2024 CATL\n`, 'utf16le'),
    'utf8-mark.txt': `\ufeff${hefei.title}：摘要\n${hefei.paragraphs[2]}\n`,
  },
  'html-gb18030': {
    'saved.htm': encode(page('<meta charset="gb2312">', hefei.title, hefei.paragraphs), 'gb18030'),
  },
  'html-wrong-charset': {
    'says-gb2312.html': page('<meta charset="gb2312">', yibin.title, yibin.paragraphs),
    'says-utf8.html': encode(page('<meta charset="utf-8">', hefei.title, hefei.paragraphs), 'gb18030'),
  },
  mhtml: {
    'saved.mhtml': mhtml(page('', yibin.title, yibin.paragraphs), 'quoted-printable'),
    'base64.mht': mhtml(page('', hefei.title, hefei.paragraphs), 'base64'),
    'none.mhtml': 'Content-Type: text/plain\n\nno page\n',
  },
  docx: { 'notice.docx': REPORT },
  'pdf-font-outside': {
    'old.pdf': pdfWithoutFont([
      hefei.title,
      ...hefei.paragraphs.flatMap((each) => linesOf(`\u3000\u3000${each}`, 30)),
    ]),
  },
  'pdf-password': { 'locked.pdf': pdfWithPassword(), 'open.txt': plainText(baotou) },
  'pdf-no-text': { 'scan.pdf': pdfWithoutText(), 'open.txt': plainText(baotou) },
  csv: {
    'reports.csv': encode(
      csv([
        COLUMNS,
        rowOf('内蒙古', 2024, baotou),
        rowOf('安徽', 2024, hefei),
        ['四川', '2024', '', '', '', ''],
      ]),
      'gb18030',
    ),
    'english.csv': csv([
      ['Title', 'Province', 'Publish Date', 'URL', 'Full Text'],
      [
        dongguan.title,
        'Guangdong',
        dongguan.published,
        'javascript:alert(1)',
        dongguan.paragraphs.join('\n'),
      ],
    ]),
  },
  'csv-no-column': {
    'counts.csv': csv([
      ['省份', '年份', '词频'],
      ['安徽', '2024', '12'],
    ]),
    'counts.xlsx': xlsx({
      词频: [
        ['省份', '词频'],
        ['安徽', 12],
      ],
    }),
    'counts.json': '[{"province":"安徽","count":12}]\n',
    'good.txt': plainText(baotou),
  },
  xlsx: {
    'reports.xlsx': xlsx({
      报告: [
        COLUMNS,
        ['内蒙古', 2024, baotou.title, baotou.url, 45357, baotou.paragraphs.join('\n')],
        ['四川', 2024, '', '', '', yibin.paragraphs.join('\n')],
      ],
      说明: [
        ['字段', '含义'],
        ['全文', '报告正文'],
      ],
    }),
  },
  json: {
    'list.json': JSON.stringify([
      { title: baotou.title, url: baotou.url, date: '2024年3月6日', text: baotou.paragraphs.join('\n') },
      { title: '无正文' },
    ]),
    'lines.ndjson': `${JSON.stringify({ 标题: hefei.title, 来源: hefei.publisher, 发布日期: hefei.published, 正文: hefei.paragraphs.join('\n') })}\n{broken\n`,
    'broken.json': '[{"text": "包头',
  },
  zip: {
    'bundle.zip': zip({
      '甲/baotou.txt': plainText(baotou),
      '甲/乙/notes.md': `---\ntitle: ${hefei.title}\ndate: ${hefei.published}\n---\n${hefei.paragraphs.join('\n\n')}\n`,
      'inner.zip': zip({ 'yibin.txt': plainText(yibin) }),
      '__MACOSX/x.txt': 'system',
      'readme.doc': 'old',
    }),
    'gbk.zip': gbkZip('报告/东莞.txt', plainText(dongguan)),
  },
  'zip-bomb': {
    'bomb.zip': zip({ 'zeros.txt': new Uint8Array(12_000_000), 'good.txt': plainText(hefei) }),
    'open.txt': plainText(baotou),
  },
  'zip-climbing': {
    'climbing.zip': zip({
      '../../escape.txt': plainText(hefei),
      '/root.txt': 'x',
      'good.txt': plainText(baotou),
    }),
  },
  damaged: {
    'cut.docx': REPORT.subarray(0, 900),
    'cut.pdf': pdfWithoutText().subarray(0, 300),
    'cut.zip': zip({ 'a.txt': plainText(hefei) }).subarray(0, 60),
    'locked.docx': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'none.pdf': 'no PDF at all',
    'none.xlsx': zip({ 'a.txt': 'x' }),
    'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    'good.txt': plainText(baotou),
  },
  binary: {
    'empty.txt': '',
    'blank.md': ' \n\u3000\n',
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3),
    'truncated.txt': Buffer.from(plainText(hefei).trim()).subarray(0, -1),
    // No encoding has 0xff in it: a file that two programs wrote into.
    'wrong-encoding.txt': Uint8Array.from(
      [...encode(plainText(hefei), 'gb18030')].flatMap((byte, i) => (i % 8 === 0 ? [0xff, byte] : [byte])),
    ),
    'good.txt': plainText(baotou),
  },
};

/** A page as a browser saves it into one file, with a picture beside. */
function mhtml(html: string, wrapping: 'quoted-printable' | 'base64'): string {
  const wrapped =
    wrapping === 'base64'
      ? Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')
      : [...Buffer.from(html)]
          .map((byte) =>
            byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
          )
          .join('')
          .replace(/(?:=..|[^=]){60}/g, '$&=\r\n');
  const part = (headers: string, body: string): string => `------edge----\r\n${headers}\r\n\r\n${body}\r\n`;
  return (
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/saved\r\n' +
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----edge----"\r\n\r\n' +
    part(`Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${wrapping}`, wrapped) +
    part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=') +
    '------edge------\r\n'
  );
}

/** As a typesetter breaks a paragraph. */
function linesOf(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
}

/** Windows in China writes names in GBK and says nothing of it: the flag for UTF-8 is cleared, the name replaced. */
function gbkZip(name: string, text: string): Uint8Array {
  const bytes = encode(name, 'gb18030');
  const packed = Buffer.from(zip({ ['x'.repeat(bytes.length)]: text }, 0));
  for (let at = packed.indexOf('xxx'); at >= 0; at = packed.indexOf('xxx', at + bytes.length))
    packed.set(bytes, at);
  return packed;
}

for (const [name, files] of Object.entries(CASES)) {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(ROOT, name, 'input', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
}
