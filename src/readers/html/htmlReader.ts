import { decodeText } from '../decodeText.ts';
import { withoutExtension, type Reader, type SourceFile } from '../reader.ts';
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

async function readHtml({ name, bytes }: SourceFile) {
  const { text: source, encoding, diagnostics } = decodeText(name, bytes, declaredEncoding(bytes));
  if (source === null) return { documents: [], diagnostics };
  const details = await findPageDetails(source);
  const article = await findArticle(source);
  const markdown = await readArticle(article);
  const text = withTitle(markdown, details.title && `# ${details.title}`);
  const document = {
    id: withoutExtension(name),
    file: name,
    text: markdown.trim() === '' ? '' : text,
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
