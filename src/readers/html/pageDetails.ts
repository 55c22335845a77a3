import { cleanDay, cleanLine, cleanUrl } from '../cleanDetails.ts';
import type { DocumentDetails } from '../reader.ts';
import { detailsOfLinkedData } from './linkedData.ts';

/** `name`, `property` or `itemprop` of a page's `meta` elements that tell each detail, most telling first. */
const META: Readonly<Record<keyof DocumentDetails, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'headline', 'dc.title'],
  publisher: ['contentsource', 'og:site_name', 'sitename', 'source', 'publisher', 'dc.publisher'],
  published: [
    ...['pubdate', 'article:published_time', 'og:published_time', 'publishdate', 'datepublished'],
    ...['og:release_date', 'firstpublishedtime', 'dc.date', 'date'],
  ],
  url: ['og:url', 'twitter:url'],
};

/** What a page tells in its head, gathered while it is read once from front to end. */
interface Found {
  readonly meta: Map<string, string>;
  readonly linkedData: string[];
  readonly canonical: string[];
  /** Of the page, and of pictures drawn in it. */
  readonly titles: string[];
  readonly headings: string[];
  /** The visible text, without scripts and styles. */
  text: string;
}

/** Title, publisher, date and address of a page: from its head, its JSON-LD, else from the lines about itself. */
export async function findPageDetails(source: string): Promise<DocumentDetails> {
  const found = await gather(source);
  const linked = detailsOfLinkedData(found.linkedData);
  const fromMeta = (field: keyof DocumentDetails): string =>
    META[field].map((name) => found.meta.get(name) ?? '').find((value) => value.trim() !== '') ?? '';
  const title = pick(
    [fromMeta('title'), linked.title, found.headings.length === 1 ? found.headings[0] : '', found.titles[0]],
    bareTitle,
  );
  const publisher = pick([linked.publisher, publisherLine(found.text), fromMeta('publisher')], cleanLine);
  const published = pick([fromMeta('published'), linked.published, dateLine(found.text)], cleanDay);
  const url = pick([...found.canonical, fromMeta('url'), linked.url, savedFrom(source)], cleanUrl);
  return Object.fromEntries(
    Object.entries({ title, publisher, published, url }).filter(([, value]) => value !== undefined),
  );
}

function pick(
  candidates: readonly (string | undefined)[],
  clean: (text: string) => string | undefined,
): string | undefined {
  for (const candidate of candidates) {
    const cleaned = candidate === undefined ? undefined : clean(candidate);
    if (cleaned !== undefined && cleaned !== '') return cleaned;
  }
  return undefined;
}

/** Elements whose text is kept apart from the rest of the page's. */
const KEPT_APART = /^(?:script|style|noscript|title|h1)$/;

async function gather(source: string): Promise<Found> {
  const { Parser } = await import('htmlparser2');
  const found: Found = { meta: new Map(), linkedData: [], canonical: [], titles: [], headings: [], text: '' };
  let inside = '';
  /** Where the text of the element that is kept apart goes. */
  let target: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { rel = '', href = '', type = '', content = '' } = attributes;
      const key = (
        attributes['property'] ??
        attributes['name'] ??
        attributes['itemprop'] ??
        ''
      ).toLowerCase();
      if (name === 'meta' && key !== '' && !found.meta.has(key)) found.meta.set(key, content);
      else if (name === 'link' && rel.toLowerCase() === 'canonical') found.canonical.push(href);
      if (KEPT_APART.test(name) && inside === '') {
        inside = name;
        target = targetOf(name, type, found);
        target.push('');
      }
      if (/^(?:p|div|br|li|tr|td|h\d)$/.test(name)) found.text += '\n';
    },
    ontext: (text) => {
      if (inside !== '') target[target.length - 1] += text;
      if (inside === '' || inside === 'h1') found.text += text;
    },
    onclosetag: (name) => {
      if (name === inside) inside = '';
    },
  });
  parser.end(source);
  return found;
}

function targetOf(name: string, type: string, { titles, headings, linkedData }: Found): string[] {
  if (name === 'title') return titles;
  if (name === 'h1') return headings;
  return name === 'script' && /ld\+json/i.test(type) ? linkedData : [];
}

/** `标题_栏目_网站` and `Title - Site` → the title. */
function bareTitle(title: string): string {
  const line = cleanLine(title);
  const [first = ''] = line.split(/[_|｜]|\s[-–—]+\s|--+/);
  return first.trim().length >= 4 ? first.trim() : line;
}

const PUBLISHER = /(?:信息来源|文章来源|来源|稿源|发布机构)\s*[：:]\s*([^\s|｜,，;；<>]{2,30})/;

function publisherLine(text: string): string | undefined {
  return PUBLISHER.exec(text)?.[1];
}

const DATE_LINE =
  /(?:发布时间|发布日期|发文日期|成文日期|公布日期|时间|日期)\s*[：:]\s*((?:19|20)\d\d\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2})/;

function dateLine(text: string): string | undefined {
  return DATE_LINE.exec(text)?.[1];
}

/** Browsers write the address into the pages that they save. */
function savedFrom(source: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(source.slice(0, 4096))?.[1];
}
