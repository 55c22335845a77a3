import type { Claim, SourceDocument, Span, Statement, Taxonomy } from '../model/index.ts';
import { hashKey } from '../recognise/hash.ts';
import { evidenceAt } from '../text/evidence.ts';
import { findAnchor } from './anchor.ts';
import {
  claimOf,
  heldBy,
  hold,
  isAsSaid,
  isAt,
  isSaid,
  isStruckOut,
  overlaps,
  standing,
  stateOf,
  type ClaimState,
} from './claimState.ts';
import {
  isClaimCorrection,
  isSameStatement,
  statementAfter,
  type ClaimCorrection,
  type Correction,
} from './correction.ts';
import { createDocumentFinder, type DocumentFinder } from './documentFinder.ts';
import type { Outcome } from './outcome.ts';

/** A document as far as corrections need it. */
export type CorrectableDocument = Pick<SourceDocument, 'id' | 'text' | 'sha256' | 'kind' | 'published'>;

export interface CorrectableDataset {
  readonly documents: readonly CorrectableDocument[];
  readonly claims: readonly Claim[];
  /** Claims that earlier corrections struck out. */
  readonly rejected: readonly Claim[];
  readonly taxonomy: Taxonomy;
  readonly isRegion: (id: string) => boolean;
}

export interface CorrectedClaims {
  /** What counts; in the order of the documents and their texts. */
  readonly claims: readonly Claim[];
  /** What a person struck out, with its mark; in no count. */
  readonly rejected: readonly Claim[];
  /** What became of each correction about a passage, in the order in which they were applied. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Lays what people said over what the program said. Pure: the build step and the page get the same. Claims keep their
 * ids, corrected ones carry a `correction` with what the program had said. Of corrections that contradict each other
 * the one made later counts, and of one day the one that stands later. Applying what is already applied changes nothing.
 */
export function applyCorrections(
  dataset: CorrectableDataset,
  corrections: readonly Correction[],
): CorrectedClaims {
  const work = new Work(dataset);
  for (const correction of inOrder(corrections)) work.apply(correction);
  return work.result();
}

/** Corrections about a passage in the order in which they are applied. */
export function inOrder(corrections: readonly Correction[]): readonly ClaimCorrection[] {
  return corrections.filter(isClaimCorrection).sort((a, b) => compare(a.created, b.created));
}

class Work {
  readonly #dataset: CorrectableDataset;
  readonly #clusters: ReadonlyMap<string, string>;
  readonly #documentOf: DocumentFinder<CorrectableDocument>;
  readonly #states = new Map<string, ClaimState[]>();
  readonly #outcomes = new Map<string, Outcome>();

  constructor(dataset: CorrectableDataset) {
    this.#dataset = dataset;
    this.#documentOf = createDocumentFinder(dataset.documents);
    this.#clusters = new Map(
      dataset.taxonomy.clusters.flatMap(({ id, industries }) =>
        industries.map((one) => [one.id, id] as const),
      ),
    );
    for (const claim of [...dataset.claims, ...dataset.rejected])
      this.#in(claim.document).push(stateOf(claim));
  }

