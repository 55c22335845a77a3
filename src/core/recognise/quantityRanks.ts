import { unitsOf } from '../text/unitSet.ts';
import type { Quantity } from './quantity.ts';
import { parseNumeral } from './quantityNumerals.ts';

const NTH =
  /第(\d{1,3}|[一二三四五六七八九十百]+)(?:位|名|(?![位名]))(?!的是|是|[一二三四五六七八九十\d]|产业|批|届|次|季度|代|个|家|条|期|章|款|年|书记|轮|线|方阵|梯队|时间|步|天|周|人|类|大道|节|师|中学|医院|机床|汽车|生产力|动力|站|课|套|座|艘|台|阶段|组|版|部|部分|集团|党|次产业|要务|资源|负责|责任)/y;
const FIRST = /首位(?!产业|度|主导)/y;
const TOP =
  /前(\d{1,3}|[一二三四五六七八九十百]+)(?:位|名|强)?(?!个|年|月|季度|季|批|半|期|天|三季度|[一二三四五六七八九十\d])/y;

const NUMERALS = unitsOf(/[\d一二三四五六七八九十百]/);

const SCOPE =
  /(?:全国|全省|全市|全区|全盟|全州|全县|全球|世界|亚洲|国内|省内|区内|市内|旗县|东北|西部|西北|西南|中部|华东|华北|华中|华南|同行|行业|同类|地级市|设区市|排名|排|位列|列|居|位居|位次|升至|升到|跃居|稳居|前移|跻身|晋级|进入|冲进)[^，。；第前]{0,10}$/;
const REACH = 18;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A place in an order: 居全国第一, 列全省第3位, 首位, 跻身前十. An order without a field (第三, 第一季度) is none. */
export function readRank(text: string, from: number, at: number): Quantity | null {
  const opener = text.charAt(at);
  const isFirst = opener === '首';
  if (isFirst ? text.charAt(at + 1) !== '位' : !NUMERALS.hasAt(text, at + 1)) return null;
  const isTop = opener === '前';
  const match = matchAt(isTop ? TOP : isFirst ? FIRST : NTH, text, at);
  if (!match) return null;
  const before = text.slice(Math.max(from, at - REACH), at);
  if (!SCOPE.test(before) || /(?:不是|并非|未能|不在)[^，]{0,6}$/.test(before)) return null;
  const value = match[1] === undefined ? 1 : parseNumeral(match[1]);
  if (!value) return null;
  return {
    start: at,
    end: at + match[0].length,
    boundStart: at,
    value,
    unit: '位',
    measure: 'rank',
    magnitude: value,
    bound: isTop ? 'max' : 'exact',
    form: 'rank',
    isSmall: false,
  };
}
