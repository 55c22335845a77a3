import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { CUE } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { EndWords } from './endWords.ts';
import { isNamed, overlaps, type Known } from './unmappedKnown.ts';

/** Lengths of a word before 产业, 工业, 经济 that is taken for an industry's name, in UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 6;

/** Of several that begin at one place the first counts. */
const ENDINGS: readonly string[] = words.endings;
/** Those that begin with no other one: where none of these stands there is no ending. */
const STEMS = ENDINGS.filter((ending) => !ENDINGS.some((stem) => stem !== ending && ending.startsWith(stem)));
/** The endings that begin with each of these, with the unit behind it, which tells most of them apart. */
const ENDINGS_OF = STEMS.map((stem) =>
  ENDINGS.filter((ending) => ending.startsWith(stem)).map((ending) => ({
    ending,
    next: ending.charCodeAt(stem.length),
  })),
);
/** Characters at which a name cannot begin: what stands before them is grammar. */
const BREAK = unitsOf(
  /[^\u4e00-\u9fff]|[的地得了在和与及或等为是把将对以从向由被让使要也都就还各该其此这那每大多年月余项支批张个条种类家座一二三四五六七八九十两几百千万亿]/,
);
const GENERIC = new EndWords(words.generic);
const VERB_START = gated(
  /^(?:发展|推动|促进|加快|培育|壮大|打造|建设|做强|做大|做优|聚焦|围绕|推进|支持|实施|形成|引进|提升|完善|构建|延伸|布局|抢占|拓展|深化|加强|巩固)/,
);

/** Whether a stretch is put together of nothing but generic heads: 战略性|新兴, 特色|优势. */
export const isGeneric = (text: string, start: number, end: number): boolean =>
  GENERIC.startIn(text, start, end) === start;

/** The length of the ending at a place where the stem of that number begins. */
function endingLength(text: string, at: number, stem: number): number {
  const { length } = STEMS[stem]!;
  const next = text.charCodeAt(at + length);
  for (const each of ENDINGS_OF[stem]!) {
    if (each.ending.length === length) break;
    if (each.next === next && text.startsWith(each.ending, at)) return each.ending.length;
  }
  return length;
}

/** Reads X产业, X工业, X经济 with an X that no entry knows, line by line from the start of a text. */
export class NameReader {
  /** By stem: its next place; behind the text where there is none. */
  private readonly places: number[] = [];
  /** The stem that stands first of them. */
  private stem = 0;
  /** The first hit that does not begin before the last ending. */
  private hit = 0;
  /** Where the last ending ends. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly known: Known,
    private readonly found: Span[],
  ) {
    for (const stem of STEMS) this.places.push(this.placeFrom(stem, 0));
    this.findFirst();
  }

  readLine({ start, end: lineEnd }: Span): void {
    for (let end = this.places[this.stem]!; end < lineEnd; end = this.goOn(end)) {
      if (end < start || end < this.done) continue;
      const from = nameStart(this.text, start, end);
      if (end - from >= SHORTEST) this.readName({ start: from, end }, lineEnd);
    }
  }

  private goOn(at: number): number {
    const { places, stem } = this;
    places[stem] = this.placeFrom(STEMS[stem]!, at + 1);
    this.findFirst();
    return places[this.stem]!;
  }

  private placeFrom(stem: string, from: number): number {
    const at = this.text.indexOf(stem, from);
    return at < 0 ? this.text.length : at;
  }

  private findFirst(): void {
    const { places } = this;
    this.stem = 0;
    for (let i = 1; i < places.length; i++) if (places[i]! < places[this.stem]!) this.stem = i;
  }

  /** Takes the longest name of a stretch before an ending, if it is one that nobody knows. */
  private readName({ start: from, end }: Span, lineEnd: number): void {
    const { text, known } = this;
    const wholeEnd = end + endingLength(text, end, this.stem);
    if (wholeEnd > lineEnd) return;
    this.done = wholeEnd;
    const start = this.startBehindHits(from, end, wholeEnd);
    if (start < 0 || end - start < SHORTEST || end - start > LONGEST) return;
    if (isGeneric(text, start, end) || VERB_START.test(text, start, end)) return;
    const whole = { start, end: wholeEnd };
    if (!overlaps(known.industries, whole)) this.found.push(whole);
  }

  /** The start moved behind the last cue before the ending; -1 where a hit that names something stands behind it. */
  private startBehindHits(start: number, end: number, wholeEnd: number): number {
    const { hits } = this.known;
    let next = this.hit;
    while (next < hits.length && hits[next]!.start < end) next++;
    this.hit = next;
    for (; next < hits.length && hits[next]!.start < wholeEnd; next++) if (isNamed(hits[next]!)) return -1;
    for (let i = this.hit - 1; i >= 0 && hits[i]!.end > start; i--) {
      const hit = hits[i]!;
      if ((hit.roles & CUE) !== 0 && hit.end <= end) return hit.end;
      if (isNamed(hit)) return -1;
    }
    return start;
  }
}

/** Where the name before an ending may begin: behind the last mark or grammar word before it, or not far behind that. */
function nameStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && end - start <= LONGEST && !BREAK.hasAt(text, start - 1)) start--;
  return start;
}
