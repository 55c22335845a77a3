import type { Diagnostic, Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { ENDING, INDUSTRY, TRAP } from '../lexicon/meaning.ts';
import { matchesOf } from '../text/matches.ts';
import { unitsOf } from '../text/unitSet.ts';
import { firstHitFrom, type Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { ScopedLine } from './scoped.ts';

/** Longest word before 产业, 工业, 经济 that is taken for an industry's name, in UTF-16 units. */
const LONGEST = 6;

/** Of several that begin at one place the first counts. */
const ENDINGS: readonly string[] = words.endings;
/** Those that begin with no other one: where none of these stands there is no ending. */
const STEMS = ENDINGS.filter((ending) => !ENDINGS.some((stem) => stem !== ending && ending.startsWith(stem)));
/** Characters at which a name cannot begin: what stands before them is grammar. */
const BREAK = unitsOf(
  /[^\u4e00-\u9fff]|[的地得了在和与及或等为是把将对以从向由被让使要也都就还各该其此这那每大多年月余项支批张个条种类家座一二三四五六七八九十两几百千万亿]/,
);
const GENERIC = new Set(words.generic);
const GRAMMAR = unitsOf(/[的了是在]/);
const NOT_ITEMS = new Set(words.notItems);
const ITEM_STARTS = unitsOf(/[、和]/);
const ITEM_ENDS = unitsOf(/[、和与等]/);
const HAN = unitsOf(/[\u4e00-\u9fff]/);
/** Lengths of an item of an enumeration, in UTF-16 units. */
const SHORTEST_ITEM = 2;
const LONGEST_ITEM = 6;
const ENGLISH_ITEM = /, ([a-z]{4,14}(?: [a-z]{4,14})?)(?=,? (?:and [a-z -]{3,30}))/g;
const VERB_START =
  /^(?:发展|推动|促进|加快|培育|壮大|打造|建设|做强|做大|做优|聚焦|围绕|推进|支持|实施|形成|引进|提升|完善|构建|延伸|布局|抢占|拓展|深化|加强|巩固)/;

/** Whether a word is put together of nothing but generic heads: 战略性|新兴, 特色|优势. */
function isGeneric(word: string): boolean {
  if (word === '') return true;
  for (let length = Math.min(word.length, 7); length > 0; length--) {
    if (GENERIC.has(word.slice(0, length)) && isGeneric(word.slice(length))) return true;
  }
  return false;
}

const WORDS = INDUSTRY | TRAP | ENDING;

/** What is known of a text, or of a line of it. */
interface Known {
  readonly hits: readonly Hit[];
  readonly industries: readonly IndustryMention[];
}

/** Whether some word of the lexicon or an industry found by rule overlaps a span: then it is known, whatever it means. */
function isKnown({ hits, industries }: Known, { start, end }: Span): boolean {
  for (let i = Math.max(0, firstHitFrom(hits, start) - 1); i < hits.length && hits[i]!.start < end; i++) {
    const { meaning, roles, end: hitEnd } = hits[i]!;
    if (hitEnd <= start) continue;
    if ((roles & WORDS) !== 0 || meaning.regions !== null || meaning.deictic !== null) return true;
  }
  return industries.some((each) => each.start < end && start < each.end);
}

/** Where the name that ends at `end` begins: behind the last hit, mark or grammar word before it. */
function nameStart(text: string, from: number, end: number, hits: readonly Hit[]): number {
  let start = end;
  while (start > from && end - start < LONGEST + 1 && !BREAK.hasAt(text, start - 1)) start--;
  for (let i = firstHitFrom(hits, end) - 1; i >= 0 && hits[i]!.end > start; i--) {
    if (hits[i]!.end <= end && hits[i]!.meaning.cues) start = Math.max(start, hits[i]!.end);
  }
  return start;
}

type Take = (found: Span) => void;

/** Offsets at which an ending begins, rising. */
function endingPlaces(text: string): number[] {
  const places: number[] = [];
  for (const stem of STEMS)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) places.push(at);
  return places.sort((a, b) => a - b);
}

/** X产业, X工业, X经济 with an X that no entry knows; `places` are those of the endings in the line. */
function findNamed(
  text: string,
  line: Span,
  known: Known & { readonly places: readonly number[] },
  take: Take,
): void {
  let done = line.start;
  for (const end of known.places) {
    const ending = end < done ? undefined : ENDINGS.find((each) => text.startsWith(each, end));
    if (ending === undefined || end + ending.length > line.end) continue;
    const start = nameStart(text, line.start, end, known.hits);
    const length = end - start;
    const whole = { start, end: end + ending.length };
    done = whole.end;
    if (length < 2 || length > LONGEST || isKnown(known, whole)) continue;
    const name = text.slice(start, start + length);
    if (!isGeneric(name) && !VERB_START.test(name)) take(whole);
  }
}

/** The industries of a line, of those of a text in order. */
function industriesIn(industries: readonly IndustryMention[], line: Span): readonly IndustryMention[] {
  const first = firstHitFrom(industries, line.start);
  return industries.slice(first, firstHitFrom(industries, line.end));
}

/** Items of an enumeration between industries that no entry knows: 食糖、|卷烟|、有色金属. */
function findItems(text: string, line: Span, known: Known, take: Take): void {
  if (known.industries.length < 2) return;
  // Behind the start of the last industry nothing stands between two.
  const last = known.industries.at(-1)!.start;
  for (let at = line.start; at < last; at++) {
    const end = ITEM_STARTS.hasAt(text, at) ? itemEnd(text, at + 1, line.end) : at;
    if (end === at) continue;
    takeItem(text, { start: at + 1, end }, known, take);
    at = end - 1;
  }
  const content = text.slice(line.start, line.end);
  for (const match of content.includes(', ') ? matchesOf(ENGLISH_ITEM, content) : []) {
    const start = line.start + match.index + 2;
    takeItem(text, { start, end: start + match[1]!.length }, known, take);
  }
}

/** Where the longest item that begins at `start` ends: before the next joint; the joint before it where there is none. */
function itemEnd(text: string, start: number, limit: number): number {
  let most = start;
  while (most < limit && most - start < LONGEST_ITEM && HAN.hasAt(text, most)) most++;
  for (let end = most; end >= start + SHORTEST_ITEM; end--)
    if (end < limit && ITEM_ENDS.hasAt(text, end)) return end;
  return start - 1;
}

function takeItem(text: string, span: Span, known: Known, take: Take): void {
  if (GRAMMAR.hasWithin(text, span.start, span.end) || !isBetween(text, span, known)) return;
  const item = text.slice(span.start, span.end);
  if (!isKnown(known, span) && !NOT_ITEMS.has(item) && !isGeneric(item)) take(span);
}

/** Whether an item stands in one list with industries on both of its sides. */
const isBetween = (text: string, span: Span, { industries }: Known): boolean =>
  industries.some((each) => each.end <= span.start && isList(text, each.end, span.start)) &&
  industries.some((each) => each.start >= span.end && isList(text, span.end, each.start));

const STOPS = unitsOf(/[，。；：]/);
const LIST_JOINTS = unitsOf(/[、和与,]/);

/** What may stand between two neighbours of one list. */
function isList(text: string, from: number, to: number): boolean {
  if (to - from > 10) return false;
  if (STOPS.hasWithin(text, from, to)) return false;
  return LIST_JOINTS.hasWithin(text, from, to) || text.slice(from, to).includes('and');
}

/** Words that look like an industry and are in no entry of the lexicon, for those who keep it; in order, each once. */
export function findUnmapped(text: string, lines: readonly ScopedLine[], known: Known): Span[] {
  const found = new Map<string, Span>();
  const take = (span: Span): void => {
    const word = text.slice(span.start, span.end);
    if (!found.has(word)) found.set(word, span);
  };
  const places = endingPlaces(text);
  let next = 0;
  for (const { line } of lines) {
    while (next < places.length && places[next]! < line.start) next++;
    const first = next;
    while (next < places.length && places[next]! < line.end) next++;
    const near = {
      hits: known.hits,
      industries: industriesIn(known.industries, line),
      places: places.slice(first, next),
    };
    findNamed(text, line, near, take);
    findItems(text, line, near, take);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The remark about such a word in the document's own offsets. */
export function unmappedDiagnostic(source: string, file: string, { start, end }: Span): Diagnostic {
  const term = source.slice(start, end);
  return {
    ruleId: 'unmapped-industry-term',
    severity: 'info',
    file,
    start,
    end,
    message: `“${term}” looks like an industry and is in no entry of the lexicon`,
  };
}
