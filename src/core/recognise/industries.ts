import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { MASKED, TRAP } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { matchesOf } from '../text/matches.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Hits } from './hits.ts';
import { sortSpans } from './spans.ts';
import { NOBODY, type Subject } from './subject.ts';
import { isWeakConfirmed } from './weakWords.ts';

/** Industry words at one place; several industries for composites. Offsets in UTF-16 units of the matching text. */
export interface IndustryMention extends Span {
  readonly industries: readonly IndustryInfo[];
  readonly isMetaphor: boolean;
  /** Whom it is said of, once its clause has been read. */
  subject: Subject;
}

/** An item that shares the head of the word before it: 未来信息、空间、材料. */
function shareHead(lexicon: Lexicon, item: string, alias: string): readonly IndustryInfo[] | null {
  for (let length = 1; length <= 3 && length < alias.length; length++) {
    const headed = lexicon.meaningOf.get(alias.slice(0, length) + item);
    if (headed?.industries && !headed.isWeak) return headed.industries;
  }
  return null;
}

/** An item that shares the tail of the word behind it: 石油、煤、盐化工. */
function shareTail(lexicon: Lexicon, item: string, alias: string): readonly IndustryInfo[] | null {
  for (let length = 1; length <= 4 && length < alias.length; length++) {
    const tailed = lexicon.meaningOf.get(item + alias.slice(-length));
    if (tailed?.industries && !tailed.isWeak) return tailed.industries;
  }
  return null;
}

/** Every item of an enumeration stands beside one of these. */
const JOINTS = unitsOf(/[、和与]/);

const ITEM_AFTER = gated(/^[、和与]([\u4e00-\u9fff]{1,4}?)(?=[、和与等，。；”]|产业|领域|方向|方面|技术)/);
const ITEM_BEFORE = gated(/(?:^|[、，。：“的展造育进快])([\u4e00-\u9fff]{1,3})[、和与]$/);

const mentionOf = (
  industries: readonly IndustryInfo[],
  start: number,
  end: number,
  isMetaphor: boolean,
): IndustryMention => ({
  industries,
  start,
  end,
  isMetaphor,
  subject: NOBODY,
});

/** Adds the items behind a word that share its head, up to the next word: only what the lexicon does not know by itself. */
function addHeaded(lexicon: Lexicon, text: string, hits: Hits, hit: number, found: IndustryMention[]): void {
  const next = hit + 1 < hits.length ? hits.starts[hit + 1]! : text.length;
  for (let at = hits.ends[hit]!; at + 1 < next;) {
    const item = ITEM_AFTER.exec(text, at, at + 8)?.[1];
    if (item === undefined) return;
    const start = at + 1;
    at = start + item.length;
    const named = shareHead(lexicon, item, hits.meaning(hit).text);
    if (named) found.push(mentionOf(named, start, at, false));
  }
}

/** Adds the item before a word that shares its tail, if it begins behind the word before. */
function addTailed(lexicon: Lexicon, text: string, hits: Hits, hit: number, found: IndustryMention[]): void {
  const start = hits.starts[hit]!;
  const from = Math.max(hit > 0 ? hits.ends[hit - 1]! : 0, start - 6);
  // An item has a character at least beside its joint.
  if (start - from < 2) return;
  const item = ITEM_BEFORE.exec(text, from, start)?.[1];
  if (item === undefined) return;
  const named = shareTail(lexicon, item, hits.meaning(hit).text);
  const end = start - 1;
  if (named) found.push(mentionOf(named, end - item.length, end, false));
}

const QUOTED_FORMULA = gated(/^((?:[\u4e00-\u9fff][、]?){3,8})”/);
/** Longest quoted formula with its closing quote. */
const LONGEST_FORMULA = 17;
const BARE_FORMULA = /[风光水火核氢储]{3,6}(?=等|一体|多能|产业|项目|基地|互补|，|。|、|”|全产业)/g;
const QUOTE = '“'.charCodeAt(0);

/** Whether all characters of a formula stand in an enumeration. */
function isSpelled(formula: string, table: Readonly<Record<string, string>>): boolean {
  for (const letter of formula) if (letter !== '、' && table[letter] === undefined) return false;
  return true;
}

/** Adds what a formula at `at` names, if the first enumeration that spells it makes three industries of it or more. */
function addFormula(
  { enumerations, industries }: Lexicon,
  formula: string,
  at: number,
  found: IndustryMention[],
): void {
  const table = Object.values(enumerations).find((each) => isSpelled(formula, each));
  if (!table) return;
  const letters = [...formula.replaceAll('、', '')];
  if (letters.length < 3) return;
  const named = [...new Set(letters.map((letter) => industries.get(table[letter]!)!))];
  found.push(mentionOf(named, at, at + formula.length, false));
}

