import { decodeText } from './decodeText.ts';
import { withoutExtension, type DocumentDetails, type Reader } from './reader.ts';
import { detailsOfRecord } from './table/columns.ts';

/** Markdown notes; the block of `key: value` lines at their head (front matter) gives title, date and address. */
export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: ({ name, bytes }) => {
    const { text, encoding, diagnostics } = decodeText(name, bytes);
    if (text === null) return { documents: [], diagnostics };
    const { body, details } = takeFrontMatter(text);
    const document = {
      id: withoutExtension(name),
      file: name,
      text: body,
      encoding,
      markup: 'markdown' as const,
      ...details,
    };
    return { documents: [document], diagnostics };
  },
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LINE = /^([\p{L}_ -]{1,40})[:：](.+)$/gmu;

/** Only plain `key: value` lines are read: no nesting, no tags, nothing that a YAML library would run. */
function takeFrontMatter(text: string): { readonly body: string; readonly details: DocumentDetails } {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { body: text, details: {} };
  const record: Record<string, string> = {};
  for (const [, key = '', value = ''] of (match[1] ?? '').matchAll(LINE)) {
    record[key.trim()] ??= value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return { body: text.slice(match[0].length).replace(/^(?:\r?\n)+/, ''), details: detailsOfRecord(record) };
}
