import type { Claim, Span } from '../model/index.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { normalise } from '../text/normalise.ts';
import type { Extraction, Observation } from './extractor.ts';
import { scanHits } from './hitStock.ts';
import { findDoubtful, isWeighed } from './trust.ts';

/** Why one claim was made, as data. */
export interface ClaimExplanation {
  readonly claim: Claim;
  readonly region: string;
  readonly industry: string;
  /** The quoted passage with its deciding words marked: ⟦region⟧, {industry}, [status]. */
  readonly passage: string;
  /** The words that told the region, which may stand far from the passage. */
  readonly regionWords: string;
  readonly statusWords: string | null;
  /** Why the rule reads the words so, in the words of its author. */
  readonly reason: string | null;
}

/** What to tell, and with which knowledge. */
export interface ExplainOptions {
  readonly source: LexiconSource;
  readonly lexicon: Lexicon;
  /** Code, area id or Chinese name of a region; all regions where it is left out. */
  readonly region?: string;
  /** What the extractor told of the document while it read it. */
  readonly seen?: Observation;
}

/** Explains the claims of an extraction, in their order. */
export function explainClaims(extraction: Extraction, options: ExplainOptions): readonly ClaimExplanation[] {
  const { source, lexicon, region } = options;
  const nameOf = namer(source);
  const reasons = new Map(source.cues.map(({ id, reason }) => [id, reason]));
  const { text } = extraction.document;
  return extraction.claims
    .filter((claim) => region === undefined || claim.region === region || nameOf(claim.region) === region)
    .map((claim) => {
      const { statusCue, regionReading } = claim;
      return {
        claim,
        region: nameOf(claim.region),
        industry: nameOf(claim.industry),
        passage: markPassage(text, claim, lexicon),
        regionWords: text.slice(regionReading.start, regionReading.end),
        statusWords: statusCue && text.slice(statusCue.start, statusCue.end),
        reason: statusCue ? (reasons.get(statusCue.rule) ?? null) : null,
      };
    });
}

/** Tells in plain text why the program made each claim of a document, and what it left out. */
export function explainText(extraction: Extraction, options: ExplainOptions): string {
  const { document } = extraction;
  const claims = explainClaims(extraction, options);
  const nameOf = namer(options.source);
  const doubtful = doubtfulPairs(extraction, options);
  const skipped = document.blocks.filter(({ kind }) => kind === 'boilerplate');
  const words = skipped.map(({ start, end }) => oneLine(document.text.slice(start, end)).slice(0, 16));
  const about =
    document.region === null ? 'no single region' : `${nameOf(document.region)} (${document.region})`;
  const because = options.seen?.focus ? `, as its ${focusWords(options.seen)} says` : '';
  return [
    document.title,
    `  ${document.publisher ?? 'no publisher'}, ${document.published ?? 'no date'}, ${document.kind}, about ${about}${because}`,
    `  ${claims.length} claim(s)${options.region === undefined ? '' : ` about ${options.region}`}, ${extraction.figures.length} figure(s)`,
    `  left out as boilerplate: ${skipped.length === 0 ? 'nothing' : `${skipped.length} line(s): ${words.slice(0, 6).join(' / ')}${skipped.length > 6 ? ' / …' : ''}`}`,
    `  left out as doubtful: ${doubtfulWords(doubtful, options) || 'nothing'}`,
    ...(isInPassing(extraction, doubtful, options)
      ? ['  the few others are named in passing and claim nothing']
      : []),
    '  marks: ⟦region⟧ {industry} [status]',
    ...claims.map(paragraphOf),
  ].join('\n');
}

/** By pair how likely it is right, of those too doubtful to be claimed; null where nothing was weighed. */
const doubtfulPairs = (
  { document }: Extraction,
  { seen }: ExplainOptions,
): ReadonlyMap<string, number> | null =>
  seen && isWeighed(document.text) ? findDoubtful(seen.findings, seen.weighing) : null;

