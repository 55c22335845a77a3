import { createDuplicateFinder, type Duplicate } from '../core/analysis/duplicates.ts';
import type { Diagnostic } from '../core/model/index.ts';
import { aboutFile, type ReadDocument } from '../readers/reader.ts';

/** Takes documents in one after the other, each once and each under an id of its own; keeps no text. */
export interface Intake {
  add(document: ReadDocument): Taken;
}

export interface Taken {
  /** Under the id that it has from now on; undefined where it says what an earlier one says. */
  readonly document?: ReadDocument;
  /** What there is to say of it. */
  readonly remarks: readonly Diagnostic[];
}

export function createIntake(): Intake {
  const taken = new Set<string>();
  const finder = createDuplicateFinder();
  /** Ids by the order in which texts were shown to the finder. */
  const shown: string[] = [];
  return {
    add: (document) => {
      const duplicate = finder.add(document.text);
      const id = freeId(document, taken);
      shown.push(id);
      if (duplicate !== undefined)
        return { remarks: [duplicateDiagnostic(document, duplicate, shown[duplicate.of] ?? '')] };
      taken.add(id);
      if (id === document.id) return { document, remarks: [] };
      const message = `another document is called ${document.id}; this one becomes ${id}`;
      return {
        document: { ...document, id },
        remarks: [aboutFile(document.file, 'same-id', message, 'info')],
      };
    },
  };
}

/** `a.txt` and `a.html` cannot both be `a`: the later one keeps its ending in its id. */
function freeId({ id, file }: ReadDocument, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let free = file;
  for (let n = 2; taken.has(free); n++) free = `${file}-${n}`;
  return free;
}

function duplicateDiagnostic(
  { id, file }: ReadDocument,
  { kind, similarity }: Duplicate,
  first: string,
): Diagnostic {
  const share = kind === 'same' ? 'the same' : `nearly the same (${Math.round(similarity * 100)}%)`;
  return aboutFile(file, 'duplicate-document', `${id} says ${share} as ${first}, which is kept`);
}
