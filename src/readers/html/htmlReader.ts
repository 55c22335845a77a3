import type { Encoding } from '../../core/text/byteWalk.ts';
import { decodeText } from '../decodeText.ts';
import {
  withoutExtension,
  type DocumentDetails,
  type RawDocument,
  type Reader,
  type ReadResult,
  type SourceFile,
} from '../reader.ts';
import { withTitle } from '../table/rows.ts';
import { findArticle } from './article.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import { findPageDetails } from './pageDetails.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

/** Saved pages: the article without menus; title, publisher, date and address as the page gives them. Nothing runs. */
export const htmlReader: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  read: readHtml,
};

function readHtml({ name, bytes }: SourceFile): Promise<ReadResult<RawDocument>> {
  return readPage(name, bytes, declaredEncoding(bytes));
}

/** Reads one page; `known` is what is known from beside it, and is used where the page says nothing. */
export async function readPage(
  name: string,
  bytes: Uint8Array,
  declared: Encoding | undefined,
  known: DocumentDetails = {},
): Promise<ReadResult<RawDocument>> {
  const { text: source, encoding, diagnostics } = decodeText(name, bytes, declared);
  if (source === null) return { documents: [], diagnostics };
  const details = { ...known, ...(await findPageDetails(source)) };
  const markdown = await readArticle(await findArticle(source));
  const text = markdown.trim() === '' ? '' : withTitle(markdown, details.title, '# ');
  const document = {
    id: withoutExtension(name),
    file: name,
    text,
    encoding,
    markup: 'markdown' as const,
    ...details,
  };
  return { documents: [document], diagnostics };
}

/** A page may call its text by a name that others give their menus: then too little is left without them. */
const LEFT_OVER = 0.4;

async function readArticle(article: string): Promise<string> {
  const bare = await htmlToMarkdown(article, { dropSurroundings: true });
  const full = await htmlToMarkdown(article, { dropSurroundings: false });
  return bare.length < full.length * LEFT_OVER ? full : bare;
}
