import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where articles of many styles stand. */
const FOLDERS = ['../../../seeds/', '../../quality/samples/', '../../quality/own/read/'];

export interface VariedDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * Documents of about so many bytes of UTF-8, each put together anew from whole paragraphs of the articles, so that
 * none nearly repeats another. Always the same.
 */
export function variedDocuments(count: number, bytes: number): readonly VariedDocument[] {
  const articles = FOLDERS.flatMap(articlesIn);
  const random = randomFrom(20_240_501);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const lines = [`${pick(articles).title}（${index + 1}）`];
    for (let held = 0; held < bytes;) {
      const line = pick(pick(articles).paragraphs);
      lines.push(line);
      held += Buffer.byteLength(line) + 1;
    }
    return { name: `article-${String(index + 1).padStart(3, '0')}.txt`, text: `${lines.join('\n')}\n` };
  });
}

interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function articlesIn(folder: string): readonly Article[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [title = '', ...paragraphs] = readFileSync(path + file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return { title, paragraphs };
    })
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** A small generator of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
