import { group } from 'd3-array';
import { taxonomyOf } from '../core/analysis/taxonomyOf.ts';
import { applyCorrections, inOrder, type CorrectedClaims } from '../core/corrections/applyCorrections.ts';
import type { ClaimCorrection } from '../core/corrections/correction.ts';
import { createDocumentFinder } from '../core/corrections/documentFinder.ts';
import { outcomeDiagnostic, type Outcome } from '../core/corrections/outcome.ts';
import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Claim, Diagnostic, DocumentPart, Manifest } from '../core/model/index.ts';
import type { LoadedCorrections } from './corrections.ts';
import type { ShelvedDocument } from './shelf.ts';

/** Lays corrections over documents as they pass by. */
export interface Corrector {
  readonly correct: (part: DocumentPart) => DocumentPart;
  /** What became of the corrections, once all documents have passed. */
  remarks(): readonly Diagnostic[];
  /** What the manifest says of them; nothing where there is no file of corrections. */
  readonly manifest: () => Manifest['corrections'];
}

/** `documents` are all that will pass, in the order in which they were read. */
export function createCorrector(
  documents: readonly ShelvedDocument[],
  lexicon: LexiconSource,
  { corrections, files, fileOf }: LoadedCorrections,
): Corrector {
  const ordered = inOrder(corrections);
  const find = createDocumentFinder(documents);
  const about = group(ordered, ({ document }) => find(document)?.id);
  const lay = layer(lexicon);
  const outcomes = new Map<string, Outcome>();
  const rejected: Claim[] = [];
  const note = (result: CorrectedClaims): void => {
    for (const outcome of result.outcomes) outcomes.set(outcome.correction.id, outcome);
    rejected.push(...result.rejected);
  };
  return {
    correct: (part) => {
      const own = about.get(part.document.id);
      if (own === undefined) return part;
      const result = lay([part], own);
      note(result);
      const { claims, rejected } = result;
      return {
        ...part,
        claims,
        rejected,
        mentions: withFormerRegions(part.mentions, [...claims, ...rejected]),
      };
    },
    remarks: () => {
      note(
        lay(
          [],
          ordered.filter(({ id }) => !outcomes.has(id)),
        ),
      );
      return ordered.flatMap(({ id }) => {
        const outcome = outcomes.get(id);
        return (outcome && outcomeDiagnostic(outcome, fileOf.get(id) ?? '')) ?? [];
      });
    },
    manifest: () => (files.length === 0 ? undefined : { files, rejected: inOrderOf(documents, rejected) }),
  };
}

/** Every document with the corrections over it. */
export function* correctAll(parts: Iterable<DocumentPart>, { correct }: Corrector): Iterable<DocumentPart> {
  for (const part of parts) yield correct(part);
}

type Lay = (parts: readonly DocumentPart[], corrections: readonly ClaimCorrection[]) => CorrectedClaims;

function layer(lexicon: LexiconSource): Lay {
  const taxonomy = taxonomyOf(lexicon);
  const regions = new Set([
    'CN',
    ...lexicon.regions.map(({ code }) => code),
    ...lexicon.areas.map(({ id }) => id),
  ]);
  return (parts, corrections) =>
    applyCorrections(
      {
        documents: parts.map(({ document }) => document),
        claims: parts.flatMap(({ claims }) => claims),
        rejected: [],
        taxonomy,
        isRegion: (id) => regions.has(id),
      },
      corrections,
    );
}

/** A region that lost its claim by a correction stays one that the document speaks of: the page names it. */
function withFormerRegions(mentions: readonly string[], claims: readonly Claim[]): readonly string[] {
  const corrected = claims.flatMap(({ region, correction }) =>
    correction ? [region, correction.was?.region ?? region] : [],
  );
  return [...mentions, ...corrected];
}

function inOrderOf(documents: readonly ShelvedDocument[], claims: readonly Claim[]): readonly Claim[] {
  const rank = new Map(documents.map(({ id }, index) => [id, index]));
  const place = ({ document }: Claim): number => rank.get(document) ?? rank.size;
  return [...claims].sort((a, b) => place(a) - place(b));
}
