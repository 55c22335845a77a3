import { gated } from './gatedPattern.ts';

/**
 * Lines of a page that are not the article: menus, bylines, footers, captions, related links.
 * All patterns run on folded text (lower case, full-width punctuation beside Chinese).
 */

/** From such a line to the end of the page nothing belongs to the article. */
const FOOTER = gated(
  /^(?:.{0,12}(?:版权与免责声明|版权声明|免责声明|版权说明|版权所有|法律声明)|copyright\b|©|.{0,14}(?:版权所有|copyright ?©)|联系我们[:：]?$|友情链接|关于我们|返回顶部|网友评论|您可能感兴趣|猜你喜欢|扫一扫|扫码关注|相关新闻 |点击排行|热门推荐|广告合作|主办单位[:：]|.{0,10}icp备)/,
);

/** Heads of a list of links; the list ends at the next long line. */
const RELATED = gated(
  /^(?:[^\u4e00-\u9fffa-z0-9，。]{0,6}(?:相关(?:阅读|新闻|链接|报道|文章|推荐|文档|文件|稿件|内容|信息|资讯|政策)|推荐阅读|延伸阅读|往下看|更多>>|更多精彩|更多新闻|(?:\d{1,2}小时|今日|本周|一周)?热[文榜]|阅读排行|点击榜|热点(?:新闻|推荐)|related(?: stories| news| reading| articles)?[:：]|read more|see also|猜你喜欢|往期(?:回顾|推荐)|精彩推荐|大家都在看|点击排行|最新文章|上一篇|下一篇))/,
);

