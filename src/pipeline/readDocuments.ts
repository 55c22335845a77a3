import path from 'node:path';
import type { Diagnostic } from '../core/model/index.ts';
import { readFile } from '../readers/readFile.ts';
import { aboutFile, type DocumentDetails, type ReadDocument, type ReadResult } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { readerFor } from '../readers/registry.ts';
import { parseSideFile, sideFileNames } from '../readers/sideFile.ts';
import type { Effects } from './effects.ts';
import { listInputs, type Inputs } from './listInputs.ts';

/** How one file of the folder fared. */
export interface FileOutcome {
  readonly file: string;
  /** Id of the reader; null where none knows the ending, or where it is no file at all. */
  readonly format: string | null;
  readonly documents: number;
  /** Rules of the remarks about it. */
  readonly remarks: readonly string[];
}

export interface Input {
  readonly documents: readonly ReadDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly FileOutcome[];
}

/**
 * Reads every document of a folder and the folders in it, one file after the other: only one file's bytes are held
 * at a time. What cannot be read becomes a diagnostic; the others are read.
 */
export async function readDocuments(folder: string, effects: Effects): Promise<Input> {
  const inputs = listInputs(folder, effects);
  const documents: ReadDocument[] = [];
  const diagnostics: Diagnostic[] = [...inputs.problems];
  const outcomes = inputs.problems.map(({ file, ruleId }) => outcomeOf(file, [], [ruleId]));

  for (const file of inputs.files) {
    const side = readSideFile(folder, file, inputs, effects);
    const result = await readOne(folder, file, side.details, effects);
    documents.push(...result.documents);
    diagnostics.push(...side.diagnostics, ...result.diagnostics);
    outcomes.push(
      outcomeOf(
        file,
        result.documents,
        result.diagnostics.map(({ ruleId }) => ruleId),
      ),
    );
  }
  return { documents: withUniqueIds(documents, diagnostics), diagnostics, outcomes };
}

function outcomeOf(
  file: string,
  documents: readonly ReadDocument[],
  remarks: readonly string[],
): FileOutcome {
  return { file, format: readerFor(file)?.id ?? null, documents: documents.length, remarks };
}

function readSideFile(
  folder: string,
  file: string,
  { sideFiles }: Inputs,
  effects: Pick<Effects, 'read'>,
): { readonly details: DocumentDetails; readonly diagnostics: readonly Diagnostic[] } {
  const name = sideFileNames(file).find((candidate) => sideFiles.has(candidate));
  if (name === undefined) return { details: {}, diagnostics: [] };
  try {
    const parsed = parseSideFile(new TextDecoder().decode(effects.read(path.join(folder, name))), name);
    return 'ruleId' in parsed ? { details: {}, diagnostics: [parsed] } : { details: parsed, diagnostics: [] };
  } catch (error) {
    return { details: {}, diagnostics: [aboutFile(name, 'unreadable', reasonOf(error))] };
  }
}

async function readOne(
  folder: string,
  name: string,
  details: DocumentDetails,
  effects: Pick<Effects, 'read'>,
): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = effects.read(path.join(folder, name));
  } catch (error) {
    return { documents: [], diagnostics: [aboutFile(name, 'unreadable', reasonOf(error))] };
  }
  return readFile({ name, bytes }, { details });
}

/** `a.txt` and `a.html` cannot both be `a`: the later one keeps its ending in its id. */
function withUniqueIds(
  documents: readonly ReadDocument[],
  diagnostics: Diagnostic[],
): readonly ReadDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let id = document.id;
    if (taken.has(id)) {
      id = document.file;
      for (let n = 2; taken.has(id); n++) id = `${document.file}-${n}`;
      const message = `another document is called ${document.id}; this one becomes ${id}`;
      diagnostics.push(aboutFile(document.file, 'same-id', message, 'info'));
    }
    taken.add(id);
    return { ...document, id };
  });
}
