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

const ENDINGS = new RegExp(`(?:${words.endings.join('|')})`, 'g');
/** Characters at which a name cannot begin: what stands before them is grammar. */
const BREAK = unitsOf(
  /[^\u4e00-\u9fff]|[的地得了在和与及或等为是把将对以从向由被让使要也都就还各该其此这那每大多年月余项支批张个条种类家座一二三四五六七八九十两几百千万亿]/,
);
const GENERIC = new Set(words.generic);
const GRAMMAR = unitsOf(/[的了是在]/);
const NOT_ITEMS = new Set(words.notItems);
const ITEM = /([、和])([\u4e00-\u9fff]{2,6})(?=([、和与等]))/g;
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

/** X产业, X工业, X经济 with an X that no entry knows. */
function findNamed(text: string, line: Span, known: Known, take: Take): void {
  for (const match of matchesOf(ENDINGS, text.slice(line.start, line.end))) {
    const end = line.start + match.index;
    const start = nameStart(text, line.start, end, known.hits);
    const name = text.slice(start, end);
    const whole = { start, end: end + match[0].length };
    if (name.length < 2 || name.length > LONGEST || isKnown(known, whole)) continue;
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
  const near = known.industries;
  if (near.length < 2) return;
  const content = text.slice(line.start, line.end);
  for (const pattern of [ITEM, ENGLISH_ITEM]) {
    for (const match of matchesOf(pattern, content)) {
      const item = match.at(pattern === ITEM ? 2 : 1)!;
      const start = line.start + match.index + match[0].indexOf(item);
      const span = { start, end: start + item.length };
      if (GRAMMAR.hasWithin(item, 0, item.length) || isKnown(known, span) || NOT_ITEMS.has(item)) continue;
      const isBetween =
        near.some((each) => each.end <= span.start && isList(text, each.end, span.start)) &&
        near.some((each) => each.start >= span.end && isList(text, span.end, each.start));
      if (isBetween && !isGeneric(item)) take(span);
    }
  }
}

/** What may stand between two neighbours of one list. */
function isList(text: string, from: number, to: number): boolean {
  if (to - from > 10) return false;
  const gap = text.slice(from, to);
  return /[、和与,]|and/.test(gap) && !/[，。；：]/.test(gap);
}

/** Words that look like an industry and are in no entry of the lexicon, for those who keep it; in order, each once. */
export function findUnmapped(text: string, lines: readonly ScopedLine[], known: Known): Span[] {
  const found = new Map<string, Span>();
  const take = (span: Span): void => {
    const word = text.slice(span.start, span.end);
    if (!found.has(word)) found.set(word, span);
  };
  for (const { line } of lines) {
    const near = { hits: known.hits, industries: industriesIn(known.industries, line) };
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