/** Bylines and other single lines about the page itself. */
const META = gated(
  /^(?:【.{0,10}(?:广告|推广|药房|特惠|招聘|楼市)|广告[：:]|\[\^?\d{1,2}\]|[(（【[]?\s*(?:来源|作者|编辑|责任编辑|责编|审核|校对|监制|记者|文[/／]|图[/／]|摄影|撰文|通讯员|供稿|转自|原标题|本文来源|时间|发布时间|发布日期|日期|浏览|阅读|点击|字号|字体|分享|分享到|打印|关闭|您?当前的?位置|您现在的位置|首\s?页|设为首页|欢迎您来到|责任编辑|本报记者|编制|资料来源|注[:：]|reporters?\b|by [a-z]+ [a-z]+$|editor\b|source\b|updated\b|share\b|photo\b|print\b|home ?>|tel\b|e-?mail|qq[:：]|邮箱|电话|地址|邮编|技术支持|常年法律顾问|举报|中国互联网违法|未经授权|蜀?icp))/,
);

const POLICE_NUMBER = gated(/^[(（【[]?\s*.{0,3}公网安备/);

/** 记者：, 来源 新华社: a label with what it labels; 记者了解到，… is none. */
const LABEL = /^[^\u4e00-\u9fff]*[\u4e00-\u9fff]{1,8}(?:[:：/／|\s（(]|$)|^[^\u4e00-\u9fff]*$/;

/** □ 柳景宁: who wrote it. */
const BYLINE = gated(/^□ ?[\u4e00-\u9fff·]{2,4}$/);

const CAPTION = gated(
  /^(?:△|▲图|▲(?!.*(?:；$|签约|投资))|图为|图片|图[:：]|图\d|\(图|（图|摄影|资料图|photo:)/,
);

const DATE_LINE = gated(/^\D{0,12}(?:19|20)\d\d\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/);

const SITE_NOTE = gated(/icp备|公网安备|^copyright|版权所有/);

/** A line of nothing but dots, dashes, stars. */
const RULE = gated(/^[…·.—\-=*_\s]+$/);

const SENTENCE = /[。！？；!?;]|[,，].{12}|\.\s/;

const BAR = 1;
const ARROW = 2;
const PART_BREAK = 4;
const STOP = 8;
const CELL_BREAK = 16;
const SPACE = 32;

/** Marks that menus, ribbons and tables are made of, by code unit. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '｜|') MARKS[mark.charCodeAt(0)]! |= BAR;
for (const mark of '>›»') MARKS[mark.charCodeAt(0)]! |= ARROW;
for (const mark of '。！？!?') MARKS[mark.charCodeAt(0)]! |= STOP;
for (const mark of '|\t') MARKS[mark.charCodeAt(0)]! |= CELL_BREAK;
MARKS[32]! |= SPACE;
/** No bar, arrow or break stands between these units: most of a Chinese text need not be looked up. */
const LAST_LOW_MARK = 0x3000;
const FIRST_HIGH_MARK = 0xfeff;
for (let unit = 0; unit < MARKS.length; unit++) {
  const isBreak =
    (unit <= LAST_LOW_MARK || unit >= FIRST_HIGH_MARK) && /[\s|｜·/]/.test(String.fromCharCode(unit));
  if (isBreak) MARKS[unit]! |= PART_BREAK;
}

interface Survey {
  readonly bars: number;
  readonly hasArrow: boolean;
  /** Stretches between blanks and bars. */
  readonly parts: number;
  /** Full stops with a space behind. */
  readonly spacedStops: number;
}

const NO_MARKS: Survey = { bars: 0, hasArrow: false, parts: 1, spacedStops: 0 };

/** Bits for the bars, arrows and breaks of any kind that a stretch of a text holds; most lines hold none. */
export function marksWithin(text: string, start: number, end: number): number {
  let seen = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= LAST_LOW_MARK || unit >= FIRST_HIGH_MARK) seen |= MARKS[unit]!;
  }
  return seen & ~STOP;
}

/** Whether a line with these marks (`marksWithin`) is parted into cells: by a bar, a tab or two spaces. */
export const hasCells = (line: string, marks: number): boolean =>
  (marks & CELL_BREAK) !== 0 || ((marks & SPACE) !== 0 && line.includes('  '));

/** Counts in one pass what menus and ribbons have many of; most lines are settled by that. */
function survey(line: string): Survey {
  let [bars, hasArrow, parts, spacedStops] = [0, false, 0, 0];
  let before = PART_BREAK;
  for (let i = 0; i < line.length; i++) {
    const mark = MARKS[line.charCodeAt(i)]!;
    if ((mark & PART_BREAK) === 0) parts += (before & PART_BREAK) >> 2;
    else if ((mark & BAR) !== 0) bars++;
    else if ((before & STOP) !== 0 && line.charCodeAt(i) === 32) spacedStops++;
    if ((mark & ARROW) !== 0) hasArrow = true;
    before = mark;
  }
  return { bars, hasArrow, parts, spacedStops };
}

/** A menu: many short words apart by spaces or bars, no sentence. */
function isMenu(line: string, { bars, hasArrow, parts }: Survey): boolean {
  if (bars >= 2 && !/[。；]/.test(line) && !line.startsWith('|')) return true;
  if (hasArrow && line.length < 120 && !SENTENCE.test(line)) return true;
  if (parts < 4 || /^\d{1,3}[ \t]/.test(line) || /[。；]|\d.{0,3}(?:亿|万|元|吨|%|个|家|亩)/.test(line))
    return false;
  if (/[a-z]{3}/.test(line) && !/[\u4e00-\u9fff]/.test(line)) return false;
  const short = line.split(/[\s|｜·/]+/).filter((part) => part !== '' && part.length <= 6).length;
  return short / parts >= 0.7 && !/[,，].*[,，]/.test(line);
}

/** Slogans that pages repeat in a ribbon: several short sentences side by side, apart by spaces. */
const isRibbon = (line: string, { spacedStops }: Survey): boolean =>
  spacedStops >= 3 && (line.match(/[。！？!?] ?(?=\S{4,24}[。！？!?])/g)?.length ?? 0) >= 3;

/** A page that lost its line ends is one long line; no menu is as long. In UTF-16 units. */
const LONG = 600;

export type LineNature = 'body' | 'meta' | 'caption' | 'menu';

/** What a line (trimmed, folded) is by itself; `seen` are its marks (`marksWithin`). */
export function natureOfLine(line: string, seen = marksWithin(line, 0, line.length)): LineNature {
  if (line === '') return 'meta';
  if (CAPTION.test(line, 0, line.length)) return 'caption';
  const isShort = line.length < 90;
  if (BYLINE.test(line, 0, line.length)) return 'meta';
  if (
    isShort &&
    (META.test(line, 0, line.length) || POLICE_NUMBER.test(line, 0, line.length)) &&
    !/[。；].{6}/.test(line) &&
    (LABEL.test(line) || !SENTENCE.test(line))
  )
    return 'meta';
  if (
    isShort &&
    DATE_LINE.test(line, 0, line.length) &&
    !SENTENCE.test(line) &&
    /来源|:\d\d|编辑|浏览|阅读|记者|责编|^[\d\s年月日:：.\-/]+$/.test(line)
  )
    return 'meta';
  const marks = seen === 0 ? NO_MARKS : survey(line);
  if (line.length < LONG && (isMenu(line, marks) || isRibbon(line, marks))) return 'menu';
  if (RULE.test(line, 0, line.length)) return 'meta';
  if (line.length < 160 && SITE_NOTE.test(line, 0, line.length)) return 'meta';
  return 'body';
}

export const isFooterHead = (line: string): boolean => line.length < 160 && FOOTER.test(line, 0, line.length);
export const isRelatedHead = (line: string): boolean =>
  line.length < 40 && RELATED.test(line, 0, line.length);
