import type { Claim, Span } from '../../../core/model/index.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import { createExtractor, type Observation, type RegionMention } from '../../../core/recognise/extractor.ts';
import { scanHits } from '../../../core/recognise/hits.ts';
import { readIndustries } from '../../../core/recognise/industries.ts';
import { maskOrganisations } from '../../../core/recognise/organisations.ts';
import { maskPersons } from '../../../core/recognise/persons.ts';
import { findDoubtful, isWeighed } from '../../../core/recognise/trust.ts';
import { readMatchingText, type MatchingText } from '../../../core/text/matchingText.ts';
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
  const document = withEdits(raw);
  const { mentions, claims } = extractor.extract(document);
  const mapped = readMatchingText(document.text, document.markup);
  const hits = scanHits(extractor.lexicon, mapped.folded);
  maskOrganisations(mapped.folded, hits);
  maskPersons(mapped.folded, hits);
  const words = readIndustries(extractor.lexicon, mapped.folded, hits).filter(
    ({ isMetaphor }) => !isMetaphor,
  );
  return {
    places: mentions,
    industries: words.flatMap(({ ids, start, end }) =>
      ids.map((industry) => ({ industry, ...mapped.toSource(start, end) })),
    ),
    left: seen ? leftReadings(seen, claims, mapped) : [],
  };
}

function leftReadings(
  { findings, weighing }: Observation,
  claims: readonly Claim[],
  mapped: MatchingText,
): readonly LeftReading[] {
  const doubtful = isWeighed(mapped.folded) ? findDoubtful(findings, weighing) : new Map<string, number>();
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
