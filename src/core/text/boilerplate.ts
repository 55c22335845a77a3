import { isDigit } from './characters.ts';
import { isMenuOrRibbon, SENTENCE } from './menus.ts';
import { DIGIT, FILED, LETTER_P, MARK, RIGHTS } from './unitBits.ts';
import { UnitSigns } from './unitSigns.ts';

/**
 * Lines of a page that are not the article: menus, bylines, footers, captions, related links.
 * All patterns run on folded text (lower case, full-width punctuation beside Chinese).
 */

/** What a line begins with tells which of these it may be. */
const SIGNS = new UnitSigns();

/** From such a line to the end of the page nothing belongs to the article. */
const FOOTER = SIGNS.beginning(
  /^(?:copyright\b|©|联系我们[:：]?$|友情链接|关于我们|返回顶部|网友评论|您可能感兴趣|猜你喜欢|扫一扫|扫码关注|相关新闻 |点击排行|热门推荐|广告合作)/,
);

/** … and such a note near its beginning. */
const RIGHTS_NOTE =
  /^(?:.{0,12}(?:版权与免责声明|版权声明|免责声明|版权说明|版权所有|法律声明)|.{0,14}(?:版权所有|copyright ?©)|.{0,10}icp备)/;

/** Heads of a list of links; the list ends at the next long line. */
const RELATED = SIGNS.beginning(
  /^(?:[^\u4e00-\u9fffa-z0-9，。]{0,6}(?:相关(?:阅读|新闻|链接|报道|文章|推荐|文档|文件|稿件|内容|信息|资讯|政策)|推荐阅读|延伸阅读|往下看|更多>>|更多精彩|更多新闻|(?:\d{1,2}小时|今日|本周|一周)?热[文榜]|阅读排行|点击榜|热点(?:新闻|推荐)|related(?: stories| news| reading| articles)?[:：]|read more|see also|猜你喜欢|往期(?:回顾|推荐)|精彩推荐|大家都在看|点击排行|最新文章|上一篇|下一篇))/,
);

