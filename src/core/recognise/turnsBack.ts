import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import type { Mention } from './mentions.ts';

/** How a text that has gone from part to part turns back to the whole. */

/** 回到市里, 问完县里，绕回来…, 走完九个县: a paragraph that opens so. */
const TURNS_BACK = gated(
  /^[　\s]*(?:[绕转说拉]?回(?:头|过头)?(?:到|来)?(?:再)?(?:看|说|算|问)?(?:总账|全[市县省州区盟]|[市州盟省]里|地区|整个|市级|州级)|[问看走跑听抄逛数说讲写采转]完(?:这|了)?(?:[一二三四五六七八九十两几\d]{1,3}[个本家座站县市区位]|各县|县[里区市]|区[里县]|一[圈遍])|一圈(?:走|看|跑)?下来|纵观全|综观全|放眼全|跳出(?:县|区)[域里]?)/,
);
/** 离开平舆，回头看全市。 */
const LEAVES = gated(/^[　\s]*(?:离开|走出|告别|出了|作别)$/);
/** 站在三江口往下看，…回头总账：全市…: what says so further in a paragraph. */
const RECKONS = gated(
  /^[　\s]*(?:[^。]{0,40}[，。])?(?:回头|回过头来?)(?:看|算|再看)?(?:总账|全[市县省州区盟])/,
);

/** A heading that closes a round: 尾声, 记者手记. */
const CLOSES = gated(
  /^[^\u4e00-\u9fffa-z]{0,4}(?:[一二三四五六七八九十]{1,3}、)?(?:尾声|结语|结束语|后记|余论|余墨|编后|编后语|(?:记者|采访|编辑)?手记|写在最后|写在后面|总账|合账|市级层面|全[市州盟]一盘棋)[^\u4e00-\u9fffa-z]{0,4}$/,
);
const LONGEST_CLOSING = 16;

/** Whether a line turns back from parts to the whole; `place` is the first place that does not stand before it. */
export function turnsBack(text: string, { kind, start, end }: Line, place: Mention | undefined): boolean {
  if (kind !== 'heading' && kind !== 'paragraph') return false;
  if (end - start <= LONGEST_CLOSING && CLOSES.test(text, start, end)) return true;
  if (kind === 'heading') return false;
  if (TURNS_BACK.test(text, start, end) || RECKONS.test(text, start, end)) return true;
  return place !== undefined && place.end <= end && LEAVES.test(text, start, place.start);
}
