import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { encode } from '../readers/encode.ts';
import { docx, p, style, xlsx, zip } from '../readers/make/office.ts';
import { pdfWithoutFont, pdfWithoutText, pdfWithPassword } from '../readers/make/pdf.ts';
import { repeatSeeds } from './corpus.ts';

/** Sentences of the seed articles, from which every file is put together anew. */
const SENTENCES = repeatSeeds(1)
  .concat(repeatSeeds(40_000))
  .flatMap(({ text }) => text.split(/(?<=[。！？])|\n/))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 20 && sentence.length < 200);

/** Characters of an article. */
const LENGTH = 3_400;

/** What a page carries beside its article, so that holding all raw bytes would show. */
const BALLAST = `<script>${'var menu = ["首页", "要闻", "产业"];\n'.repeat(3_000)}</script>`;

/** A small generator of numbers; the same seed gives the same folder. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function paragraphs(seed: number, length = LENGTH): readonly string[] {
  const random = randomFrom(seed + 1);
  const lines: string[] = [`第${seed + 1}号产业观察`];
  for (let held = 0; held < length;) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? '';
    lines.push(sentence);
    held += sentence.length;
  }
  return lines;
}

type Make = (seed: number) => { readonly ending: string; readonly content: Uint8Array | string };

const text = (seed: number): string => `${paragraphs(seed).join('\n')}\n`;
const table = (seed: number): string[][] => [
  ['省份', '年份', '标题', '全文'],
  ...[0, 1, 2].map((row) => ['安徽', '2024', `报告${seed}-${row}`, text(seed * 7 + row + 100_000)]),
];

/** Twenty kinds of files in turn, so each is a twentieth of the folder. */
const KINDS: readonly Make[] = [
  ...Array.from({ length: 4 }, (): Make => (seed) => ({ ending: 'txt', content: text(seed) })),
  (seed) => ({ ending: 'txt', content: encodeLoosely(text(seed)) }),
  (seed) => ({ ending: 'txt', content: Buffer.from(`\ufeff${text(seed)}`, 'utf16le') }),
  (seed) => ({ ending: 'md', content: `---\ndate: 2024-05-06\n---\n# ${paragraphs(seed).join('\n\n')}\n` }),
  ...Array.from({ length: 4 }, (): Make => (seed) => ({ ending: 'html', content: page(seed) })),
  (seed) => ({
    ending: 'docx',
    content: docx(
      paragraphs(seed)
        .map((line, i) => p(line, i === 0 ? style('a') : ''))
        .join(''),
    ),
  }),
  (seed) => ({
    ending: 'docx',
    content: docx(
      paragraphs(seed)
        .map((line) => p(line))
        .join(''),
    ),
  }),
  (seed) => ({ ending: 'pdf', content: pdfWithoutFont(linesOf(paragraphs(seed).join(''), 36)) }),
  (seed) => ({
    ending: 'csv',
    content: `\ufeff${table(seed)
      .map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\r\n`)
      .join('')}`,
  }),
  (seed) => ({ ending: 'xlsx', content: xlsx({ 报告: table(seed) }) }),
  (seed) => ({ ending: 'json', content: JSON.stringify([{ title: `记录${seed}`, text: text(seed) }]) }),
  (seed) => ({ ending: 'zip', content: zip({ '甲/一.txt': text(seed), '甲/二.txt': text(seed + 200_000) }) }),
  (seed) => ({ ending: 'txt', content: text(seed - (seed % 20)) }), // says what another file says
  (seed) => badFile(Math.floor(seed / 20)),
];

const BAD: readonly ReturnType<Make>[] = [
  { ending: 'txt', content: '' },
  { ending: 'txt', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3) },
  { ending: 'pdf', content: pdfWithPassword() },
  { ending: 'pdf', content: pdfWithoutText() },
  { ending: 'csv', content: '省份,年份\n安徽,2024\n' },
  { ending: 'docx', content: docx(p('甲')).subarray(0, 300) },
  { ending: 'doc', content: 'old' },
  { ending: 'html', content: `<html><head>${BALLAST}</head><body></body></html>` },
  { ending: 'json', content: '[{"text": "' },
];

function badFile(turn: number): ReturnType<Make> {
  return BAD[turn % BAD.length] ?? { ending: 'txt', content: '' };
}

function page(seed: number): string {
  const [title = '', ...rest] = paragraphs(seed);
  const body = rest.map((line) => `<p>${line}</p>`).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_网站</title>${BALLAST}</head><body><div class="nav"><a href="/">首页</a></div><div class="article"><h1>${title}</h1>${body}</div></body></html>`;
}

/** Drops what GB2312's neighbours lack: the seeds hold a few rare marks. */
function encodeLoosely(source: string): Uint8Array {
  return encode(source.replace(/[^\t-~\u3000-\u3002\u4e00-\u9fa5\uff01-\uff5e]/g, ''), 'gb18030');
}

function linesOf(source: string, length: number): readonly string[] {
  return source.match(new RegExp(`.{1,${length}}`, 'gu'))?.slice(0, 36) ?? [];
}

/** Writes so many files of all formats, good and bad, a zip bomb and a file of 200 MB; returns the bytes on disk. */
export function makeMixedFolder(folder: string, files: number): number {
  let bytes = 0;
  const write = (name: string, content: Uint8Array | string): void => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  };
  for (let i = 0; i < files - 2; i++) {
    const { ending, content } = KINDS[i % KINDS.length]!(i);
    write(`${String(Math.floor(i / 100)).padStart(2, '0')}/${String(i).padStart(4, '0')}.${ending}`, content);
  }
  write('bomb.zip', zip({ 'zeros.txt': new Uint8Array(50_000_000) }));
  write('huge.txt', '');
  fs.truncateSync(path.join(folder, 'huge.txt'), 200 * 1024 * 1024);
  return bytes;
}