/** One-character formulas: “风、光、火、氢、储”. All characters must stand in one enumeration. */
function readFormulas(lexicon: Lexicon, text: string): IndustryMention[] {
  const found: IndustryMention[] = [];
  const { formulaBegins } = lexicon;
  let hasBare = false;
  formulaBegins.lastIndex = 0;
  for (let match = formulaBegins.exec(text); match; match = formulaBegins.exec(text)) {
    const at = match.index + 1;
    if (text.charCodeAt(match.index) !== QUOTE) hasBare = true;
    else {
      const formula = QUOTED_FORMULA.exec(text, at, at + LONGEST_FORMULA)?.[1];
      if (formula) addFormula(lexicon, formula, at, found);
    }
    formulaBegins.lastIndex = at;
  }
  if (hasBare && (text.includes('氢') || text.includes('储')))
    for (const match of matchesOf(BARE_FORMULA, text)) addFormula(lexicon, match[0], match.index, found);
  return found;
}

/** Services rendered to another industry: 箱包|跨境电商, 特高压装备|检验检测 name both. */
const SERVING = new Set([
  'ecommerce',
  'sci-tech-services',
  'smart-manufacturing',
  'trade',
  'logistics',
  'green-power',
]);

/** What something runs on or is made by is an industry beside it: 氢能|无人船, 3D打印|义齿. */
const DRIVING = new Set(['hydrogen', 'additive', 'ai']);

function isOneOf(few: ReadonlySet<string>, { industries }: IndustryMention): boolean {
  for (let i = 0; i < industries.length; i++) if (few.has(industries[i]!.id)) return true;
  return false;
}

const isUmbrella = ({ industries }: IndustryMention): boolean => industries.every((each) => each.isUmbrella);

const LATIN_LETTERS = unitsOf(/[a-z]/);

/** “mining bearings”: in English only what any industry uses surely leaves its modifier behind. */
const isEnglishCompound = (text: string, modifier: Span, { industries, start }: IndustryMention): boolean =>
  modifier.end + 1 === start &&
  industries[0]!.id === COMPONENTS &&
  text.charCodeAt(modifier.end) === BLANK &&
  LATIN_LETTERS.hasAt(text, start);

const COMPONENTS = 'major-technical-equipment';

const BLANK = ' '.charCodeAt(0);

/**
 * Compounds without a joint (羊绒|纱线, 餐饮服务|机器人) are about their head, which stands last in Chinese;
 * where the last is only an umbrella (钛合金|材料产业), about the specific word.
 */
function dropModifiers(text: string, mentions: IndustryMention[]): IndustryMention[] {
  let dropped: Set<IndustryMention> | null = null;
  for (let i = 0; i + 1 < mentions.length; i++) {
    const modifier = mentions[i]!;
    const head = mentions[i + 1]!;
    if (modifier.end !== head.start && !isEnglishCompound(text, modifier, head)) continue;
    if (isOneOf(SERVING, head) || isOneOf(DRIVING, modifier)) continue;
    dropped ??= new Set();
    dropped.add(isUmbrella(head) && !isUmbrella(modifier) ? head : modifier);
  }
  return dropped ? mentions.filter((mention) => !dropped.has(mention)) : mentions;
}

const overlaps = (mentions: readonly IndustryMention[], { start, end }: Span): boolean =>
  mentions.some((each) => each.start < end && start < each.end);

/** All industry words of a text, in order. */
export function readIndustries(lexicon: Lexicon, text: string, hits: Hits): IndustryMention[] {
  const { starts, ends, roles } = hits;
  const { industries: own } = hits.lists;
  let mentions: IndustryMention[] = [];
  for (let k = 0; k < own.length; k++) {
    const hit = own[k]!;
    if ((roles[hit]! & (TRAP | MASKED)) !== 0) continue;
    const { industries, isWeak, isMetaphor } = hits.meaning(hit);
    if (!industries) continue;
    if (isWeak && !isWeakConfirmed(text, hits, hit)) continue;
    const start = starts[hit]!;
    const end = ends[hit]!;
    mentions.push(mentionOf(industries, start, end, isMetaphor));
    if (JOINTS.hasAt(text, end)) addHeaded(lexicon, text, hits, hit, mentions);
    if (JOINTS.hasAt(text, start - 1)) addTailed(lexicon, text, hits, hit, mentions);
  }
  mentions = dropModifiers(text, mentions);
  for (const formula of readFormulas(lexicon, text)) if (!overlaps(mentions, formula)) mentions.push(formula);
  return sortSpans(mentions);
}
