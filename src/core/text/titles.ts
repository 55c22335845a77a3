/** What a title looks like, and what stands above and below it. All run on folded text. */

/** A second line of the title: ——访某市市长, or the title again in English. */
export const isSubtitle = (line: string): boolean =>
  line.length < 100 &&
  (/^[—–-]{1,2}[^—]/.test(line) || !/[\u4e00-\u9fff]/.test(line)) &&
  !/[。；.]$/.test(line);

/** 行业新闻 above the title: the name of a column, not of the article. */
const isColumn = (line: string, next: string): boolean =>
  next.length > 2 * line.length &&
  next.length <= 60 &&
  !/[。；：]$/.test(next) &&
  /(?:新闻|要闻|资讯|动态|时政|财经|观察|专题|头条|快讯|报道|公告|信息|频道)$/.test(line);
const LONGEST_COLUMN_NAME = 6;

/** 【走基层·长城脚下】 above a title: a series of articles. */
const SERIES = /^【[^】]{2,14}】$/;
const LONGEST_SERIES = 16;
const isSeries = (line: string, next: string): boolean =>
  SERIES.test(line) && next.length >= 6 && next.length <= 60 && !/[。；]$/.test(next);

/** Whether a line above the title, `next`, is the name of a column or a series. */
export const isAboveTitle = (line: string, next: string): boolean =>
  isSeries(line, next) || (line.length <= LONGEST_COLUMN_NAME && isColumn(line, next));
/** No such name is longer. */
export const LONGEST_ABOVE_TITLE = LONGEST_SERIES;

/** Longest stretch of a menu between bars, in UTF-16 units. */
const LONGEST_ITEM = 7;
const LONGEST_ITEM_ENGLISH = 16;
const OF_PAGE =
  /^by |20\d\d-|reviews|记者|来源|编辑|浏览|阅读|字号|首页|回顾|合作|关于|原创|home|contact|about|login|subscribe|\d:\d\d|>|»/;

/** Whether a line has words of a byline or a menu. */
export const isOfPage = (line: string): boolean => OF_PAGE.test(line);

/** 口岸月读｜第四期｜桥头那边有风来: bars part what a title says, where a stretch is longer than items of menus are. */
export function isTitleInBars(line: string): boolean {
  const parts = line.split(/[|｜]/);
  if (parts.length !== 3) return false;
  return parts.some((part) => {
    const { length } = part.trim();
    return length > (/[\u4e00-\u9fff]/.test(part) ? LONGEST_ITEM : LONGEST_ITEM_ENGLISH);
  });
}
