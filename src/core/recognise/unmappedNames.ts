import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { CUE } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { EndWords } from './endWords.ts';
import { isNamed, overlaps, type Known, type ReadLines } from './unmappedKnown.ts';

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

/** Reads X产业, X工业, X经济 with an X that no entry knows. */
export class NameReader {
  constructor(
    private readonly text: string,
    private readonly lines: ReadLines,
    private readonly known: Known,
    private readonly found: Span[],
  ) {}

  /** No ending stands inside of another, so that each kind is sought by itself. */
  read(): void {
    const { text } = this;
    for (let stem = 0; stem < STEMS.length; stem++) {
      const word = STEMS[stem]!;
      for (let at = text.indexOf(word); at >= 0;) {
        const end = at + endingLength(text, at, stem);
        this.readName(at, end);
        at = text.indexOf(word, end);
      }
    }
  }

  /**
   * Takes the longest name before the ending at `end`, if it is one that nobody knows. Most endings belong to a known
   * industry or stand behind words that are all generic, which the text itself and its industries tell.
   */
  private readName(end: number, wholeEnd: number): void {
    const { text, known } = this;
    const from = nameStart(text, end);
    if (end - from < SHORTEST || overlaps(known.industries, end - SHORTEST, wholeEnd)) return;
    if (isGeneric(text, from, end)) return;
    const start = startBehindHits(known, from, end, wholeEnd);
    if (start < 0 || end - start < SHORTEST || end - start > LONGEST) return;
    if (isGeneric(text, start, end) || VERB_START.test(text, start, end)) return;
    if (overlaps(known.industries, start, wholeEnd)) return;
    const line = this.lines.at(end);
    if (line !== null && start >= line.start && wholeEnd <= line.end)
      this.found.push({ start, end: wholeEnd });
  }
}

/** The start moved behind the last cue before the ending; -1 where a hit that names something stands behind it. */
function startBehindHits({ hits }: Known, start: number, end: number, wholeEnd: number): number {
  const { starts, ends, roles } = hits;
  const first = hits.firstFrom(end);
  for (let i = first; i < hits.length && starts[i]! < wholeEnd; i++) if (isNamed(hits, i)) return -1;
  for (let i = first - 1; i >= 0 && ends[i]! > start; i--) {
    if ((roles[i]! & CUE) !== 0 && ends[i]! <= end) return ends[i]!;
    if (isNamed(hits, i)) return -1;
  }
  return start;
}

/** Where the name before an ending may begin: behind the last mark or grammar word before it, or not far behind that. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && !BREAK.hasAt(text, start - 1)) start--;
  return start;
}
