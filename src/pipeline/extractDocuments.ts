import type { Diagnostic, DocumentPart, SourceDocument } from '../core/model/index.ts';
import { extractEach, type Outcome } from '../core/recognise/extractEach.ts';
import type { Extraction, Extractor as CoreExtractor } from '../core/recognise/extractor.ts';
import { cleanLine } from '../readers/cleanDetails.ts';
import { aboutFile, type ReadDocument } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { titleOf } from '../readers/titleOf.ts';

/** The part of the core's extractor that the build step uses. */
export type Extractor = Pick<CoreExtractor, 'extract' | 'extractAll'>;

/** What was found in one document. */
export interface Found {
  /** Undefined where the extraction failed. */
  readonly part?: DocumentPart;
  readonly diagnostics: readonly Diagnostic[];
}

/** Extracts documents together, in their order. Where that fails for one, a remark says so. */
export function extractDocuments(inputs: readonly ReadDocument[], extractor: Extractor): Found[] {
  const raws = inputs.map(({ sha256: _hash, format: _format, encoding: _encoding, ...raw }) => raw);
  return extractEach(extractor, raws).map((outcome, i) => foundIn(inputs[i]!, outcome));
}

function foundIn(input: ReadDocument, outcome: Outcome): Found {
  if ('reason' in outcome) {
    const message = `a bug in the extraction: ${reasonOf(outcome.reason)}`;
    return { diagnostics: [aboutFile(input.file, 'extraction-failed', message, 'error')] };
  }
  const { document, claims, figures, mentions, diagnostics } = outcome.extraction;
  const named = [...new Set(mentions.map(({ region }) => region))];
  return {
    part: { document: withFileFacts(document, input), claims, figures, mentions: named },
    diagnostics,
  };
}

/** What is found in a text may hold what one from a file may not: characters that turn the direction of writing. */
function withFileFacts(
  document: Extraction['document'],
  { sha256, format, encoding, title: given }: ReadDocument,
): SourceDocument {
  const title = titleOf(document, given);
  const publisher = document.publisher === null ? null : cleanLine(document.publisher) || null;
  return { ...document, title, publisher, format, ...(encoding === undefined ? {} : { encoding }), sha256 };
}

/** How it went, in a line. */
export function progressLine({ file, text }: ReadDocument, { claims, figures }: DocumentPart): string {
  return `read  ${file}  (${text.length} characters): ${claims.length} claims, ${figures.length} figures`;
}
