import type { Block, Claim, Diagnostic, Figure, SourceDocument, Span } from '../model/index.ts';
import { compileLexicon, type Lexicon } from '../lexicon/compile.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import type { Markup } from '../text/markup.ts';
import { readMatchingText } from '../text/matchingText.ts';
import { findDate, findKind, findPublisher, findUrl } from '../text/metadata.ts';
import { normalise } from '../text/normalise.ts';
import type { MappedText } from '../text/offsetMap.ts';
import { readStructure, type Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import { chooseClaims } from './claims.ts';
import { ClaimWriter } from './claimWriter.ts';
import { evidenceAt } from '../text/evidence.ts';
import { findFigures, type FigureFinding } from './figures.ts';
import { readFindings, type Finding } from './findings.ts';
import { findFocus } from './focus.ts';
import { KeyHash } from './hash.ts';
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

function toBlocks(lines: readonly Line[], mapped: MappedText): Block[] {
  return lines.map(({ start: from, end: to, kind, level }) => {
    const { start, end } = mapped.toSource(from, to);
    return kind === 'heading' ? { start, end, kind, level } : { start, end, kind };
  });
}

const SPACES = unitsOf(/\s/);

/** Words in one line; no blank where a line end parted Chinese. */
const labelText = (words: string): string =>
  !SPACES.hasWithin(words, 0, words.length)
    ? words
    : words
        .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s+/g, ' ')
        .trim();

function toFigure(finding: FigureFinding, input: ExtractionInput, mapped: MappedText): Figure {
  const { region, industry, value, unit, bound, kind, year } = finding;
  const number = mapped.toSource(finding.at, finding.at + 1);
  const label = mapped.toSource(finding.label.start, finding.label.end);
  const id = KeyHash.start().add('figure').addField(input.id).addField(region);
  id.addField(String(number.start)).addField(String(value)).addField(unit);
  return {
    id: id.toString(),
    document: input.id,
    region,
    industry,
    label: labelText(input.text.slice(label.start, label.end)),
    value,
    unit,
    bound,
    kind,
    year,
    evidence: evidenceAt(input.text, mapped.toSource(finding.passage.start, finding.passage.end)),
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
