import { CUE, INDUSTRY, LATIN, MASKED, PLACE, TRAP } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { listHits, type HitLists } from './hitLists.ts';
import { firstHitFrom, type Hit } from './hits.ts';

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

const isVerb = (hit: Hit): boolean =>
  (hit.roles & (CUE | INDUSTRY)) === CUE && ((hit.roles & PLACE) === 0 || hit.meaning.regions === null);

/** End of a name that the place is plainly part of, or the end of the place itself. */
function nameEnd(text: string, place: Hit): number {
  const behind = text.charCodeAt(place.end);
  if (behind === CENTRE || behind === PART || behind === TWIG) {
    const branch = BRANCH.exec(text, place.end, place.end + 24);
    if (branch) return place.end + branch[0].length;
  }
  if (text.charCodeAt(place.start - 1) !== INSTITUTE) return place.end;
  if (!INSTITUTE_BEFORE.test(text, Math.max(0, place.start - 4), place.start)) return place.end;
  return place.end + (INSTITUTE_AFTER.exec(text, place.end, place.end + 24)?.[0].length ?? 0);
}

function maskAll(hits: readonly Hit[], from: number, to: number): void {
  for (let i = from; i < to; i++) hits[i]!.roles |= MASKED;
}

/** 湖北|工业大学: whether what stands right behind the place is known as a name of that kind. */
function isNameBehind({ end }: Hit, next: Hit): boolean {
  if ((next.roles & TRAP) === 0 || next.start !== end || isVerb(next)) return false;
  return ENDS_AS_ORGANISATION.test(next.meaning.text);
}

/**
 * Masks what lies between a place name and the organisation ending behind it: 西安交大…研究院, 湖北工业大学. `ending` is
 * the place of the first ending behind the place.
 */
function maskForward(text: string, hits: readonly Hit[], index: number, ending: number): void {
  const first = hits[index]!;
  const end = nameEnd(text, first);
  if (end > first.end) {
    maskAll(hits, index, firstHitFrom(hits, end));
    return;
  }
  if (index + 1 < hits.length && isNameBehind(first, hits[index + 1]!)) maskAll(hits, index, index + 2);
  else if (ending < hits.length && reachesEnding(text, hits, index, ending)) maskAll(hits, index, ending + 1);
}

/** Whether nothing between a place and an ending parts them. */
function reachesEnding(text: string, hits: readonly Hit[], index: number, ending: number): boolean {
  const { roles, end } = hits[index]!;
  const { start } = hits[ending]!;
  if (start - end > ((roles & LATIN) !== 0 ? LATIN_REACH : REACH)) return false;
  for (let i = index + 1; i <= ending; i++) {
    const hit = hits[i]!;
    if (isVerb(hit) || !isGap(text, end, hit.start)) return false;
  }
  return true;
}

/** Masks the industry words in a firm's own name: 某某新能源科技股份有限公司. */
function maskBackward(text: string, hits: readonly Hit[], index: number): void {
  const ending = hits[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const hit = hits[i]!;
    if (ending.start - hit.end > BACK_REACH || !isGap(text, hit.end, ending.start)) return;
    if (isVerb(hit)) return;
    hit.roles |= MASKED;
  }
}

/** 财经大学: a name that is known as such, behind its place. */
const ENDS_AS_ORGANISATION = /(?:大学|学院|研究院|研究所|银行|集团|公司|协会|学会|医院)$/;

const SCHOOLS = new Set('研究院 研究所 大学 学院 学校 协会 学会 商会 博物馆 科技馆'.split(' '));

/** What may stand between that subject and the ending: 非金属矿工业协会. */
const GENERIC_GAP = gated(/^(?:工业|行业|产业|科技|技术|工程|职业|应用|促进|发展|经济|流通|联合){0,2}$/);

/** Masks the subject that a school or institute is named after: 纺织|学校, 食品|研究院. */
function maskAdjacent(text: string, hits: readonly Hit[], index: number): void {
  for (let i = index - 1; i >= 0; i--) {
    const [hit, next] = [hits[i]!, hits[i + 1]!];
    if (hit.end !== next.start && !GENERIC_GAP.test(text, hit.end, next.start)) return;
    hit.roles |= MASKED;
  }
}

/** Masks what belongs to the firm, school or institute whose name ends here; what names a region as well is no ending. */
function maskEnding(text: string, hits: readonly Hit[], index: number): void {
  const { meaning, roles } = hits[index]!;
  if ((roles & MASKED) !== 0 || meaning.regions) return;
  if (FIRM_ENDINGS.has(meaning.text)) maskBackward(text, hits, index);
  else if (SCHOOLS.has(meaning.text)) maskAdjacent(text, hits, index);
}

/** Marks hits that are parts of organisations' names. */
export function maskOrganisations(
  text: string,
  hits: readonly Hit[],
  { places, endings }: HitLists = listHits(hits),
): void {
  let e = 0;
  for (let p = 0; p < places.length; p++) {
    const place = places[p]!;
    for (; e < endings.length && endings[e]! < place; e++) maskEnding(text, hits, endings[e]!);
    const { meaning, roles } = hits[place]!;
    if ((roles & MASKED) !== 0 || !meaning.regions) continue;
    const behind = endings[e] === place ? e + 1 : e;
    maskForward(text, hits, place, behind < endings.length ? endings[behind]! : hits.length);
  }
  for (; e < endings.length; e++) maskEnding(text, hits, endings[e]!);
}
