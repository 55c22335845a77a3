import type { Extracted } from '../core/analysis/extracted.ts';
import type { Claim, Diagnostic, Figure, SourceDocument } from '../core/model/index.ts';
import type { Extraction, Extractor as CoreExtractor } from '../core/recognise/extractor.ts';
import { cleanLine } from '../readers/cleanDetails.ts';
import { aboutFile, type ReadDocument } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { titleOf } from '../readers/titleOf.ts';
import type { Effects } from './effects.ts';

/** The part of the core's extractor that the build step uses. */
export type Extractor = Pick<CoreExtractor, 'extract'>;

/** Extracts every document and tells how each went. One that fails is reported; the others go on. */
export function extractAll(
  inputs: readonly ReadDocument[],
  extractor: Extractor,
  effects: Pick<Effects, 'print'>,
): Extracted {
  const documents: SourceDocument[] = [];
  const claims: Claim[] = [];
  const figures: Figure[] = [];
  const diagnostics: Diagnostic[] = [];
  const mentions = new Map<string, Set<string>>();

  for (const input of inputs) {
    const extraction = extractOne(input, extractor);
    if ('ruleId' in extraction) {
      diagnostics.push(extraction);
      continue;
    }
    documents.push(withFileFacts(extraction.document, input));
    claims.push(...extraction.claims);
    figures.push(...extraction.figures);
    diagnostics.push(...extraction.diagnostics);
    for (const { region } of extraction.mentions) {
      mentions.set(region, (mentions.get(region) ?? new Set()).add(input.id));
    }
    effects.print(progressLine(input, extraction));
  }
  return { documents, claims, figures, mentions, diagnostics };
}

function extractOne(input: ReadDocument, extractor: Extractor): Extraction | Diagnostic {
  const { sha256: _hash, format: _format, encoding: _encoding, ...raw } = input;
  try {
    return extractor.extract(raw);
  } catch (error) {
    return aboutFile(input.file, 'extraction-failed', `a bug in the extraction: ${reasonOf(error)}`, 'error');
  }
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

function progressLine({ file, text }: ReadDocument, { claims, figures }: Extraction): string {
  const counts = `${claims.length} claims, ${figures.length} figures`;
  return `read  ${file}  (${text.length} characters): ${counts}`;
}