  #in(document: string): ClaimState[] {
    const states = this.#states.get(document) ?? [];
    this.#states.set(document, states);
    return states;
  }

  apply(correction: ClaimCorrection): void {
    this.#outcomes.set(correction.id, this.#outcomeOf(correction));
  }

  #outcomeOf(correction: ClaimCorrection): Outcome {
    const unknown = this.#unknownId(statementAfter(correction));
    if (unknown) return { correction, state: 'unknown-id', ...unknown };
    const document = this.#documentOf(correction.document);
    if (!document) return { correction, state: 'unanchored', because: 'no-document' };
    const place = findAnchor(document.text, correction.anchor);
    if (place.state !== 'found') return { correction, state: 'unanchored', because: place.state };
    const states = this.#in(document.id);
    if (states.some(({ held }) => held.some(({ id }) => id === correction.id)))
      return { correction, state: 'applied' };
    const target = targetOf(states, correction, place.span);
    if (target) return this.#hold(target, correction, 'applied');
    return this.#withoutTarget(states, { correction, document, span: place.span });
  }

  /** The program says no such thing of this passage: then the person's word stands by itself. */
  #withoutTarget(
    states: ClaimState[],
    {
      correction,
      document,
      span,
    }: { correction: ClaimCorrection; document: CorrectableDocument; span: Span },
  ): Outcome {
    if (correction.kind === 'not-a-claim') return { correction, state: 'moot' };
    const wanted = statementAfter(correction);
    const same = states.find((state) => overlaps(state, span) && isSameStatement(standing(state), wanted));
    if (same) return this.#hold(same, correction, 'moot');
    const added = addedState(document, span, correction, this.#clusters);
    states.push(added);
    return { correction, state: correction.kind === 'add-claim' ? 'applied' : 'stands-alone' };
  }

  #hold(target: ClaimState, correction: ClaimCorrection, state: 'applied' | 'moot'): Outcome {
    const held = heldBy(correction, state === 'moot' ? 'confirm' : correction.kind);
    for (const id of hold(target, held)) {
      const earlier = this.#outcomes.get(id);
      if (earlier)
        this.#outcomes.set(id, { correction: earlier.correction, state: 'overruled', by: correction.id });
    }
    return { correction, state };
  }

  #unknownId({ region, industry }: Statement): { field: 'region' | 'industry'; value: string } | undefined {
    if (!this.#dataset.isRegion(region)) return { field: 'region', value: region };
    return this.#clusters.has(industry) ? undefined : { field: 'industry', value: industry };
  }

  result(): CorrectedClaims {
    const live: ClaimState[] = [];
    const out: ClaimState[] = [];
    for (const states of this.#states.values()) {
      for (const state of states)
        (isStruckOut(state) || isSaidBefore(state, states) ? out : live).push(state);
    }
    const toClaim = (state: ClaimState) => claimOf(state, (industry) => this.#clusters.get(industry) ?? '');
    return {
      claims: this.#inOrder(live.map(toClaim)),
      rejected: this.#inOrder(out.map(toClaim)),
      outcomes: [...this.#outcomes.values()],
    };
  }

  #inOrder(claims: Claim[]): Claim[] {
    const rank = new Map(this.#dataset.documents.map(({ id }, index) => [id, index]));
    const place = ({ document }: Claim) => rank.get(document) ?? rank.size;
    return claims.sort(
      (a, b) =>
        place(a) - place(b) ||
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        compare(a.id, b.id),
    );
  }
}

/** The claim that is meant: of the same words, else of a passage that overlaps them, for sentences may be cut anew. */
function targetOf(
  states: readonly ClaimState[],
  correction: ClaimCorrection,
  span: Span,
): ClaimState | undefined {
  if (correction.kind === 'add-claim') return undefined;
  const meant = states.filter((state) => isSaid(state, correction.said));
  return meant.find((state) => isAt(state, span)) ?? meant.find((state) => overlaps(state, span));
}

/** After a correction two claims may say the same of the same words: one is enough, the uncorrected one. */
function isSaidBefore(state: ClaimState, states: readonly ClaimState[]): boolean {
  if (isAsSaid(state)) return false;
  const own = standing(state);
  const twins = states.filter(
    (other) =>
      other !== state &&
      !isStruckOut(other) &&
      isAt(other, state.claim.evidence) &&
      isSameStatement(standing(other), own),
  );
  return twins.some((other) => isAsSaid(other) || states.indexOf(other) < states.indexOf(state));
}

/** A claim that the program does not make. Its region is read in the passage as a whole: the person said so. */
function addedState(
  document: CorrectableDocument,
  span: Span,
  correction: ClaimCorrection,
  clusters: ReadonlyMap<string, string>,
): ClaimState {
  const stands = statementAfter(correction);
  const { region, industry, status } = stands;
  const speaker = correction.kind === 'add-claim' ? correction.now.speaker : undefined;
  const claim: Claim = {
    id: hashKey(`${document.id}\0${region}\0${industry}\0${status}\0${span.start}\0${span.end}`),
    document: document.id,
    region,
    industry,
    cluster: clusters.get(industry) ?? '',
    status,
    evidence: evidenceAt(document.text, span),
    statusCue: null,
    regionReading: { kind: 'named', start: span.start, end: span.end },
    speaker: speaker ?? (document.kind === 'opinion' ? 'expert' : 'media'),
    date: document.published,
  };
  const said = correction.kind === 'add-claim' ? null : correction.said;
  const state: ClaimState = { claim, said, base: said ?? stands, held: [] };
  hold(state, heldBy(correction));
  return state;
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
