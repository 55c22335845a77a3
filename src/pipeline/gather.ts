import type { InputDocument } from '../core/analysis/datasetTally.ts';
import type { Diagnostic } from '../core/model/index.ts';
import { isGroup } from '../core/recognise/together.ts';
import type { Effects } from './effects.ts';
import { extractDocuments, progressLine, type Extractor } from './extractDocuments.ts';
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

/**
 * Extracts the documents of the files, some together (`isGroup`), puts them on the shelf and tells how each went, in the
 * order of the files.
 */
export async function gather(files: AsyncIterable<FileRead>, desk: Desk): Promise<Gathered> {
  const inputs: InputDocument[] = [];
  const outcomes: FileOutcome[] = [];
  let waiting: FileRead[] = [];
  let documents = 0;
  let units = 0;
  const layAside = (): void => {
    extractFiles(waiting, desk);
    waiting = [];
    documents = units = 0;
  };
  for await (const read of files) {
    outcomes.push(...read.outcomes);
    for (const { id, file, sha256, text } of read.documents) {
      inputs.push({ id, file, sha256 });
      documents++;
      units += text.length;
    }
    waiting.push(read);
    if (isGroup(documents, units)) layAside();
  }
  layAside();
  return { inputs, outcomes };
}

/** Extracts the documents of some files and puts them on the shelf. */
function extractFiles(files: readonly FileRead[], { extractor, shelf, isWanted, effects }: Desk): void {
  const found = extractDocuments(
    files.flatMap(({ documents }) => documents),
    extractor,
  );
  let next = 0;
  for (const read of files) {
    shelf.remark(read.diagnostics);
    printLeftAside([...read.diagnostics, ...(read.notes ?? [])], effects);
    for (const input of read.documents) {
      const { part, diagnostics } = found[next++]!;
      shelf.remark(diagnostics.filter(isWanted));
      if (part === undefined) continue;
      shelf.add(part);
      effects.print(progressLine(input, part));
    }
  }
}
