import type {
  Block,
  Claim,
  Diagnostic,
  Evidence,
  Figure,
  RegionReading,
  SourceDocument,
  Span,
} from '../model/index.ts';
import { compileLexicon, type Lexicon } from '../lexicon/compile.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import type { Markup } from '../text/markup.ts';
import { readMatchingText } from '../text/matchingText.ts';
import { findDate, findKind, findPublisher, findUrl } from '../text/metadata.ts';
import { normalise } from '../text/normalise.ts';
import type { MappedText } from '../text/offsetMap.ts';
import { readStructure, type Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import { chooseClaims, readFindings, type Finding } from './claims.ts';
import { findFigures, type FigureFinding } from './figures.ts';
import { findFocus } from './focus.ts';
import { hashKey, hashOn, hexOf, NO_KEY, type HashState } from './hash.ts';
import { scanHits } from './hits.ts';
import { readIndustries } from './industries.ts';
import { readMentions, type Mention } from './mentions.ts';
import { maskOrganisations } from './organisations.ts';
import { maskPersons } from './persons.ts';
import { ScopeWalker } from './scope.ts';
import type { Subject } from './subject.ts';
import type { Weighing } from './trust.ts';
import { findUnmapped, unmappedDiagnostic } from './unmapped.ts';

/** One document as a reader hands it over. Metadata given here wins over what the text says. */
export interface ExtractionInput {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  /** How the text is written, where that is known. */
  readonly markup?: Markup;
}

/** A region named in a document; offsets in UTF-16 units of its text. */
export interface RegionMention extends Span {
  readonly region: string;
}

export interface Extraction {
  readonly document: Omit<SourceDocument, 'sha256'>;
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly RegionMention[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Extractor {
  readonly lexicon: Lexicon;
  /** Pure: the same input gives the same extraction. Never throws on any text. */
  extract(input: ExtractionInput): Extraction;
}

const CONTEXT = 32;

function evidenceOf(text: string, { start, end }: Span): Evidence {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** What is no part of a quotation at its edge. */
const EDGE = unitsOf(/[\s“”"•·■◆●*|]/);

const PAIRS: readonly { readonly open: string; readonly close: string }[] = [
  { open: '“', close: '”' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
];
const QUOTES = unitsOf(/[“”「」『』]/);

function times(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Takes a quotation mark back in whose partner stands inside: …未来能源产业“五大领域”. */
function closeQuotes(text: string, { start, end }: Span): Span {
  if (!QUOTES.hasAt(text, end) && !QUOTES.hasAt(text, start - 1)) return { start, end };
  for (const { open, close } of PAIRS) {
    const isCut = text.charAt(end) === close;
    if (!isCut && text.charAt(start - 1) !== open) continue;
    const inside = text.slice(start, end);
    const excess = times(inside, open) - times(inside, close);
    if (excess > 0 && isCut) return { start, end: end + 1 };
    if (excess < 0 && text.charAt(start - 1) === open) return { start: start - 1, end };
  }
  return { start, end };
}

/** Drops blanks, quotes and list marks at the edges of a clause, but for a quotation mark whose partner is inside. */
function trimClause(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.hasAt(text, start)) start++;
  while (end > start && EDGE.hasAt(text, end - 1)) end--;
  return closeQuotes(text, { start, end });
}

function toBlocks(lines: readonly Line[], mapped: MappedText): Block[] {
  return lines.map(({ start: from, end: to, kind, level }) => {
    const { start, end } = mapped.toSource(from, to);
    return kind === 'heading' ? { start, end, kind, level } : { start, end, kind };
  });
}

/** Gives findings their evidence in the source. Those of one clause come one after the other and share it. */
class ClaimWriter {
  private readonly document: HashState;
  private clause: Span = { start: -1, end: -1 };
  private evidence: Evidence | null = null;
  private own: RegionReading | null = null;
  private reading: RegionReading | null = null;

  constructor(
    private readonly input: ExtractionInput,
    private readonly lexicon: Lexicon,
    private readonly mapped: MappedText,
    private readonly date: string | null,
  ) {
    this.document = hashOn(NO_KEY, `${input.id}\0`);
  }

  write(finding: Finding): Claim {
    const { region, industry, status, statusCue, speaker } = finding;
    const evidence = this.evidenceOf(finding);
    const key = `${region}\0${industry}\0${status}\0${evidence.start}\0${evidence.end}`;
    return {
      id: hexOf(hashOn(this.document, key)),
      document: this.input.id,
      region,
      industry,
      cluster: this.lexicon.industries.get(industry)!.cluster,
      status,
      evidence,
      statusCue: statusCue && {
        rule: statusCue.rule,
        ...this.mapped.toSource(statusCue.start, statusCue.end),
      },
      regionReading: this.readingOf(finding.regionReading),
      speaker,
      date: this.date,
    };
  }

  private evidenceOf({ start, end }: Span): Evidence {
    if (this.evidence && this.clause.start === start && this.clause.end === end) return this.evidence;
    const { text } = this.input;
    this.clause = { start, end };
    return (this.evidence = evidenceOf(text, trimClause(text, this.mapped.toSource(start, end))));
  }

  private readingOf(own: RegionReading): RegionReading {
    if (this.reading && this.own === own) return this.reading;
    this.own = own;
    return (this.reading = { kind: own.kind, ...this.mapped.toSource(own.start, own.end) });
  }
}

/** Words in one line; no blank where a line end parted Chinese. */
const labelText = (words: string): string =>
  !/\s/.test(words)
    ? words
    : words
        .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s+/g, ' ')
        .trim();

function toFigure(finding: FigureFinding, input: ExtractionInput, mapped: MappedText): Figure {
  const { region, industry, value, unit, bound, kind, year } = finding;
  const number = mapped.toSource(finding.at, finding.at + 1);
  const label = mapped.toSource(finding.label.start, finding.label.end);
  return {
    id: hashKey(`figure\0${input.id}\0${region}\0${number.start}\0${value}\0${unit}`),
    document: input.id,
    region,
    industry,
    label: labelText(input.text.slice(label.start, label.end)),
    value,
    unit,
    bound,
    kind,
    year,
    evidence: evidenceOf(input.text, mapped.toSource(finding.passage.start, finding.passage.end)),
  };
}

/** What was read in a document before doubtful readings are left out; offsets are those of the matching text. */
export interface Observation {
  readonly findings: readonly Finding[];
  readonly focus: Subject | null;
  readonly weighing: Weighing;
}

export type Observer = (seen: Observation) => void;

function extract(lexicon: Lexicon, input: ExtractionInput, observe?: Observer): Extraction {
  const mapped = readMatchingText(input.text, input.markup);
  const { folded } = mapped;
  const lines = readStructure(folded, mapped.hints);
  const titleLine = lines.find(({ kind }) => kind === 'title');
  const titleSpan = titleLine && mapped.toSource(titleLine.start, titleLine.end);
  const title =
    input.title ?? (titleSpan ? input.text.slice(titleSpan.start, titleSpan.end).trim() : input.id);
  const publisher = input.publisher ?? findPublisher(mapped.text);
  const published = input.published ?? findDate(folded, lines);
  const kind = findKind(folded, normalise(title).folded);

  const hits = scanHits(lexicon, folded);
  maskOrganisations(folded, hits);
  maskPersons(folded, hits);
  const publisherMentions = publisher ? mentionsOf(lexicon, normalise(publisher).folded) : [];
  const context = publisherMentions.flatMap(({ regions }) => regions);
  const mentions = readMentions(lexicon, folded, hits, context);
  const industries = readIndustries(lexicon, folded, hits);
  const focus = findFocus(lexicon, folded, lines, mentions, publisherMentions);
  const scoped = new ScopeWalker(lexicon, { text: folded, hits, lines, mentions, industries, focus }).walk();
  const read = readFindings(lexicon, folded, kind, scoped);
  const weighing = {
    text: folded,
    focus: focus?.regions[0] ?? null,
    isWithin: lexicon.hierarchy.isWithin,
  };
  observe?.({ findings: read, focus, weighing });
  const findings = chooseClaims(read, kind, weighing);
  const claims = new ClaimWriter(input, lexicon, mapped, published);
  const figures = findFigures(lexicon, folded, scoped, {
    kind,
    title,
    published,
    hasClaims: findings.length > 0,
  });
  return {
    document: {
      id: input.id,
      file: input.file,
      title,
      publisher,
      published,
      url: input.url ?? findUrl(input.text),
      language: mapped.language,
      kind,
      region: focus?.regions[0] ?? null,
      text: input.text,
      blocks: toBlocks(lines, mapped),
    },
    claims: findings.map((finding) => claims.write(finding)),
    figures: figures.map((figure) => toFigure(figure, input, mapped)),
    mentions: toRegionMentions(mentions, mapped),
    diagnostics: findUnmapped(folded, scoped, { hits, industries }).map((span) =>
      unmappedDiagnostic(input.text, input.file, mapped.toSource(span.start, span.end)),
    ),
  };
}

function toRegionMentions(mentions: readonly Mention[], mapped: MappedText): RegionMention[] {
  const found: RegionMention[] = [];
  for (const mention of mentions) {
    const { start, end } = mapped.toSource(mention.start, mention.end);
    for (const region of mention.regions) found.push({ region, start, end });
  }
  return found;
}

/** Places in a publisher's name; masking is off, for 黑河日报 is about 黑河. */
function mentionsOf(lexicon: Lexicon, text: string): Mention[] {
  return readMentions(lexicon, text, scanHits(lexicon, text), []);
}

/** Makes an extractor from the lexicon's plain data; `observe` is told of each document what was read in it. */
export function createExtractor(source: LexiconSource, observe?: Observer): Extractor {
  const lexicon = compileLexicon(source);
  return { lexicon, extract: (input) => extract(lexicon, input, observe) };
}
