import type { Line } from '../text/structure.ts';
import { gated } from '../text/gatedPattern.ts';

/** Sections of a page whose heads say that nothing in them is claimed: lost things, courts, weather, what is not wanted. */

/** Numbers and ornaments before the words of a head. */
const LEAD = '^(?:[一二三四五六七八九十]{1,3}、|[^\\u4e00-\\u9fffa-z]{0,8})?';

const NOTICE = gated(
  new RegExp(
    `${LEAD}(?:(?:寻人寻物|寻物|寻人|失物招领|失物|招领宠物|招领|挂失|遗失|讣告|讣闻|停水|停电|停气|更正|天气|气象|法院|庭审|开庭|抽检|招考|消费提醒|拍卖|征婚|体育|赛场|法治|便民|校园|警情|球赛|赛事|书讯|彩票|开奖|出行|交通|路况|人事|任免|辟谣|顺便辟谣|谣言)(?:信息|启事|公告|通告|提醒|预报|消息|栏|广场|粉碎机)?|deaths?|obituar(?:y|ies)|marriages|births|legal(?: notices)?|personals?|lost(?: and found| property)?|crossword|puzzles?|weather(?: forecast)?|classifieds?|appointments|courts?(?: notices?| news)?|corrections?|jobs|vacancies|situations vacant|recruitment|sports?|football|basketball|traffic|getting (?:around|here|there)|how to get here|manners|tickets|opening hours|what's on|in memoriam|in memory|crime|police|public notices|notices|for sale|to let|chess|horoscope|recipes?|accommodation|dress code|rules of conduct|emergency numbers)[^\\u4e00-\\u9fffa-z]{0,4}$`,
  ),
);

const NOT_WANTED = gated(
  new RegExp(
    `${LEAD}(?:(?:我们|本县|本市|本区|园区)?不(?:办|做|要|搞|碰|受理|欢迎|招|接)(?:什么|的|清单)?|(?:负面|退出|禁止|淘汰)清单|(?:禁止|限制|淘汰|退出)类|拒贷的?)(?:[^\\u4e00-\\u9fff，。；：]{0,40})$|^[^，。；：\\u4e00-\\u9fff]{0,20}(?:(?:do not|don't|will not|won't) (?:want|take|do|build|need|welcome)|not (?:on the list|wanted|welcome))`,
  ),
);

/** In UTF-16 units; a shorter line need not look like a heading. */
const LONGEST_HEAD = 48;
const LONGEST_BARE_HEAD = 12;

const OPEN = '【'.charCodeAt(0);

const isSilentHead = (text: string, { start, end }: Line): boolean =>
  NOTICE.test(text, start, end) || NOT_WANTED.test(text, start, end);

const NOTICE_LEAD_ENGLISH = gated(
  /^(?:lost|found|died|born|married|courts?|football|sports?|chess|weather|quiz|crossword|personnel|on stage|small ads|correction|jobs|vacancies|traffic|roads|manners|obituary|tickets|police|crime)[:.] /,
);

/** 【法治】某市法院…, “COURT: …”, “Jobs. …”: a line with such a head of its own. */
function hasSilentLead(text: string, { start, end }: Line): boolean {
  if (text.charCodeAt(start) !== OPEN)
    return NOTICE_LEAD_ENGLISH.test(text, start, start + LONGEST_BARE_HEAD);
  const close = text.indexOf('】', start);
  return (
    close > start && close < Math.min(end, start + LONGEST_BARE_HEAD) && NOTICE.test(text, start, close + 1)
  );
}

/** Whether the lines that are read one by one stand in such a section. */
export class SilentSections {
  private isSilent = false;

  /** Whether nothing in a line is claimed, for the section that it stands in. */
  holds(text: string, line: Line): boolean {
    const length = line.end - line.start;
    const isHead = line.kind === 'heading';
    if (line.kind === 'paragraph' && hasSilentLead(text, line)) return true;
    if (
      length <= (isHead ? LONGEST_HEAD : LONGEST_BARE_HEAD) &&
      line.note === null &&
      isSilentHead(text, line)
    )
      this.isSilent = true;
    else if (isHead) this.isSilent = false;
    return this.isSilent;
  }
}
