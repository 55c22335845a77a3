import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf } from '../text/unitSet.ts';
import { signOfRanges } from './clausePattern.ts';
import { mayFollow, type ForesightedSpan } from './foresight.ts';
import { BEFORE_PLACE, BEHIND_PLACE } from './placeSigns.ts';

const YARDSTICK_BEFORE = BEFORE_PLACE.ending(
  /(?:占|居|列|排|(?<!安)排在|位居|位列|高于|低于|好于|快于|超过|领跑|领先|领先于|跻身|走在|为|名列|超|是|较|比|达到|达|冲出|享誉|闻名|辐射|面向|卖到|享有|约占|供应|销往|远销|除|除了|跨|出|连)$/,
);
const YARDSTICK_AFTER = BEHIND_PLACE.beginning(
  /^(?:的?(?:第[一二三四五六七八九十\d]|首位|首个|首家|首批|前列|前[一二三四五六七八九十百\d]|[一二三四五六七八九十两\d]+成|[一二三四五六七八九十两\d]+分之|近?半|约|近|最|唯一|平均|总量|产量的|同类|总产量|市场|之最|之首|领先|少有|罕见|数一数二|同行|冠军|比重|百强|百分之|规模以上|规上|营收的|的[一二三四五六七八九十两\d]+|[\d.]+%))/,
);

/** 全国进口的榴莲，每四个就有一个从这里上岸. */
const EVERY_NTH = gated(/^[^。；]{0,14}[，,]?每[一二两三四五六七八九十\d]{1,3}[^，。；]{1,6}(?:就|便)有/);

/** It stands at most `FORESIGHT` units behind the place. */
const MAY_SAY_EVERY = signOfRanges(rangesOf(/每/));

/** 带来的是安龙县的石斛, 第三行才是彰武县的花生: what is shown is said of the place that it comes from. */
const SHOWN = BEFORE_PLACE.ending(/(?:的|才|便|就|则|仍|还|都|正)是$/);
const isShown = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '的' &&
  SHOWN.test(BEFORE_PLACE.at(text, start - 1), text, Math.max(0, start - 2), start);

/** 水产是湛江的强项, 液压件是榆次的. */
const OWN_FIELD = gated(
  /^的(?:强项|拿手|看家|主场|长项|专长|天下|优势|名头|名片|家底|老本行|饭碗|绝活|招牌|金字招牌)|^的$/,
);
/** Whether what is said to be of the place that ends here is its own field. */
export const isOwner = (text: string, clause: Span, end: number): boolean =>
  OWN_FIELD.test(text, end, clause.end);

/** Whether a place word is only the yardstick of a rank or share: 占全国七成, 居全省第一. */
export function isYardstick(text: string, clause: ForesightedSpan, start: number, end: number): boolean {
  const before = BEFORE_PLACE.at(text, start - 1);
  const behind = BEHIND_PLACE.at(text, end);
  return (
    YARDSTICK_AFTER.test(behind, text, end, end + 8) ||
    (YARDSTICK_BEFORE.test(before, text, Math.max(0, start - 3), start) &&
      !isShown(text, start, end) &&
      !(text.charAt(start - 1) === '是' && isOwner(text, clause, end))) ||
    (mayFollow(clause, MAY_SAY_EVERY, end) && EVERY_NTH.test(text, end, end + 26))
  );
}
