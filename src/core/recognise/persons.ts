import { LATIN } from '../lexicon/meaning.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Hits } from './hits.ts';

/** Frequent family names that stand before a two-character given name. */
const FAMILY_NAMES = unitsOf(
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]/,
);

const FAMILY_NAMES_LATIN =
  /\b(?:he|li|wang|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|lin|gao|luo|zheng|liang|xie|song|tang|feng|deng|cao|peng|xiao|tian|dong|yuan|pan|jiang|cai|yu|du|ye|cheng|wei|lu|ding|shen|yao|cui|zhong|tan|fan|jin|shi|liao|jia|xia|fu|fang|bai|zou|meng|xiong|qin|qiu|yin|xue|yan|duan|lei|hou|long|shao|mao) $/;

/** What stands before a person's name. */
const OFFICE_BEFORE = /(?:[长记席任员授者人士理总]|书记|代表|委员|记者|[、：（\s])$/;
/** What stands behind it. */
const SPEECH_AFTER = /^(?:[：（、]|说|表示|介绍|指出|认为|致辞|出席|强调|主持|告诉|坦言|建议|等|在|$)/;

function maskLatin(text: string, hits: Hits, hit: number): void {
  if (!hits.meaning(hit).regions) return;
  const start = hits.starts[hit]!;
  if (FAMILY_NAMES_LATIN.test(text.slice(Math.max(0, start - 8), start))) hits.mask(hit);
}

/** Masks place names that are given names behind a family name: 市长贺海东, 贺海东：…. */
export function maskPersons(text: string, hits: Hits): void {
  const { places } = hits.lists;
  for (let i = 0; i < places.length; i++) {
    const hit = places[i]!;
    if ((hits.roles[hit]! & LATIN) !== 0) maskLatin(text, hits, hit);
    const start = hits.starts[hit]!;
    const end = hits.ends[hit]!;
    if (end - start > 2 || !FAMILY_NAMES.hasAt(text, start - 1) || !hits.meaning(hit).regions) continue;
    const before = text.slice(Math.max(0, start - 3), start - 1);
    const isNamed = before === '' || OFFICE_BEFORE.test(before) || /\n$/.test(before);
    if (isNamed && SPEECH_AFTER.test(text.slice(end, end + 2))) hits.mask(hit);
    else if (/(?:[长席任员]|书记)$/.test(before)) hits.mask(hit);
  }
}
