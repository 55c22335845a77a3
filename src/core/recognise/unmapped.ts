import type { Diagnostic, Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { ENDING, INDUSTRY, TRAP } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { matchesOf } from '../text/matches.ts';
import { unitsIn, unitsOf } from '../text/unitSet.ts';
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
const GENERIC_START = unitsIn(words.generic);
const LONGEST_GENERIC = Math.max(...words.generic.map(({ length }) => length));
const GRAMMAR = unitsOf(/[的了是在]/);
const NOT_ITEMS = new Set(words.notItems);
const ITEM_STARTS = unitsOf(/[、和]/);
const ITEM_ENDS = unitsOf(/[、和与等]/);
const HAN = unitsOf(/[\u4e00-\u9fff]/);
/** Lengths of an item of an enumeration, in UTF-16 units. */
const SHORTEST_ITEM = 2;
const LONGEST_ITEM = 6;
const ENGLISH_ITEM = /, ([a-z]{4,14}(?: [a-z]{4,14})?)(?=,? (?:and [a-z -]{3,30}))/g;
const VERB_START = gated(
  /^(?:发展|推动|促进|加快|培育|壮大|打造|建设|做强|做大|做优|聚焦|围绕|推进|支持|实施|形成|引进|提升|完善|构建|延伸|布局|抢占|拓展|深化|加强|巩固)/,
);

/** Whether a stretch is put together of nothing but generic heads: 战略性|新兴, 特色|优势. */
function isGeneric(text: string, start: number, end: number): boolean {
  if (start === end) return true;
  if (!GENERIC_START.hasAt(text, start)) return false;
  for (let to = Math.min(end, start + LONGEST_GENERIC); to > start; to--) {
    if (GENERIC.has(text.slice(start, to)) && isGeneric(text, to, end)) return true;
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
  for (let i = 0; i < industries.length && industries[i]!.start < end; i++)
    if (industries[i]!.end > start) return true;
  return false;
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

/** Goes through the places of a text at which an ending begins. */
class EndingPlaces {
  /** By stem: its next place; behind the text where there is none. */
  private readonly nexts: number[];
  /** The stem of the place that it stands at. */
  private stem = 0;
  /** Where it stands; behind the text once there are no more. */
  at = 0;

  constructor(private readonly text: string) {
    this.nexts = STEMS.map((stem) => this.find(stem, 0));
    this.stand();
  }

  goOn(): void {
    this.nexts[this.stem] = this.find(STEMS[this.stem]!, this.at + 1);
    this.stand();
  }

  private find(stem: string, from: number): number {
    const at = this.text.indexOf(stem, from);
    return at < 0 ? this.text.length : at;
  }

  private stand(): void {
    const { nexts } = this;
    this.stem = 0;
    for (let i = 1; i < nexts.length; i++) if (nexts[i]! < nexts[this.stem]!) this.stem = i;
    this.at = nexts[this.stem]!;
  }
}

/** The length of the ending at a place where one begins. */
function endingLength(text: string, at: number): number {
  for (const ending of ENDINGS) if (text.startsWith(ending, at)) return ending.length;
  return 0;
}

/** X产业, X工业, X经济 with an X that no entry knows; leaves `places` behind the line. */
function findNamed(text: string, line: Span, places: EndingPlaces, known: Known, take: Take): void {
  let done = line.start;
  for (; places.at < line.end; places.goOn()) {
    const end = places.at;
    const wholeEnd = end < done ? Infinity : end + endingLength(text, end);
    if (wholeEnd > line.end) continue;
    done = wholeEnd;
    const start = nameStart(text, line.start, end, known.hits);
    if (end - start < 2 || end - start > LONGEST) continue;
    const whole = { start, end: wholeEnd };
    if (!isKnown(known, whole) && !isGeneric(text, start, end) && !VERB_START.test(text, start, end))
      take(whole);
  }
}

/** The industries of a line, of those of a text in order. */
function industriesIn(industries: readonly IndustryMention[], line: Span): readonly IndustryMention[] {
  const first = firstHitFrom(industries, line.start);
  return industries.slice(first, firstHitFrom(industries, line.end));
}

/** Items of an enumeration between industries that no entry knows: 食糖、|卷烟|、有色金属. */
function findItems(text: string, line: Span, known: Known, take: Take): void {
  const { industries } = known;
  if (industries.length < 2) return;
  // Before the first industry and behind the start of the last one nothing stands between two.
  const last = industries.at(-1)!.start;
  for (let at = firstJoint(text, line.start, industries[0]!.start); at < last; at++) {
    const end = ITEM_STARTS.hasAt(text, at) ? itemEnd(text, at + 1, line.end) : at;
    if (end === at) continue;
    takeItem(text, { start: at + 1, end }, known, take);
    at = end - 1;
  }
}

/** The first joint of those before `at` that follow each other so closely that items may reach from one to the next. */
function firstJoint(text: string, from: number, at: number): number {
  let first = at;
  for (let before = at - 1; before >= from && first - before <= LONGEST_ITEM + 1; before--)
    if (ITEM_STARTS.hasAt(text, before)) first = before;
  return first;
}

/** The same in English: steel, |hat making|, and shipping. */
function findEnglishItems(text: string, line: Span, known: Known, take: Take): void {
  if (known.industries.length < 2) return;
  for (const match of matchesOf(ENGLISH_ITEM, text.slice(line.start, line.end))) {
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
  if (isKnown(known, span) || GRAMMAR.hasWithin(text, span.start, span.end)) return;
  if (NOT_ITEMS.has(text.slice(span.start, span.end)) || isGeneric(text, span.start, span.end)) return;
  if (isBetween(text, span, known)) take(span);
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
  const places = new EndingPlaces(text);
  let comma = text.indexOf(', ');
  for (const { line } of lines) {
    while (places.at < line.start) places.goOn();
    if (comma >= 0 && comma < line.start) comma = text.indexOf(', ', line.start);
    const near = { hits: known.hits, industries: industriesIn(known.industries, line) };
    findNamed(text, line, places, near, take);
    findItems(text, line, near, take);
    if (comma >= 0 && comma < line.end) findEnglishItems(text, line, near, take);
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
