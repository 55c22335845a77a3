import { INDUSTRY, MASKED, PLACE } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Hits } from './hits.ts';

/** What may follow a weak word and makes it an industry: 电池产业, 面板制造, 雨伞之乡, 牙刷年产; the unit in a row of statistics. */
const INDUSTRY_ENDING = gated(
  /^(?:的?(?:产量|出口量?|精?深?加工)|等?(?:产业|行业|工业|制造|集群|业|装备|加工|产能|产量|生产|企业|项目|基地|产品|种植|养殖|研发|材料|经济|应用|服务|整机|组装|总装|扩产|投产|量产|下线|交付|出栏|存栏|产值|销量|订单|精深加工|深加工|出口(?:[额量\d一二三四五六七八九十]|到)|电商|名[城镇]|之[都乡城]|年(?:产|销|交易|出口)))|^ ?[|\t] ?[万亿千百]{0,2}(?:吨|辆|台|套|架|艘|部|立方米|平方米|千瓦时|重量箱|只|头|件|米|块|片|元) ?[|\t]|^ (?:industry|industries|sector|manufacturing|production|plants?|makers?|exports?|output|producers?|manufacturers?|factory|factories|company|companies|firms?|startups?|business|works|workshops?|mills?|making|growers?|growing|farming|breeding|processing|processors?|clusters?|products|assembly|capacity|trade|sales|shipments|orders|parks?|valley)\b/,
);

/** What may stand before a weak word and makes it something produced: 年产牙刷, 专做雨伞, 每三双袜子, 上亿把梳子. */
const PRODUCING = gated(
  /(?:[年主盛专特]产|专做|专攻|[百千万亿每][一二三四五六七八九十两\d]{0,2}[双把件个只顶套台条支枝张架辆盏副块瓶盒箱杯])$/,
);
/** The longest of these with an amount before the measure. */
const LONGEST_PRODUCING = 5;

/**
 * The same in English: makes zips, makers of zips, 40 million zips, two thousand tonnes of zips, half of China's zips; and
 * what a place lives on.
 */
const ENGLISH_PRODUCING = gated(
  /(?:\b(?:mak(?:es?|ing)|produc(?:es?|ed|ing)|manufactur(?:es?|ing)|assembl(?:es?|ing)|export(?:s|ed|ing)|ship(?:s|ped|ping)|sells|grows?|growing|plant(?:s|ing)|sews?|weaves?|knits?|(?:speciali[sz](?:es?|ing)|strong|strength|leads?) in|li(?:ves?|ving) (?:on|off)|(?:relies|depends|built|thrives) on|(?:output|production|exports?|makers?|producers?|manufacturers?|suppliers?|manufacture|making|growers?|processing|sales|shipments|cultivation|tonn?es|tons|mu|hectares|pairs|sets|pieces|capital|cradle) of|(?:half|third|quarter|fifth|tenth|percent|cent|most|much|one) of (?:china's|the country's|the nation's|the world's|the province's|all)|[mb]illion)) $/,
);
const LONGEST_ENGLISH = 30;

const CONNECTOR = /^[、和与及或/以]{1,2}$|^ ?(?:,|and|, and|or|\/) ?$/;

/** The longest connector: “, and ”. */
const LONGEST_CONNECTOR = 6;

const isJoined = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_CONNECTOR && CONNECTOR.test(text.slice(from, to));

/** 宝鸡的钛、榆林的…: what one of several places is known for; 临邑有炼油，有化工。: what a place has. */
const OWNED = gated(/^[、，。；]/);
const OF = '的'.charCodeAt(0);
const HAS = '有'.charCodeAt(0);
const ITEM = '、'.charCodeAt(0);
const EDGES = unitsOf(/[，。；：、\n]/);

const isPlace = ({ roles }: Hits, hit: number): boolean => (roles[hit]! & (PLACE | MASKED)) === PLACE;

function isOwned(text: string, hits: Hits, hit: number): boolean {
  const { starts, ends } = hits;
  const start = starts[hit]!;
  const end = ends[hit]!;
  const before = text.charCodeAt(start - 1);
  if (before !== OF && before !== HAS) return false;
  if (end < text.length && !OWNED.test(text, end, end + 1)) return false;
  // 有 may be a word of its own.
  const owner = ends[hit - 1] === start ? hit - 2 : hit - 1;
  const isBehindPlace = ends[owner] === start - 1 && isPlace(hits, owner);
  if (before === HAS) return isBehindPlace || EDGES.hasAt(text, start - 2);
  if (!isBehindPlace) return false;
  if (text.charCodeAt(starts[owner]! - 1) === ITEM) return true;
  return text.charCodeAt(end) === ITEM && starts[hit + 1] === end + 1 && isPlace(hits, hit + 1);
}

/** A weak word counts where something is made of it, or in one list with a full industry word. */
export function isWeakConfirmed(text: string, hits: Hits, hit: number): boolean {
  const { starts, ends, roles } = hits;
  const start = starts[hit]!;
  const end = ends[hit]!;
  if (INDUSTRY_ENDING.test(text, end, end + 14)) return true;
  if (PRODUCING.test(text, Math.max(0, start - LONGEST_PRODUCING), start)) return true;
  if (ENGLISH_PRODUCING.test(text, Math.max(0, start - LONGEST_ENGLISH), start)) return true;
  if (isOwned(text, hits, hit)) return true;
  for (let step = -1; step <= 1; step += 2) {
    for (let i = hit; i + step >= 0 && i + step < hits.length; i += step) {
      const next = i + step;
      if ((roles[next]! & (INDUSTRY | MASKED)) !== INDUSTRY) break;
      if (!isJoined(text, ends[step > 0 ? i : next]!, starts[step > 0 ? next : i]!)) break;
      if (!hits.meaning(next).isWeak) return true;
    }
  }
  return false;
}
