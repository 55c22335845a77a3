import type { SourceDocument } from '../core/model/index.ts';
import { cleanLine } from './cleanDetails.ts';

/** Units of a first sentence that stands for a title; a line of a list holds about as many. */
const MOST_UNITS = 40;

/** Units of a block in which its first sentence is looked for. */
const MOST_READ = 400;

type Titled = Pick<SourceDocument, 'title' | 'file' | 'text' | 'blocks'>;

/**
 * What a document is called: by what was given with it, by its own title, else by the beginning of its first sentence,
 * and where it has none by the name of its file without folders and ending. One line, fit to be shown.
 */
export function titleOf(document: Titled, given: string | undefined): string {
  const isFound = given !== undefined || document.blocks.some(({ kind }) => kind === 'title');
  return (isFound ? cleanLine(document.title) : '') || beginningOf(document) || nameOf(document.file);
}

function beginningOf({ text, blocks }: Titled): string {
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') continue;
    const [sentence = ''] =
      /^.*?(?:[。！？!?](?=.)|\.(?=\s)|$)/su.exec(
        withoutMarks(text.slice(start, Math.min(end, start + MOST_READ))),
      ) ?? [];
    const line = cleanLine(sentence).replace(/[。.]$/u, '');
    if (/[\p{L}\p{N}]/u.test(line)) return shortened(line);
  }
  return '';
}

/** Without what marks a heading, an item, a quotation or a row at its beginning. */
const withoutMarks = (text: string): string => text.replace(/^[\s#>*+|-]+/u, '');

/** Latin letters are half as wide as ideographs, and words of them are not cut. */
function shortened(line: string): string {
  const isLatin = !/\p{Script=Han}/u.test(line);
  const most = isLatin ? 2 * MOST_UNITS : MOST_UNITS;
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${(isLatin ? cut.replace(/\s\S*$/, '') : cut).replace(/[\s，,、；;：:]+$/u, '')}…`;
}

function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return cleanLine(name.replace(/\.[^.]{1,8}$/, '')) || cleanLine(name) || '–';
}
