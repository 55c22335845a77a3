import type { SourceDocument } from '../model/index.ts';

/** What a citation needs of a document. */
export type CitedDocument = Pick<SourceDocument, 'id' | 'title' | 'publisher' | 'published' | 'url' | 'kind'>;

export const CITATION_FORMATS = ['plain', 'gbt7714', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface Citation {
  readonly document: CitedDocument;
  /** The passage, verbatim. */
  readonly quote: string;
  /** Day on which the address was looked at, `YYYY-MM-DD`; the core has no clock. */
  readonly accessed: string;
}

const FORMATTERS: Readonly<Record<CitationFormat, (citation: Citation) => string>> = {
  plain: plainQuote,
  gbt7714: gbt7714,
  bibtex: bibtex,
};

/** A quote with its source, in the format asked for. */
export function formatCitation(citation: Citation, format: CitationFormat): string {
  return FORMATTERS[format](citation);
}

/** `“quote”（publisher：《title》，2024-03-06）`, for a text that is no paper. */
function plainQuote({ document, quote }: Citation): string {
  const { publisher, title, published, url } = document;
  const source = [publisher ? `${publisher}：《${oneLine(title)}》` : `《${oneLine(title)}》`, published];
  const address = webAddress(url);
  return `“${quote.trim()}”（${source.filter(Boolean).join('，')}）${address ? ` ${address}` : ''}`;
}

/**
 * A reference by GB/T 7714—2015, electronic resources:
 * `责任者. 题名[文献类型标识/载体标识]. (发布日期)[引用日期]. 获取和访问路径.`
 * What a document does not give is left out, never made up.
 */
function gbt7714({ document, quote, accessed }: Citation): string {
  const { publisher, title, published, url, kind } = document;
  const address = webAddress(url);
  const carrier = address ? '/OL' : '';
  const dates = `${published ? `(${published})` : ''}${address ? `[${accessed}]` : ''}`;
  const parts = [publisher, `${oneLine(title)}[${TYPE_MARKS[kind]}${carrier}]`, dates, address];
  const reference = parts.filter(Boolean).join('. ');
  return `${reference}.\n“${quote.trim()}”`;
}

/** Type marks of GB/T 7714, annex B: N newspaper, R report, EB electronic bulletin, G collection. */
const TYPE_MARKS: Readonly<Record<CitedDocument['kind'], string>> = {
  news: 'N',
  report: 'R',
  plan: 'R',
  interview: 'N',
  opinion: 'N',
  bulletin: 'EB',
  other: 'EB',
};

/** An `@online` (or, without address, `@misc`) entry for BibLaTeX; BibTeX reads it as well. */
function bibtex({ document, quote, accessed }: Citation): string {
  const { id, publisher, title, published, url } = document;
  const address = webAddress(url);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escapeTex(oneLine(title))}}`],
    ['author', publisher === null ? null : `{${escapeTex(publisher)}}`],
    ['date', published],
    ['year', published?.slice(0, 4) ?? null],
    ['url', address],
    ['urldate', address ? accessed : null],
    ['note', escapeTex(`“${oneLine(quote)}”`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@${address ? 'online' : 'misc'}{${citationKey(id)},\n${lines.join('\n')}\n}`;
}

/** Only letters, digits and hyphens survive in every BibTeX tool. */
function citationKey(id: string): string {
  return `chanyetu-${id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document'}`;
}

const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (sign) => TEX_ESCAPES[sign] ?? `\\${sign}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The address where it is one of the web; anything else (`javascript:`, a path) is no link. Null if none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL_START.test(url) || /[\s<>"{}|\\^`]/.test(url)) return null;
  return url;
}

const URL_START = /^https?:\/\/[^/\s]/i;

/** Above this many characters a text fragment names only the beginning and the end of the passage. */
const LONGEST_FRAGMENT = 80;
const FRAGMENT_EDGE = 18;

/**
 * Address of the passage inside the page: `#:~:text=…` (browsers that know it scroll there and mark it, others
 * open the page). White space differs between a page and its text, so only the first line of the quote is used.
 * Null where the document has no web address.
 */
export function passageAddress(url: string | null, quote: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const line = quote.trim().split(/\s*\n\s*/)[0] ?? '';
  if (line === '') return address;
  const characters = [...line];
  const text =
    characters.length <= LONGEST_FRAGMENT
      ? fragmentPart(line)
      : `${fragmentPart(characters.slice(0, FRAGMENT_EDGE).join(''))},${fragmentPart(characters.slice(-FRAGMENT_EDGE).join(''))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** `-`, `,` and `&` have a meaning of their own in a text fragment; half a surrogate pair cannot be encoded. */
function fragmentPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');
}
