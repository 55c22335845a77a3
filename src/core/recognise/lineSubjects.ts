import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Mention } from './mentions.ts';
import { subjectOf, type Subject } from './subject.ts';

/** A line of the matching text with the places of the document; those before index `from` lie before the line. */
export interface LinePlaces {
  readonly text: string;
  readonly mentions: readonly Mention[];
  line: Line;
  from: number;
}

const CELL_GAP = /(?:\||\t| ).*(?:\||\t| )/;
const CELL_BREAKS = unitsOf(/[|\t ]/);
const isCellBreak = (text: string, at: number): boolean => CELL_BREAKS.hasAt(text, at);
const BLANK = ' '.charCodeAt(0);
const LATIN_LETTERS = unitsOf(/[A-Za-z]/);
/** Between Chinese words a blank parts cells, between English ones it only parts words. */
const isBlankOfWords = (text: string, at: number, nameAt: number): boolean =>
  text.charCodeAt(at) === BLANK && LATIN_LETTERS.hasAt(text, nameAt);
const STATION = gated(/^[^，。；：（(]{0,12}[在到去访宿过抵往进][^，。；：（(]{0,2}$/);
const STOP = unitsOf(/[。]/);
const SITE = /(?:落户|落地|选址|位于|坐落|布局在|建在|落子)于?$/;

/** 某某矿（某县境内）…: behind a name, where it lies. */
const WITHIN = '境内';
const BRACKETS = unitsOf(/[（(]/);

/** Index of the first of the places that the one numbered `index` is coordinated with. */
export function firstOfGroup(mentions: readonly Mention[], index: number): number {
  const { group } = mentions[index]!;
  let first = index;
  while (first > 0 && mentions[first - 1]!.group === group) first--;
  return first;
}

/** Index of the last of the places that the one numbered `index` is coordinated with. */
export function lastOfGroup(mentions: readonly Mention[], index: number): number {
  const { group } = mentions[index]!;
  let last = index;
  while (last + 1 < mentions.length && mentions[last + 1]!.group === group) last++;
  return last;
}

/** Regions of some places side by side, each once. */
export function regionsOf(mentions: readonly Mention[], first: number, last: number): readonly string[] {
  const found = new Set<string>();
  for (let i = first; i <= last; i++) for (const region of mentions[i]!.regions) found.add(region);
  return [...found];
}

/** How often each province is named, by the two digits that its code begins with; reckoned anew for each document. */
const COUNTS = new Uint32Array(100);
const ZERO = '0'.charCodeAt(0);

/** Province of most places, where more than half lie in one. */
export function findMajority(mentions: readonly Mention[]): string | null {
  COUNTS.fill(0);
  let total = 0;
  let most = 0;
  for (let i = 0; i < mentions.length; i++) {
    const { regions } = mentions[i]!;
    for (let k = 0; k < regions.length; k++) {
      const code = regions[k]!;
      if (isArea(code) || code === 'CN') continue;
      const province = (code.charCodeAt(0) - ZERO) * 10 + code.charCodeAt(1) - ZERO;
      total++;
      if (++COUNTS[province]! > COUNTS[most]!) most = province;
    }
  }
  return COUNTS[most]! > total / 2 ? `${most}0000` : null;
}

/** In a row of cells, a cell that is nothing but a region's name, or several, is the subject of the row. */
export function cellSubject({ text, mentions, line, from }: LinePlaces): Subject | null {
  if (line.kind === 'title') return null;
  for (let i = from; i < mentions.length && mentions[i]!.start < line.end; i++) {
    const { start } = mentions[i]!;
    if (start < line.start || (start > line.start && !isCellBreak(text, start - 1))) continue;
    if (isBlankOfWords(text, start - 1, start)) continue;
    const last = lastOfGroup(mentions, i);
    const { end } = mentions[last]!;
    if ((end < line.end && !isCellBreak(text, end)) || isBlankOfWords(text, end, end - 1)) continue;
    if (!CELL_GAP.test(text.slice(line.start, line.end))) return null;
    return subjectOf(regionsOf(mentions, i, last), 'named', start, end);
  }
  return null;
}

/** 迁安 | 唐山 | …: offset behind the cell next to that of a row's subject, where it only says what the subject is part of. */
export function endOfParentCell(
  { isWithin }: Hierarchy,
  { text, mentions, line, from }: LinePlaces,
  { regions, reading }: Subject,
): number {
  for (let i = from; i < mentions.length && mentions[i]!.end <= line.end; i++) {
    const { start, end, regions: whole } = mentions[i]!;
    if (start < reading.end) continue;
    const isNext = start <= reading.end + 3 && (end === line.end || isCellBreak(text, end));
    return isNext && isWithin(regions[0]!, whole[0]!) ? end : reading.end;
  }
  return reading.end;
}

/** An item of a list of projects names its site behind it: 某某项目——落户什邡市, 某某矿（某旗境内）. */
export function siteSubject({ text, mentions, line, from }: LinePlaces): Subject | null {
  if (line.kind !== 'list item') return null;
  for (let i = from; i < mentions.length && mentions[i]!.start < line.end; i++) {
    const { start, end, regions } = mentions[i]!;
    const isOwn = line.start < start && end <= line.end;
    if (!isOwn) continue;
    const isSite =
      SITE.test(text.slice(Math.max(line.start, start - 4), start)) ||
      (text.startsWith(WITHIN, end) && BRACKETS.hasAt(text, start - 1));
    if (isSite) return subjectOf(regions, 'named', start, end);
  }
  return null;
}

/** 第一处在前郭县。 at the head of a paragraph: where the rest of it is. */
export function stationSubject({ text, mentions, line, from }: LinePlaces): Subject | null {
  const first = mentions[from];
  if (!first || first.end >= line.end || !STOP.hasAt(text, first.end)) return null;
  if (line.kind !== 'paragraph' || !STATION.test(text, line.start, first.start)) return null;
  return subjectOf(first.regions, 'named', first.start, first.end);
}

const LABEL_LENGTH = 40;
/** Numbers and ornaments before a label: 01, NO.1, 📍, 【; at most so many UTF-16 units. */
const LEAD_LENGTH = 14;
const LABEL_LEAD =
  /^(?:no\.?|part)?[^\u4e00-\u9fffa-z]{0,10}(?:第?[一二三四五六七八九十]{1,3}(?:[站问看访]|[、.])|[先再又]?[问看访]|最后看|第[一二三四五六七八九十\d]{1,2}站)?[^\u4e00-\u9fffa-z]{0,4}$/;
const LABEL_END = /^(?:[（(][^）)]{1,12}[）)])?\s*(?:[：:|｜—–\-】〕〗》”」~#*〓✨]|\s|$)/;
/** 二问滨海：港口装什么？ */
const ASKED = /^[省市县区旗州盟]?[：:][^，。；：]*[？?]$/;
const SAID_OUT = /[。！？；;!?]["”’」』)）]?$/;

/** 问题一 孝义市某焦化企业超标排放。: one of several cases, each with lines of its own below. */
const CASE = gated(/^(?:(?:典型)?(?:问题|案例|案件|事项))[一二三四五六七八九十\d]{1,3}[\s：:、.]\s*/);
const LONGEST_CASE = 60;

/** Whether a line opens a case; the case before ends with it. */
export const opensCase = (text: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_CASE && CASE.test(text, start, start + 12);

/** 📍靖江市：造大船，闯深海 – a short line that begins with a region's name and says nothing out heads what follows. */
export function labelSubject({ text, mentions, line, from }: LinePlaces): Subject | null {
  if (line.kind !== 'paragraph' && line.kind !== 'list item') return null;
  const first = mentions[from];
  if (first && opensCase(text, line) && first.start - line.start <= LEAD_LENGTH)
    return subjectOf(first.regions, 'heading', first.start, first.end);
  if (line.note || line.end - line.start > LABEL_LENGTH) return null;
  if (!first || first.end > line.end || first.start - line.start > LEAD_LENGTH) return null;
  const isLabel =
    LABEL_LEAD.test(text.slice(line.start, first.start)) &&
    LABEL_END.test(text.slice(first.end, line.end)) &&
    (!SAID_OUT.test(text.slice(line.start, line.end)) || ASKED.test(text.slice(first.end, line.end)));
  return isLabel ? subjectOf(first.regions, 'heading', first.start, first.end) : null;
}

/** 西藏·拉萨: a unit and a part of it behind it. */
const PART_GAP = gated(/^[·•・/]$/);

/** A heading sets the region of its section when it names one and little else before it. */
export function headingSubject(
  { isWithin }: Hierarchy,
  { text, mentions, line, from }: LinePlaces,
): Subject | null {
  const own: Mention[] = [];
  for (let i = from; i < mentions.length && mentions[i]!.start < line.end; i++)
    if (mentions[i]!.end <= line.end) own.push(mentions[i]!);
  const [first, second] = own;
  if (!first || first.start - line.start > 14) return null;
  const isPart =
    second && PART_GAP.test(text, first.end, second.start) && isWithin(second.regions[0]!, first.regions[0]!);
  if (isPart) return subjectOf(second.regions, 'heading', second.start, second.end);
  if (!second && first.regions.length === 1)
    return subjectOf(first.regions, 'heading', first.start, first.end);
  const groups = own.filter((each) => each.group === first.group);
  const regions = [...new Set(groups.flatMap((each) => each.regions))];
  return subjectOf(regions, 'heading', first.start, groups.at(-1)!.end);
}