/** Whether pairs that are trusted were left out, since there are so few of them and no word tells what is done about them. */
const isInPassing = (
  { claims }: Extraction,
  doubtful: ReadonlyMap<string, number> | null,
  { seen }: ExplainOptions,
): boolean =>
  doubtful !== null &&
  claims.length === 0 &&
  seen!.findings.some(({ region, industry }) => !doubtful.has(`${region} ${industry}`));

/** Which words told whom the document is about. */
function focusWords({ focus, weighing }: Observation): string {
  const { kind, start, end } = focus!.reading;
  const place = kind === 'named' ? 'text, by how often it is named,' : kind;
  return `${place} (“${oneLine(weighing.text.slice(start, end))}”)`;
}

/** Pairs that were read and not claimed, with how likely each is right. */
function doubtfulWords(
  doubtful: ReadonlyMap<string, number> | null,
  { region, source }: ExplainOptions,
): string {
  const nameOf = namer(source);
  return [...(doubtful ?? [])]
    .filter(
      ([pair]) =>
        region === undefined || pair.split(' ').some((id) => id === region || nameOf(id) === region),
    )
    .map(([pair, trust]) => `${pair.split(' ').map(nameOf).join(' ')} (${Math.round(trust * 100)} %)`)
    .join(', ');
}

function paragraphOf(explanation: ClaimExplanation): string {
  const { claim, region, industry, passage, regionWords, statusWords, reason } = explanation;
  const status = claim.statusCue
    ? `“${statusWords}” by rule ${claim.statusCue.rule}: ${reason ?? 'no reason given'}`
    : 'no words of its own: by heading, list or number';
  return [
    '',
    `${region} (${claim.region}) · ${industry} (${claim.industry}) · ${claim.status} · ${claim.speaker}`,
    `  at ${claim.evidence.start}–${claim.evidence.end}: ${passage}`,
    `  region: “${oneLine(regionWords)}”, read as ${claim.regionReading.kind}`,
    `  status: ${status}`,
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

function markPassage(text: string, claim: Claim, lexicon: Lexicon): string {
  const { evidence, statusCue, regionReading, industry } = claim;
  const industries = scanHits(lexicon, normalise(evidence.exact).folded)
    .words()
    .filter(({ meaning }) => meaning.industries?.some(({ id }) => id === industry))
    .map(({ start, end }) => ({
      start: evidence.start + start,
      end: evidence.start + end,
      open: '{',
      close: '}',
    }));
  const marks: Mark[] = [
    { ...regionReading, open: '⟦', close: '⟧' },
    ...industries,
    ...(statusCue ? [{ ...statusCue, open: '[', close: ']' }] : []),
  ];
  return oneLine(insertMarks(text, evidence, marks));
}

/** Puts marks into a passage; where two overlap, the shorter stands inside, and those that cross are left out. */
function insertMarks(text: string, passage: Span, marks: readonly Mark[]): string {
  const inside: Mark[] = [];
  for (const mark of marks) {
    const isInside = mark.start >= passage.start && mark.end <= passage.end && mark.end > mark.start;
    const crosses = (other: Mark): boolean =>
      other.start < mark.end &&
      mark.start < other.end &&
      !(other.start <= mark.start && mark.end <= other.end) &&
      !(mark.start <= other.start && other.end <= mark.end);
    if (isInside && !inside.some(crosses)) inside.push(mark);
  }
  let result = '';
  for (let at = passage.start; at <= passage.end; at++) {
    const closing = inside.filter(({ end }) => end === at).sort((a, b) => b.start - a.start);
    const opening = inside.filter(({ start }) => start === at).sort((a, b) => b.end - a.end);
    result += closing.map(({ close }) => close).join('') + opening.map(({ open }) => open).join('');
    if (at < passage.end) result += text.charAt(at);
  }
  return result;
}

function namer(source: LexiconSource): (id: string) => string {
  const names = new Map<string, string>([
    ['CN', '全国'],
    ...source.regions.map(({ code, name }) => [code, name] as const),
    ...source.areas.map(({ id, name }) => [id, name] as const),
    ...source.clusters.flatMap(({ industries }) => industries.map(({ id, zh }) => [id, zh] as const)),
  ]);
  return (id) => names.get(id) ?? id;
}
