import type { DatasetSource, Written } from '../core/export/writeDataset.ts';
import { createDatasetCheck, parsePart, type Diagnostic, type DocumentPart } from '../core/model/index.ts';
import { checkGeometry } from './checkGeometry.ts';

/** A dataset that is parsed as the page will and held to its promises while it is written. */
export interface CheckedDataset {
  readonly documents: Iterable<DocumentPart>;
  readonly diagnostics: DatasetSource['diagnostics'];
  /** Throws, quoting the faults: they are our bugs. To be asked before what was written counts. */
  assertSound(written: Written): void;
}

const MOST_TOLD = 20;

export function checkedDataset({
  documents,
  diagnostics,
}: Pick<DatasetSource, 'documents' | 'diagnostics'>): CheckedDataset {
  const check = createDatasetCheck();
  let remarks = 0;
  return {
    documents: map(documents, (part) => {
      parsePart('documents', [part.document]);
      parsePart('claims', part.claims);
      parsePart('figures', part.figures);
      check.add(part);
      return part;
    }),
    diagnostics: () =>
      map(diagnostics(), (one: Diagnostic) => {
        parsePart('diagnostics', [one]);
        remarks++;
        return one;
      }),
    assertSound: (written) => {
      for (const part of ['manifest', 'regions', 'areas', 'taxonomy'] as const)
        parsePart(part, written[part]);
      const faults = [
        ...check.faults({ ...written, diagnostics: remarks }),
        ...checkGeometry(written.regions.features),
      ];
      if (faults.length === 0) return;
      const told = faults.slice(0, MOST_TOLD).join('\n');
      throw new Error(`the dataset breaks ${faults.length} promise(s):\n${told}`);
    },
  };
}

function* map<T>(items: Iterable<T>, change: (item: T) => T): Iterable<T> {
  for (const item of items) yield change(item);
}
