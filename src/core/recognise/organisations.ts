import { CUE, INDUSTRY, LATIN, MASKED, PLACE, TRAP } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Hits } from './hits.ts';

/** Longest stretch between a place and the ending that makes it an organisation's name, in UTF-16 units. */
const REACH = 16;
const BACK_REACH = 12;

/** Units that cannot stand inside a name. */
const OUTSIDE = unitsOf(/[，。；：！？、“”‘’《》|\s()（）的了在与和将是有把为被让使从向对由及等已要拟正]/);

const FIRM_ENDINGS = new Set([
  '有限公司',
  '有限责任公司',
  '股份公司',
  '集团',
  '集团公司',
  '银行',
  '证券',
  '事务所',
  '律师事务所',
]);

const LATIN_GAP = gated(/^[a-z '’&-]{0,40}$/);
const LATIN_REACH = 32;

/** 国家超级计算长沙中心, 某银行南京分行: the place is the tail of a name. */
const BRANCH = gated(/^(?:中心|分院|分公司|分行|支行)/);
const CENTRE = '中'.charCodeAt(0);
const PART = '分'.charCodeAt(0);
const TWIG = '支'.charCodeAt(0);
/** 中国科学院青岛生物能源与过程研究所. */
const INSTITUTE_BEFORE = gated(/(?:科学院|工程院|中科院|社科院|农科院|林科院)$/);
const INSTITUTE = '院'.charCodeAt(0);
const INSTITUTE_AFTER = gated(/^[\u4e00-\u9fff]{0,16}?(?:研究所|研究院|研究中心|实验室)/);

const isGap = (text: string, from: number, to: number): boolean => {
  if (!OUTSIDE.hasWithin(text, from, to)) return true;
  if (!LATIN_GAP.test(text, from, to)) return false;
  const gap = text.slice(from, to);
  return gap === ' ' || (gap.trim() !== '' && !/ (?:and|in|to|of|will|has|is|the|for|with) /.test(`${gap} `));
};

function isVerb(hits: Hits, hit: number): boolean {
  const roles = hits.roles[hit]!;
  return (roles & (CUE | INDUSTRY)) === CUE && ((roles & PLACE) === 0 || hits.meaning(hit).regions === null);
}

/** End of a name that the place at `[start, end)` is plainly part of, or the end of the place itself. */
function nameEnd(text: string, start: number, end: number): number {
  const behind = text.charCodeAt(end);
  if (behind === CENTRE || behind === PART || behind === TWIG) {
    const branch = BRANCH.exec(text, end, end + 24);
    if (branch) return end + branch[0].length;
  }
  if (text.charCodeAt(start - 1) !== INSTITUTE) return end;
  if (!INSTITUTE_BEFORE.test(text, Math.max(0, start - 4), start)) return end;
  return end + (INSTITUTE_AFTER.exec(text, end, end + 24)?.[0].length ?? 0);
}

function maskAll(hits: Hits, from: number, to: number): void {
  for (let i = from; i < to; i++) hits.mask(i);
}

/** 湖北|工业大学: whether what stands right behind the place is known as a name of that kind. */
function isNameBehind(hits: Hits, place: number): boolean {
  const next = place + 1;
  if (next >= hits.length || (hits.roles[next]! & TRAP) === 0) return false;
  if (hits.starts[next] !== hits.ends[place] || isVerb(hits, next)) return false;
  return ENDS_AS_ORGANISATION.test(hits.meaning(next).text);
}

/**
 * The hit behind an organisation's name that begins with a place, up to the organisation ending behind it: 西安交大…研究院,
 * 湖北工业大学; the place itself where it begins none. `ending` is the first ending behind the place.
 */
function hitBehindName(text: string, hits: Hits, place: number, ending: number): number {
  const end = hits.ends[place]!;
  const wholeEnd = nameEnd(text, hits.starts[place]!, end);
  if (wholeEnd > end) return hits.firstFrom(wholeEnd);
  if (isNameBehind(hits, place)) return place + 2;
  return ending < hits.length && reachesEnding(text, hits, place, ending) ? ending + 1 : place;
}

/** Whether nothing between a place and an ending parts them. */
function reachesEnding(text: string, hits: Hits, place: number, ending: number): boolean {
  const { starts, ends, roles } = hits;
  const end = ends[place]!;
  if (starts[ending]! - end > ((roles[place]! & LATIN) !== 0 ? LATIN_REACH : REACH)) return false;
  for (let i = place + 1; i <= ending; i++)
    if (isVerb(hits, i) || !isGap(text, end, starts[i]!)) return false;
  return true;
}

/** Masks the industry words in a firm's own name: 某某新能源科技股份有限公司. */
function maskBackward(text: string, hits: Hits, ending: number): void {
  const { ends } = hits;
  const start = hits.starts[ending]!;
  for (let i = ending - 1; i >= 0; i--) {
    if (start - ends[i]! > BACK_REACH || !isGap(text, ends[i]!, start)) return;
    if (isVerb(hits, i)) return;
    hits.mask(i);
  }
}

/** 财经大学: a name that is known as such, behind its place. */
const ENDS_AS_ORGANISATION = /(?:大学|学院|研究院|研究所|银行|集团|公司|协会|学会|医院)$/;

const SCHOOLS = new Set('研究院 研究所 大学 学院 学校 协会 学会 商会 博物馆 科技馆'.split(' '));

/** What may stand between that subject and the ending: 非金属矿工业协会. */
const GENERIC_GAP = gated(/^(?:工业|行业|产业|科技|技术|工程|职业|应用|促进|发展|经济|流通|联合){0,2}$/);

/** Masks the subject that a school or institute is named after: 纺织|学校, 食品|研究院. */
function maskAdjacent(text: string, hits: Hits, ending: number): void {
  const { starts, ends } = hits;
  for (let i = ending - 1; i >= 0; i--) {
    const end = ends[i]!;
    const next = starts[i + 1]!;
    if (end !== next && !GENERIC_GAP.test(text, end, next)) return;
    hits.mask(i);
  }
}

/** Masks what belongs to the firm, school or institute whose name ends here; what names a region as well is no ending. */
function maskEnding(text: string, hits: Hits, ending: number): void {
  if ((hits.roles[ending]! & MASKED) !== 0) return;
  const { text: word, regions } = hits.meaning(ending);
  if (regions) return;
  if (FIRM_ENDINGS.has(word)) maskBackward(text, hits, ending);
  else if (SCHOOLS.has(word)) maskAdjacent(text, hits, ending);
}

/** Marks hits that are parts of organisations' names. */
export function maskOrganisations(text: string, hits: Hits): void {
  const { places, endings } = hits.lists;
  let e = 0;
  for (let p = 0; p < places.length; p++) {
    const place = places[p]!;
    for (; e < endings.length && endings[e]! < place; e++) maskEnding(text, hits, endings[e]!);
    if ((hits.roles[place]! & MASKED) !== 0) continue;
    const next = endings[e] === place ? e + 1 : e;
    const behind = hitBehindName(text, hits, place, next < endings.length ? endings[next]! : hits.length);
    // Most places begin no name, so that what they mean need not be fetched.
    if (behind > place && hits.meaning(place).regions) maskAll(hits, place, behind);
  }
  for (; e < endings.length; e++) maskEnding(text, hits, endings[e]!);
}
