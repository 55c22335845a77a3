import type { DocumentDetails } from '../reader.ts';

/** Kinds of JSON-LD items that are the page's article. */
const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting|WebPage|GovernmentService)$/;

const MOST_ITEMS = 200;

/** What the JSON-LD of a page tells of its article; broken JSON tells nothing. */
export function detailsOfLinkedData(scripts: readonly string[]): DocumentDetails {
  const items = scripts.flatMap((script) => itemsOf(parse(script))).slice(0, MOST_ITEMS);
  const article = items.find((item) => ARTICLE.test(text(item['@type']))) ?? {};
  const details = {
    title: text(article['headline']) || text(article['name']),
    publisher: nameOf(article['publisher']),
    published: text(article['datePublished']),
    url: text(article['url']) || text(article['mainEntityOfPage']) || text(idOf(article['mainEntityOfPage'])),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ''));
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? [value, ...graph.filter(isItem)] : [value];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/\s+/g, ' ')) as unknown;
  } catch {
    return undefined; // pages ship broken JSON-LD; the rest of the head still tells
  }
}

function text(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : '';
}

function nameOf(value: unknown): string {
  return isItem(value) ? text(value['name']) : text(value);
}

function idOf(value: unknown): unknown {
  return isItem(value) ? value['@id'] : undefined;
}
