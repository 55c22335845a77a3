import type { Claim, Span } from '../../../core/model/index.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import { createExtractor, type Observation, type RegionMention } from '../../../core/recognise/extractor.ts';
import { findDoubtful, isWeighed } from '../../../core/recognise/trust.ts';
import { withEdits, type RawOwn } from '../ownDocument.ts';

/** An industry named in a document; offsets in UTF-16 units of its text. */
export interface IndustryWord extends Span {
  readonly industry: string;
}

/** A pair of region and industry that was read and not claimed; the span says it first. */
export interface LeftReading extends Span {
  readonly region: string;
  readonly industry: string;
  /** How likely it is right, 0–1, where that was too little; null where it is said in passing only. */
  readonly trust: number | null;
}

/** What was seen in a document on the way to its claims: what tells why there are none. */
export interface Readout {
  readonly places: readonly RegionMention[];
  readonly industries: readonly IndustryWord[];
  /** The most likely first. */
  readonly left: readonly LeftReading[];
}

/** Reads a document once more and tells of what was left behind. */
export function readOut(raw: RawOwn, source: LexiconSource): Readout {
  let seen: Observation | undefined;
  const extractor = createExtractor(source, (observation) => (seen = observation));
  const { mentions, claims } = extractor.extract(withEdits(raw));
  return {
    places: mentions,
    industries: seen ? industryWords(seen) : [],
    left: seen ? leftReadings(seen, claims) : [],
  };
}

const industryWords = ({ industries, mapped }: Observation): readonly IndustryWord[] =>
  industries
    .filter(({ isMetaphor }) => !isMetaphor)
    .flatMap(({ industries: named, start, end }) =>
      named.map(({ id }) => ({ industry: id, ...mapped.toSource(start, end) })),
    );

function leftReadings(
  { findings, weighing, mapped }: Observation,
  claims: readonly Claim[],
): readonly LeftReading[] {
  const doubtful = isWeighed(weighing.text) ? findDoubtful(findings, weighing) : new Map<string, number>();
  const done = new Set(claims.map(pairOf));
  const left: LeftReading[] = [];
  for (const finding of findings) {
    const pair = pairOf(finding);
    if (done.has(pair)) continue;
    done.add(pair);
    const { region, industry } = finding;
    const span = mapped.toSource(finding.start, finding.end);
    left.push({ region, industry, trust: doubtful.get(pair) ?? null, ...span });
  }
  return left.sort((a, b) => (b.trust ?? 0) - (a.trust ?? 0) || a.start - b.start);
}

const pairOf = ({ region, industry }: Pick<Claim, 'region' | 'industry'>): string => `${region} ${industry}`;
