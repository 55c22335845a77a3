import type { Span } from '../model/index.ts';
import type { Line } from '../text/structure.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf, unitsOf } from '../text/unitSet.ts';
import { signOfRanges } from './clausePattern.ts';
import type { LinePlaces } from './lineSubjects.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Lines and words that say where, when and by whom a text was made: none of them is whom it is about. */

/** “, Nov. 20 (Xinhua)”: when and by whom an English item was filed. */
const FILED_ON =
  /, ?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?: (?:\([a-z ]{2,20}\)|\/[a-z ]{2,20}\/))?/;
/** FUJIAN -- , TIANJIN, Nov. 20 (Xinhua) -- : what an English item begins with. */
const SLUG = new RegExp(`[a-z][a-z ,']{2,40}?(?:${FILED_ON.source})? ?[-–—]{1,2} `);
const FILED_FROM =
  /[（(【]?(?:本报|本网|新华社|中新社|中新网|记者)[\u4e00-\u9fff]{0,8}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电)[】)）]?|[\u4e00-\u9fff]{1,4}(?:社|网|通讯|云讯|日报|晚报|时报|商报)[·\s]?[\u4e00-\u9fff]{1,8}\d{1,2}月\d{1,2}日(?:讯|电)/;

/** 本报邢台讯, 新华社南京3月5日电, 【玉门】某社兰州4月9日电, HEFEI - : the place a story was filed from. */
export const DATELINE = gated(new RegExp(`^(?:【[^】]{1,8}】\\s*)?(?:${FILED_FROM.source}|${SLUG.source})`));

/** 地点：, 主持人：, 主办：: a line of the record of a press conference or an interview. */
const RECORD = gated(
  /^(?:会议|活动|发布会?)?(?:时间|地点|会场|主持人?|主办单?位?|承办单?位?|协办单?位?|发布人|发布单位|嘉宾|受访人?|出席人?员?|参加人员|记录|整理)[：:](?!各位|由于|时间关系|因为|谢谢|好)/,
);
/** Such lines stand at the head of a text, in UTF-16 units, … */
const HEAD = 500;
/** … and say nothing out. */
const SAID_OUT = /[。！？]/;

/** 香港商报记者：, 新乡广播电视台记者：: who asks. */
const ASKER = gated(/^(?:记者|主播|编辑)$/);
/** UTF-16 units before the colon. */
const SHORTEST_ASKER = 4;
const LONGEST_ASKER = 20;
const MARKS = unitsOf(/[，。；：:“”]/);
const COLONS = unitsOf(/[：:]/);

/** 市长：, 王××：: who answers in an interview. */
const ANSWERER = gated(/^[^，。；：:“”\d]{1,16}[：:]/);
/** A1：, A：: an answer in a list of questions. */
const LETTERED = gated(/^a\d{0,2}[.、：: ]/);
const LONGEST_ANSWERER = 18;
const WE = gated(/^(?:我们|咱们)(?!国家|国)/);
/** Sign of clauses that may begin so. */
export const MAY_SAY_WE = signOfRanges(rangesOf(/[我咱]/));

export const isRecord = (text: string, { kind, start, end }: Line): boolean =>
  kind !== 'title' &&
  start < HEAD &&
  RECORD.test(text, start, start + 16) &&
  !SAID_OUT.test(text.slice(start, end));

/** What a dateline begins with, … */
const OPENS_DATELINE = unitsOf(/[【（(本新中记a-z]/);
/** … or what its second to fifth unit may be, the name of who reports. */
const REPORTS = unitsOf(/[社网通云日晚时商]/);

/** Longest dateline, in UTF-16 units. */
export const LONGEST_DATELINE = 60;

function datelineOf(text: string, start: number): RegExpExecArray | null {
  const isPossible =
    OPENS_DATELINE.hasAt(text, start) || REPORTS.hasWithin(text, start + 1, Math.min(start + 5, text.length));
  return isPossible ? DATELINE.exec(text, start, start + LONGEST_DATELINE) : null;
}

/**
 * Offset up to which the places of a line are no subjects, `line.start` where all of them may be. `place` is the
 * first place that does not stand before the line.
 */
export function endOfPreliminaries(text: string, line: Line, place: Span): number {
  const { start, end, kind } = line;
  if (kind === 'title') return start;
  if (isRecord(text, line)) return end;
  // Most lines name their first place, if any, behind all that could keep it from being a subject.
  if (place.start >= start + LONGEST_DATELINE) return start;
  const dateline = datelineOf(text, start);
  if (dateline) return start + dateline[0].length;
  return place.start > start + LONGEST_ASKER ? start : endOfAsker(text, start);
}

/** Offset behind the words that tell who asks; `start` where nobody does. */
function endOfAsker(text: string, start: number): number {
  const most = Math.min(start + LONGEST_ASKER, text.length - 1);
  let at = start;
  while (at <= most && !MARKS.hasAt(text, at)) at++;
  const isAsker =
    at >= start + SHORTEST_ASKER && at <= most && COLONS.hasAt(text, at) && ASKER.test(text, at - 2, at);
  return isAsker ? at + 1 : start;
}

const BEGINS_WITH_SLUG = gated(new RegExp(`^${SLUG.source}`));

const LINE_END = '\n';

/** Whether the line before or behind begins in the same way: then no item is filed from there, each is about it. */
export function isAmongSlugs(text: string, { start, end }: Line): boolean {
  if (!BEGINS_WITH_SLUG.test(text, start, start + 60)) return false;
  let next = end;
  while (text.charAt(next) === LINE_END) next++;
  if (BEGINS_WITH_SLUG.test(text, next, next + 60)) return true;
  let last = start;
  while (text.charAt(last - 1) === LINE_END) last--;
  const before = last > 0 ? text.lastIndexOf(LINE_END, last - 1) + 1 : last;
  return before < last && BEGINS_WITH_SLUG.test(text, before, before + 60);
}

/** 【玉门】某社兰州4月9日电, FUJIAN -- among others: the slug before an item names whom it is about. */
export function slugSubject({ text, mentions, line, from }: LinePlaces): Subject | null {
  const slug = mentions[from];
  if (slug?.start === line.start && isAmongSlugs(text, line))
    return subjectOf(slug.regions, 'heading', slug.start, slug.end);
  if (slug?.start !== line.start + 1 || text.charAt(line.start) !== '【' || text.charAt(slug.end) !== '】')
    return null;
  if (!DATELINE.test(text, line.start, line.start + 60)) return null;
  return subjectOf(slug.regions, 'heading', slug.start, slug.end);
}

/** Whether a line begins with who answers: A1：, 自然资源局负责人：. */
export const isAnswer = (text: string, { start }: Span): boolean =>
  LETTERED.test(text, start, start + LONGEST_ANSWERER) || hasAnswerer(text, start);

const hasAnswerer = (text: string, start: number): boolean =>
  ANSWERER.test(text, start, start + LONGEST_ANSWERER);

/** “大连有大连的码头，我们…” in an answer: the speaker comes back to his own. */
export const isOwnVoice = (text: string, line: Line, at: number): boolean =>
  WE.test(text, at, at + 4) && line.kind === 'paragraph' && hasAnswerer(text, line.start);