/** Bylines and other single lines about the page itself. */
const META = SIGNS.beginning(
  /^(?:【.{0,10}(?:广告|推广|药房|特惠|招聘|楼市)|广告[：:]|\[\^?\d{1,2}\]|[(（【[]?\s*(?:来源|作者|编辑|责任编辑|责编|审核|校对|监制|记者|文[/／]|图[/／]|摄影|撰文|通讯员|供稿|转自|原标题|本文来源|时间|发布时间|发布日期|日期|浏览|阅读|点击|字号|字体|分享|分享到|打印|关闭|您?当前的?位置|您现在的位置|首\s?页|设为首页|欢迎您来到|责任编辑|本报记者|编制|资料来源|注[:：]|(?:证券|股票)(?:代码|简称)[：: ]|公告编号[：: ]|(?:stock|securities|security) code\b|reporters?\b|by [a-z]+ [a-z]+$|editor\b|source\b|updated\b|share\b|photo\b|print\b|home ?>|tel\b|e-?mail|qq[:：]|邮箱|电话|地址|邮编|技术支持|常年法律顾问|举报|广告[：:]|中国互联网违法|未经授权|蜀?icp))/,
);

const POLICE_NUMBER = /^[(（【[]?\s*.{0,3}公网安备/;

/** 记者：, 来源 新华社: a label with what it labels; 记者了解到，… is none. */
const LABEL = /^[^\u4e00-\u9fff]*[\u4e00-\u9fff]{1,8}(?:[:：/／|\s（(]|$)|^[^\u4e00-\u9fff]*$/;

/** 记者：某某怎么看？, 记者观察｜…: a question, a title. */
const ASKS =
  /^记者(?:[（(][^）)]{2,12}[）)])?[：:].{4,}[？?。！!…]$|^记者(?:观察|手记|调查|来信|专访|在线)[^：:]/;

/** □ 柳景宁: who wrote it. */
const BYLINE = SIGNS.beginning(/^□ ?[\u4e00-\u9fff·]{2,4}$/);

const CAPTION = SIGNS.beginning(
  /^(?:△|▲图|▲(?!.*(?:；$|签约|投资))|图为|图片(?!专题|故事|报道)|图[:：]|图\d|\(图|（图|摄影(?=[:：/／ ]|$)|资料图|photo:)/,
);

const DATE_LINE = /^\D{0,12}(?:19|20)\d\d\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/;

const SITE_NOTE = /icp备|公网安备|版权所有/;
const COPYRIGHT = SIGNS.beginning(/^copyright/);

/** A line of nothing but dots, dashes, stars. */
const RULE = SIGNS.beginning(/^[…·.—\-=*_\s─━═|┌┐└┘├┤]+$/);

/** What a line about the page says besides. */
const ABOUT_PAGE = /来源|:\d\d|编辑|浏览|阅读|记者|责编|^[\d\s年月日:：.\-/]+$/;

/** A page that lost its line ends is one long line; no menu is as long. In UTF-16 units. */
const LONG = 600;

/** A line with so many units or more is neither a byline nor a date. */
const LONG_LABEL = 90;

export type LineNature = 'body' | 'meta' | 'caption' | 'menu';

/** What the line `[start, end)` of a folded text, trimmed, is by itself; `bits` are those of its units. */
export function natureOfLine(text: string, start: number, end: number, bits: number): LineNature {
  const length = end - start;
  const signs = SIGNS.at(text, start);
  if (CAPTION.test(signs, text, start, end)) return 'caption';
  if (BYLINE.test(signs, text, start, end)) return 'meta';
  if (length < LONG_LABEL && isLabel(text, start, end, bits, signs)) return 'meta';
  if ((bits & MARK) !== 0 && length < LONG && isMenuOrRibbon(text, start, end, bits)) return 'menu';
  if (RULE.test(signs, text, start, end)) return 'meta';
  return length < 160 && isSiteNote(text, start, end, bits, signs) ? 'meta' : 'body';
}

/** A short line about the page itself: a byline, a date. */
function isLabel(text: string, start: number, end: number, bits: number, signs: number): boolean {
  const isMeta =
    META.test(signs, text, start, end) ||
    ((bits & FILED) !== 0 && POLICE_NUMBER.test(text.slice(start, end)));
  if (isMeta) {
    const line = text.slice(start, end);
    if (ASKS.test(line)) return false;
    if (!/[。；].{6}/.test(line) && (LABEL.test(line) || !SENTENCE.test(line))) return true;
  }
  if ((bits & DIGIT) === 0 || !mayOpenWithYear(text, start, end)) return false;
  const line = text.slice(start, end);
  return DATE_LINE.test(line) && !SENTENCE.test(line) && ABOUT_PAGE.test(line);
}

/** Units before the year of a line that is a date. */
const BEFORE_YEAR = 12;

/** Whether the first digit of a line may begin a year of these centuries. */
function mayOpenWithYear(text: string, start: number, end: number): boolean {
  const most = Math.min(start + BEFORE_YEAR, end - 1);
  for (let at = start; at <= most; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) return unit === 49 || unit === 50;
  }
  return false;
}

/** ICP and police numbers stand with a note on rights, or instead of one. */
function isSiteNote(text: string, start: number, end: number, bits: number, signs: number): boolean {
  if (COPYRIGHT.test(signs, text, start, end)) return true;
  return (bits & (RIGHTS | FILED)) !== 0 && SITE_NOTE.test(text.slice(start, end));
}

export function isFooterHead(text: string, start: number, end: number, bits: number): boolean {
  if (end - start >= 160) return false;
  if (FOOTER.test(SIGNS.at(text, start), text, start, end)) return true;
  const mayHoldNote = (bits & RIGHTS) !== 0 || ((bits & FILED) !== 0 && (bits & LETTER_P) !== 0);
  return mayHoldNote && RIGHTS_NOTE.test(text.slice(start, end));
}

export const isRelatedHead = (text: string, start: number, end: number): boolean =>
  end - start < 40 && RELATED.test(SIGNS.at(text, start), text, start, end);
