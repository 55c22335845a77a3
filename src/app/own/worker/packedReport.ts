import type { OwnDocument, OwnFindings } from '../ownDocument.ts';
import {
  packClaims,
  packFigures,
  unpackClaims,
  unpackFigures,
  WordList,
  type PackedClaims,
  type PackedFigures,
  type Words,
} from './packedRows.ts';
import type { Batch, Report } from './protocol.ts';

interface PackedDocument extends Omit<OwnDocument, 'findings'> {
  readonly findings: Omit<OwnFindings, 'claims' | 'figures'> & {
    readonly claims: PackedClaims;
    readonly figures: PackedFigures;
  };
}

interface PackedBatches {
  readonly kind: 'batches';
  readonly batches: readonly (Omit<Batch, 'documents'> & { readonly documents: readonly PackedDocument[] })[];
  readonly words: Words;
}

/**
 * A report as it goes from a worker to the page. Thousands of claims are copied as numbers in a third of the time that
 * they take as objects, half of it on the page's own thread, and equal words are one string there.
 */
export type PackedReport = Exclude<Report, { readonly kind: 'batches' }> | PackedBatches;

export function packReport(report: Report): PackedReport {
  if (report.kind !== 'batches') return report;
  const words = new WordList();
  const batches = report.batches.map((batch) => ({
    ...batch,
    documents: batch.documents.map((document) => ({
      ...document,
      findings: {
        ...document.findings,
        claims: packClaims(document.findings.claims, words),
        figures: packFigures(document.findings.figures, words),
      },
    })),
  }));
  return { kind: 'batches', batches, words: words.words };
}

/** The report again, equal to the one that was packed. */
export function unpackReport(packed: PackedReport): Report {
  if (packed.kind !== 'batches') return packed;
  const { words } = packed;
  const batches = packed.batches.map((batch) => ({
    ...batch,
    documents: batch.documents.map((document) => {
      const { text } = document.document;
      return {
        ...document,
        findings: {
          ...document.findings,
          claims: unpackClaims(document.findings.claims, words, text),
          figures: unpackFigures(document.findings.figures, words, text),
        },
      };
    }),
  }));
  return { kind: 'batches', batches };
}
