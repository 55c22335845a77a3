import type { Claim, Evidence, Figure, Span } from '../../../core/model/index.ts';

/** Something the reader can mark: a claim, or a figure. */
export interface Passage extends Span {
  readonly id: string;
  readonly claim: Claim | null;
  readonly figure: Figure | null;
  /** A claim that a person struck out. */
  readonly isRejected?: boolean;
}

/** Does the text say exactly this at this place? */
export function isVerbatim(text: string, { start, end, exact }: Evidence): boolean {
  return exact !== '' && start >= 0 && text.slice(start, end) === exact;
}

export interface PassageSet {
  /** In the order of the text; every one verified against it. */
  readonly passages: readonly Passage[];
  /** Ids of those whose quote is not what the text says; they are never marked. */
  readonly refused: readonly string[];
}

/** Passages of one document in reading order; a quote that the text does not bear out is refused. */
export function passagesOf(
  text: string,
  claims: readonly Claim[],
  figures: readonly Figure[] = [],
  rejected: readonly Claim[] = [],
): PassageSet {
  const all: readonly Passage[] = [
    ...claims.map((claim) => ({ ...spanOf(claim.evidence), id: claim.id, claim, figure: null })),
    ...rejected.map((claim) => ({
      ...spanOf(claim.evidence),
      id: claim.id,
      claim,
      figure: null,
      isRejected: true,
    })),
    ...figures.map((figure) => ({ ...spanOf(figure.evidence), id: figure.id, claim: null, figure })),
  ];
  const evidenceOf = ({ claim, figure }: Passage) => claim?.evidence ?? figure?.evidence;
  const isTrue = (passage: Passage) => {
    const evidence = evidenceOf(passage);
    return evidence !== undefined && isVerbatim(text, evidence);
  };
  return {
    passages: all.filter(isTrue).sort(byPlace),
    refused: all.filter((passage) => !isTrue(passage)).map(({ id }) => id),
  };
}

function spanOf({ start, end }: Evidence): Span {
  return { start, end };
}

function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

/** The passage `step` places on, round the ends. */
export function neighbourPassage(passages: readonly Passage[], id: string, step: 1 | -1): Passage | null {
  if (passages.length === 0) return null;
  const at = passages.findIndex((passage) => passage.id === id);
  if (at < 0) return passages[0] ?? null;
  return passages[(at + step + passages.length) % passages.length] ?? null;
}
