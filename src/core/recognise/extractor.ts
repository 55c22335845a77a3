import { compileLexicon, type Lexicon } from '../lexicon/compile.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import { normalise } from '../text/normalise.ts';
import type { MappedText } from '../text/offsetMap.ts';
import { chooseClaims } from './claims.ts';
import type { Weighing } from './countReadings.ts';
import { findFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { readFindings } from './findings.ts';
import { findFocus } from './focus.ts';
import type { Hits } from './hits.ts';
import { returnStock, takeStock, type HitStock } from './hitStock.ts';
import { readIndustries, type IndustryMention } from './industries.ts';
import { readMentions, type Mention } from './mentions.ts';
import { maskOrganisations } from './organisations.ts';
import { layOutPage, readText, type ExtractionInput, type Page } from './page.ts';
import { maskPersons } from './persons.ts';
import { localPress, papersIn } from './press.ts';
import type { Recognised } from './scoped.ts';
import { ScopeWalker } from './scope.ts';
import type { Subject } from './subject.ts';
import { Stages } from './stages.ts';
import { isGroup } from './together.ts';
import { findUnmapped } from './unmapped.ts';
import { writeExtraction, type Extraction, type RegionMention } from './writeExtraction.ts';

export type { Extraction, ExtractionInput, RegionMention };

/** Pure: the same input gives the same extraction, alone or among others. Never throws on any text. */
export interface Extractor {
  readonly lexicon: Lexicon;
  extract(input: ExtractionInput): Extraction;
  /** The extractions of many documents, in their order; a quarter faster than one by one. */
  extractAll(inputs: readonly ExtractionInput[]): Extraction[];
}

/** What was read in a document before doubtful readings are left out; offsets are those of the matching text. */
export interface Observation {
  readonly findings: readonly Finding[];
  readonly focus: Subject | null;
  readonly weighing: Weighing;
  readonly industries: readonly IndustryMention[];
  /** Leads back to the document's own offsets. */
  readonly mapped: MappedText;
}

export type Observer = (seen: Observation) => void;

/**
 * Stage by stage over many documents, not document by document: so the code and the tables of a stage are fetched into
 * the processor's caches once for all of them.
 */
function extractTogether(
  lexicon: Lexicon,
  inputs: readonly ExtractionInput[],
  observe?: Observer,
): Extraction[] {
  const stages = new Stages(inputs.length);
  const texts = stages.run((i) => readText(inputs[i]!));
  const pages = stages.run((i) => layOutPage(inputs[i]!, texts[i]!));
  const stock = takeStock();
  const hits = stages.run((i) => stock.scan(lexicon, pages[i]!.mapped.folded));
  const recognised = stages.run((i) => recognise(lexicon, pages[i]!, hits[i]!, stock));
  const scoped = stages.run((i) => new ScopeWalker(lexicon, recognised[i]!).walk());
  const findings = stages.run((i) => {
    const { mapped, kind } = pages[i]!;
    return readFindings(mapped.folded, kind, scoped[i]!);
  });
  const claimed = stages.run((i) => {
    const { mapped } = pages[i]!;
    const { focus, industries } = recognised[i]!;
    const weighing = {
      text: mapped.folded,
      focus: focus?.regions[0] ?? null,
      isWithin: lexicon.hierarchy.isWithin,
    };
    observe?.({ findings: findings[i]!, focus, weighing, industries, mapped });
    return chooseClaims(findings[i]!, weighing);
  });
  const figures = stages.run((i) => {
    const { mapped, kind, title, published } = pages[i]!;
    const hasClaims = claimed[i]!.length > 0;
    return findFigures(mapped.folded, scoped[i]!, { kind, title, published, hasClaims });
  });
  const unmapped = stages.run((i) => findUnmapped(recognised[i]!.text, scoped[i]!, recognised[i]!));
  const extractions = stages.run((i) =>
    writeExtraction(pages[i]!, recognised[i]!, {
      claims: claimed[i]!,
      figures: figures[i]!,
      unmapped: unmapped[i]!,
    }),
  );
  // Who observes may ask the findings later what their clauses say.
  if (observe === undefined) returnStock(stock);
  return extractions;
}

/** Names of places, industries and organisations, and whom the document is about. */
function recognise(
  lexicon: Lexicon,
  { mapped, lines, publisher }: Page,
  hits: Hits,
  stock: HitStock,
): Recognised {
  const { folded: text } = mapped;
  maskOrganisations(text, hits);
  maskPersons(text, hits);
  const publishing = publisher
    ? mentionsOf(lexicon, normalise(publisher).folded, stock)
    : localPress(lexicon, text, hits);
  const mentions = readMentions(
    lexicon,
    text,
    hits,
    publishing.flatMap(({ regions }) => regions),
  );
  const industries = readIndustries(lexicon, text, hits);
  const focus = findFocus(lexicon, text, lines, mentions, publishing, hits);
  return { text, hits, lines, mentions, industries, focus };
}

/** Places in a publisher's name; masking is off, for 黑河日报 is about 黑河. */
function mentionsOf(lexicon: Lexicon, text: string, stock: HitStock): Mention[] {
  const hits = stock.scan(lexicon, text);
  const papers = papersIn(hits);
  return papers.length > 0 ? papers : readMentions(lexicon, text, hits, []);
}

function extractAll(lexicon: Lexicon, inputs: readonly ExtractionInput[], observe?: Observer): Extraction[] {
  const extractions: Extraction[] = [];
  for (let from = 0; from < inputs.length;) {
    const to = endOfGroup(inputs, from);
    extractions.push(...extractTogether(lexicon, inputs.slice(from, to), observe));
    from = to;
  }
  return extractions;
}

/** Where the documents end that go together from the one at `from` on. */
function endOfGroup(inputs: readonly ExtractionInput[], from: number): number {
  let to = from;
  for (let units = 0; to < inputs.length && !isGroup(to - from, units); to++)
    units += inputs[to]!.text.length;
  return to;
}

/** Makes an extractor from the lexicon's plain data; `observe` is told of each document what was read in it. */
export function createExtractor(source: LexiconSource, observe?: Observer): Extractor {
  const lexicon = compileLexicon(source);
  return {
    lexicon,
    extract: (input) => extractTogether(lexicon, [input], observe)[0]!,
    extractAll: (inputs) => extractAll(lexicon, inputs, observe),
  };
}
