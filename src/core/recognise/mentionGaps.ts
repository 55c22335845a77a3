import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';

/** A part of a unit stands no further behind it. */
export const PART_REACH = 12;

/** What may stand between a unit and a part of it: 江苏南通的通州区, 北京城市副中心所在的通州区, South China's Guangxi. */
export const BELONGS = gated(
  /^(?:高新区|经开区|开发区|新区|的|省|市|州|自治区|省的|市的|下辖的?|下属的?|所属的?|.{0,8}所在的|境内的?|一个|自治区的|省会|首府|'s |[^\S\n]|,|，)?$/,
);

/** … between a part and the unit behind it. */
export const BELONGS_BACK = gated(
  /^(?:, |, (?:in )?[a-z]{4,9} china's |, (?:the )?capital (?:city )?of (?:the )?| in (?:the )?| of (?:the )?|, in )$/,
);
/** 广西先进装备制造城（玉林）: the bracket says where in the whole it lies. */
export const SITE_GAP = gated(/^[^，。；：、！？\s（(]{2,14}[（(]$/);
/** Longest such gap, in UTF-16 units. */
export const SITE_REACH = 15;
/** … between places named side by side. */
export const COORDINATED = gated(/^(?:、|和|与|及|以及|, | and |, and |\/)$/);

/** … the first unit of what stands there. */
export const JOINS = unitsOf(/[、和与及以, /]/);

const CLOSING = '）'.charCodeAt(0);
const CLOSING_LATIN = ')'.charCodeAt(0);

/** Whether the bracket of a place's site closes here, or the text ends. */
export function closesSite(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === CLOSING || unit === CLOSING_LATIN;
}
