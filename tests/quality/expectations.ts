import type { Claim, Figure, Span } from '../../src/core/model/index.ts';
import type { Extraction } from '../../src/core/recognise/extractor.ts';
import type { GoldDocument } from './goldSets.ts';

/** A quantity that a passage states; fields that are left out are not looked at. */
export type ExpectedFigure = Pick<Figure, 'region' | 'value' | 'unit'> &
  Partial<Pick<Figure, 'kind' | 'bound' | 'industry' | 'year'>>;

/** What a hard place demands, each in a form that a program can check. */
export interface Expectation {
  /** The region that the document is about. */
  readonly focus?: string;
  readonly published?: string;
  /** The kind of block that the passage lies in. */
  readonly block?: string;
  /** Regions that the passage names. */
  readonly mentions?: readonly string[];
  /** No region of ours is named in the passage. */
  readonly noMentions?: true;
  /** Regions that the whole document does not name. */
  readonly notMentioned?: readonly string[];
  /** Claims that the document must have. */
  readonly claims?: readonly Partial<Pick<Claim, 'region' | 'industry' | 'status'>>[];
  /** No claim takes its evidence from the passage: at all, or about these regions. */
  readonly noClaims?: true | readonly string[];
  /** Claims from the passage are about these regions only. */
  readonly onlyRegions?: readonly string[];
  /** No claim of the document is about these regions. */
  readonly neverRegions?: readonly string[];
  /** From the passage on, no claim is about these regions. */
  readonly noneAfter?: readonly string[];
  /** Every claim of the document is made once. */
  readonly once?: true;
  /** Every quantity of the passage. */
  readonly figures?: readonly ExpectedFigure[];
  /** Why no program checks this place. */
  readonly unchecked?: string;
}

type Check<K extends keyof Expectation> = (
  expected: NonNullable<Expectation[K]>,
  extraction: Extraction,
  passage: Span,
) => boolean;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

const claimsIn = ({ claims }: Extraction, passage: Span): readonly Claim[] =>
  claims.filter(({ evidence }) => overlaps(evidence, passage));

const keyOf = ({ region, industry, status }: Claim): string => `${region} ${industry} ${status}`;

/** Whether an object has every field of another. */
const hasAll = (object: object, fields: object): boolean =>
  Object.entries(fields).every(([key, value]) => (object as Record<string, unknown>)[key] === value);

export const figuresIn = ({ figures }: Extraction, passage: Span): readonly Figure[] =>
  figures.filter(({ evidence }) => overlaps(evidence, passage));

export const isFigure = (figure: Figure, expected: ExpectedFigure): boolean => hasAll(figure, expected);

const CHECKS: { readonly [K in Exclude<keyof Expectation, 'unchecked'>]-?: Check<K> } = {
  focus: (region, { document }) => document.region === region,
  published: (date, { document }) => document.published === date,
  block: (kind, { document }, passage) =>
    document.blocks.some((block) => block.kind === kind && overlaps(block, passage)),
  mentions: (regions, { mentions }, passage) =>
    regions.every((region) => mentions.some((one) => one.region === region && overlaps(one, passage))),
  noMentions: (_, { mentions }, passage) => !mentions.some((one) => overlaps(one, passage)),
  notMentioned: (regions, { mentions }) => !mentions.some(({ region }) => regions.includes(region)),
  claims: (wanted, { claims }) => wanted.every((fields) => claims.some((claim) => hasAll(claim, fields))),
  noClaims: (regions, extraction, passage) =>
    !claimsIn(extraction, passage).some(({ region }) => regions === true || regions.includes(region)),
  onlyRegions: (regions, extraction, passage) =>
    claimsIn(extraction, passage).every(({ region }) => regions.includes(region)),
  neverRegions: (regions, { claims }) => !claims.some(({ region }) => regions.includes(region)),
  noneAfter: (regions, { claims }, passage) =>
    !claims.some(({ region, evidence }) => regions.includes(region) && evidence.start >= passage.start),
  once: (_, { claims }) => new Set(claims.map(keyOf)).size === claims.length,
  figures: (wanted, extraction, passage) =>
    wanted.every((expected) => figuresIn(extraction, passage).some((figure) => isFigure(figure, expected))),
};

/** Names of the demands that an extraction does not meet. */
export function unmet(expectation: Expectation, extraction: Extraction, passage: Span): readonly string[] {
  return Object.entries(CHECKS).flatMap(([name, check]) => {
    const expected = expectation[name as keyof typeof CHECKS];
    if (expected === undefined) return [];
    return (check as Check<keyof Expectation>)(expected as never, extraction, passage) ? [] : [name];
  });
}

/** What the gold says of a passage: its claims are made, and no claim from it has a pair that the gold lacks. */
export function unmetGold(
  gold: GoldDocument,
  { extraction, passage }: { readonly extraction: Extraction; readonly passage: Span },
): { readonly isChecked: boolean; readonly unmet: readonly string[] } {
  const { text } = extraction.document;
  const wanted = gold.claims.filter(({ quote }) => {
    const start = text.indexOf(quote);
    return start >= 0 && overlaps({ start, end: start + quote.length }, passage);
  });
  const isMade = wanted.every(({ region, industry, status }) =>
    extraction.claims.some((claim) => hasAll(claim, { region, industry, status })),
  );
  const isTrue = claimsIn(extraction, passage).every(
    ({ region, industry }) =>
      industry === 'emerging-general' ||
      industry === 'future-general' ||
      gold.claims.some((one) => one.region === region && one.industry === industry),
  );
  return {
    isChecked: wanted.length > 0,
    unmet: [...(isMade ? [] : ['gold claims']), ...(isTrue ? [] : ['no other claims'])],
  };
}
