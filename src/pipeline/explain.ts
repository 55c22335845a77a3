import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Claim, Span } from '../core/model/index.ts';
import type { Extraction } from '../core/recognise/extractor.ts';

/** Tells in plain text why the program made each claim, with the deciding words marked in their passage. */
export function explain(extraction: Extraction, lexicon: LexiconSource, region?: string): string {
  const { document } = extraction;
  const claims = extraction.claims.filter((claim) => region === undefined || claim.region === region);
  const head = [
    `${document.title}`,
    `  ${document.publisher ?? 'no publisher'}, ${document.published ?? 'no date'}, ${document.kind}, about ${
      document.region ?? 'no single region'
    }`,
    `  ${claims.length} claim(s)${region === undefined ? '' : ` about ${region}`}`,
  ];
  const namer = createNamer(lexicon);
  return [...head, ...claims.map((claim) => explainClaim(claim, document.text, namer))].join('\n');
}

type Namer = (id: string) => string;

function explainClaim(claim: Claim, text: string, nameOf: Namer): string {
  const { evidence, statusCue, regionReading, region, industry, status, speaker } = claim;
  const passage = marked(text, evidence, [
    ...(statusCue ? [{ ...statusCue, open: '[', close: ']' }] : []),
    { ...regionReading, open: '{', close: '}' },
  ]);
  const cue = statusCue
    ? `“${text.slice(statusCue.start, statusCue.end)}” by rule ${statusCue.rule}`
    : 'no cue: what a statement says without one';
  const reading = `“${text.slice(regionReading.start, regionReading.end)}”, read as ${regionReading.kind}`;
  return [
    '',
    `${nameOf(region)} (${region}) · ${nameOf(industry)} (${industry}) · ${status} · ${speaker}`,
    `  at ${evidence.start}–${evidence.end}: ${passage}`,
    `  region: ${reading}`,
    `  status: ${cue}`,
  ].join('\n');
}

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/** The passage with the marks that lie in it; line ends become spaces. */
function marked(text: string, passage: Span, marks: readonly Mark[]): string {
  const inside = marks.filter(
    ({ start, end }) => start >= passage.start && end <= passage.end && end > start,
  );
  const inserts = inside
    .flatMap(({ start, end, open, close }) => [
      { at: start, order: 1, sign: open },
      { at: end, order: 0, sign: close },
    ])
    .sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text.slice(passage.start, passage.end);
  for (const { at, sign } of inserts) {
    const place = at - passage.start;
    result = result.slice(0, place) + sign + result.slice(place);
  }
  return result.replace(/\s+/g, ' ');
}

function createNamer(lexicon: LexiconSource): Namer {
  const names = new Map<string, string>([
    ['CN', '全国'],
    ...lexicon.regions.map(({ code, name }) => [code, name] as const),
    ...lexicon.areas.map(({ id, name }) => [id, name] as const),
    ...lexicon.clusters.flatMap(({ industries }) => industries.map(({ id, zh }) => [id, zh] as const)),
  ]);
  return (id) => names.get(id) ?? id;
}
