import path from 'node:path';
import type { Diagnostic } from '../core/model/index.ts';
import { readFile, type ReadOptions } from '../readers/readFile.ts';
import { aboutFile, type DocumentDetails, type ReadDocument, type ReadResult } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { readerFor } from '../readers/registry.ts';
import { parseSideFile, sideFileNames } from '../readers/sideFile.ts';
import type { Effects } from './effects.ts';
import { createIntake } from './intake.ts';
import { listInputs, type Inputs } from './listInputs.ts';
import { createCMapLoader } from './nodeCMaps.ts';

/** How one file of the folder fared. */
export interface FileOutcome {
  readonly file: string;
  /** Id of the reader; null where none knows the ending, or where it is no file at all. */
  readonly format: string | null;
  readonly documents: number;
  /** Rules of what was left aside or read with losses. */
  readonly problems: readonly string[];
}

/** What one file of the folder brings. */
export interface FileRead {
  readonly documents: readonly ReadDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is told of files that explain the folder; no remark on the dataset. */
  readonly notes?: readonly Diagnostic[];
  readonly outcomes: readonly FileOutcome[];
}

/**
 * Reads every document of a folder and the folders in it, one file after the other: only one file's bytes are held
 * at a time. What cannot be read becomes a diagnostic; the others are read. Of documents that say the same,
 * the first is kept.
 */
export async function* readDocuments(folder: string, effects: Effects): AsyncGenerator<FileRead> {
  const inputs = listInputs(folder, effects);
  const loadCMap = createCMapLoader(effects);
  const intake = createIntake();
  const { problems, notes } = inputs;
  const left = [...problems, ...notes].map((problem) => outcomeOf(problem.file, 0, [problem]));
  yield { documents: [], diagnostics: problems, notes, outcomes: left };

  for (const file of inputs.files) {
    const side = readSideFile(folder, file, inputs, effects);
    const result = await readOne(path.join(folder, file), file, { details: side.details, loadCMap }, effects);
    const taken = result.documents.map((document) => intake.add(document));
    const documents = taken.flatMap(({ document }) => document ?? []);
    const remarks = [...result.diagnostics, ...taken.flatMap(({ remarks }) => remarks)];
    yield {
      documents,
      diagnostics: [...side.diagnostics, ...remarks],
      outcomes: [outcomeOf(file, documents.length, remarks)],
    };
  }
}

function outcomeOf(file: string, documents: number, remarks: readonly Diagnostic[]): FileOutcome {
  const problems = remarks.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
  return { file, format: readerFor(file)?.id ?? null, documents, problems };
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
  path: string,
  name: string,
  options: ReadOptions,
  effects: Pick<Effects, 'read'>,
): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = effects.read(path);
  } catch (error) {
    return { documents: [], diagnostics: [aboutFile(name, 'unreadable', reasonOf(error))] };
  }
  return readFile({ name, bytes }, options);
}
