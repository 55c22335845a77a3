import type { InputDocument } from '../core/analysis/datasetTally.ts';
import type { Diagnostic } from '../core/model/index.ts';
import type { Effects } from './effects.ts';
import { extractDocument, progressLine, type Extractor } from './extractDocument.ts';
import type { FileOutcome, FileRead } from './readDocuments.ts';
import { printLeftAside } from './report.ts';
import type { Shelf } from './shelf.ts';

/** What the files of a folder brought, beside what stands on the shelf. */
export interface Gathered {
  /** Every document that was read, in that order. */
  readonly inputs: readonly InputDocument[];
  readonly outcomes: readonly FileOutcome[];
}

interface Desk {
  readonly extractor: Extractor;
  readonly shelf: Shelf;
  /** Which remarks of the extraction are wanted. */
  readonly isWanted: (diagnostic: Diagnostic) => boolean;
  readonly effects: Pick<Effects, 'print'>;
}

/** Extracts the documents of each file as it is read, puts them on the shelf and tells how each went. */
export async function gather(files: AsyncIterable<FileRead>, desk: Desk): Promise<Gathered> {
  const { extractor, shelf, isWanted, effects } = desk;
  const inputs: InputDocument[] = [];
  const outcomes: FileOutcome[] = [];
  for await (const read of files) {
    outcomes.push(...read.outcomes);
    shelf.remark(read.diagnostics);
    printLeftAside([...read.diagnostics, ...(read.notes ?? [])], effects);
    for (const input of read.documents) {
      const { part, diagnostics } = extractDocument(input, extractor);
      inputs.push({ id: input.id, file: input.file, sha256: input.sha256 });
      shelf.remark(diagnostics.filter(isWanted));
      if (part === undefined) continue;
      shelf.add(part);
      effects.print(progressLine(input, part));
    }
  }
  return { inputs, outcomes };
}
