import type { DocumentKind } from '../model/index.ts';
import type { Line } from './structure.ts';
import { ASKING, BOX, OPINION, PAIRS, SOURCE } from './unitBits.ts';

const DATE = /(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/;
const SOURCE_NAME = /(?:来源|稿源|source)\s*[：:]\s*([^\s　|｜)）,，;；编作分浏时点责]{2,24})/i;
const URL = /(?:https?:)?\/\/[a-z0-9][\w.-]+\.[a-z]{2,}[^\s<>"'）)]*/i;

const pad = (value: string): string => value.padStart(2, '0');

/** A title that names its year (2023…开幕式) and an opening that names the day (7月16日, …). */
function findDayOfTitleYear(text: string, lines: readonly Line[]): string | null {
  const title = lines.find(({ kind }) => kind === 'title');
  const year = title && /20\d\d/.exec(text.slice(title.start, title.end))?.[0];
  const opening = lines.find(({ kind }) => kind === 'paragraph');
  const day =
    opening && /^.{0,12}?(\d{1,2})月(\d{1,2})日/.exec(text.slice(opening.start, opening.start + 24));
  return year && day ? `${year}-${pad(day[1]!)}-${pad(day[2]!)}` : null;
}

/** So many lines at the top of a text may give its date. */
const OPENING_LINES = 6;

/** First date on a line about the page, or in the opening lines: `YYYY-MM-DD`, or null. */
export function findDate(text: string, lines: readonly Line[]): string | null {
  return (
    firstDate(text, lines, lines.length, true) ??
    firstDate(text, lines, Math.min(lines.length, OPENING_LINES), false) ??
    findDayOfTitleYear(text, lines)
  );
}

/** First date of the lines before the one numbered `to`, of all or of those about the page. */
function firstDate(text: string, lines: readonly Line[], to: number, isMeta: boolean): string | null {
  for (let i = 0; i < to; i++) {
    const { start, end, note } = lines[i]!;
    const match = isMeta && note !== 'meta' ? null : DATE.exec(text.slice(start, Math.min(end, start + 400)));
    if (!match) continue;
    const [, year, month, day] = match;
    if (Number(month) <= 12 && Number(day) <= 31) return `${year}-${pad(month!)}-${pad(day!)}`;
  }
  return null;
}

/** Name of the publisher as the page gives it, in the words of `source`, or null; `pairs` are those of its survey. */
export function findPublisher(source: string, pairs = PAIRS): string | null {
  return (pairs & SOURCE) === 0 ? null : (SOURCE_NAME.exec(source)?.[1]?.trim() ?? null);
}

export function findUrl(source: string): string | null {
  if (!source.includes('//')) return null;
  const found = URL.exec(source)?.[0];
  if (!found) return null;
  return found.startsWith('//') ? `https:${found}` : found;
}

const KINDS: readonly [DocumentKind, RegExp][] = [
  ['report', /政府工作报告|工作报告|work report/],
  ['bulletin', /统计公报|公报|经济运行情况|数读|统计快报/],
  [
    'plan',
    /行动方案|行动计划|实施方案|规划|实施意见|若干措施|工作要点|发展意见|三年行动|任务分解|任务清单|重点任务|责任清单|分工方案/,
  ],
  ['interview', /专访|访谈|对话|^——访|答记者问|interview/],
];
/** A search goes over a text in a third of the time where no alternative begins with `^`. */
const OPINION_WORDS =
  /作者(?:单位|系|为)|笔者|专栏(?:[】\]]|作[者家]|(?<=^.{0,6}专栏)$)|评论员|个人(?:意见|看法|观点)|□(?<=^□) ?.{2,24}(?:大学|研究所|研究院|社科院|党校)|>\s*(?:理论|评论)/m;

/** What portals put below whatever they pass on, and papers below opinions. */
const DISCLAIMER = /作者观点|文章仅代表|不代表本[刊报网]/;
/** A reporter's name: what stands above is a report, whatever the portal adds. */
const REPORTED = /[（(](?:本[报网刊台])?(?:见习|实习|通讯员|特约)?记者/;

const OPINION_TITLE = /^[【[]?(?:观点|评论|专栏|理论|声音|视点|时评|笔谈)[】\]｜|：丨]/;
const ASKS = /^(?:记者|问|主持人)[：:]/gm;

/** What was seen of the units of a text (`unitBits.ts`). */
interface Seen {
  readonly pairs: number;
  readonly bits: number;
}

const ALL_SEEN: Seen = { pairs: PAIRS, bits: BOX };

const isOpinion = (folded: string): boolean =>
  OPINION_WORDS.test(folded) || (DISCLAIMER.test(folded) && !REPORTED.test(folded));

/** What kind of text a document is, by its title and the words that authors of opinions use. `folded` text. */
export function findKind(folded: string, title: string, { pairs, bits }: Seen = ALL_SEEN): DocumentKind {
  for (const [kind, pattern] of KINDS) if (pattern.test(title)) return kind;
  const mayBeOpinion = (pairs & OPINION) !== 0 || (bits & BOX) !== 0;
  if ((mayBeOpinion && isOpinion(folded)) || OPINION_TITLE.test(title)) return 'opinion';
  const asks = (pairs & ASKING) === 0 ? 0 : (folded.match(ASKS)?.length ?? 0);
  return asks >= 2 ? 'interview' : 'news';
}
