import type { Diagnostic } from '../core/model/index.ts';
import { cleanDetails } from './cleanDetails.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import {
  aboutFile,
  extensionOf,
  leaveAside,
  type DocumentDetails,
  type RawDocument,
  type ReadContext,
  type ReadDocument,
  type ReadResult,
  type SourceFile,
} from './reader.ts';
import { reasonOf } from './reasonOf.ts';
import { readerFor } from './registry.ts';
import { isSafePath } from './safeName.ts';
import { sha256 } from './sha256.ts';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly signal?: AbortSignal;
  /** From a side file: wins over what the file says of itself; used only where the file holds one document. */
  readonly details?: DocumentDetails;
  /** Bytes of a character map of the PDF library; PDFs with Chinese fonts that are not embedded need it. */
  readonly loadCMap?: NonNullable<ReadContext['loadCMap']>;
}

/**
 * Reads one file of any known format. Never throws but for an aborted `signal` (its reason): whatever is wrong
 * becomes a diagnostic that names the file and the reason. Ids are unique within the file only.
 */
export function readFile(file: SourceFile, options: ReadOptions = {}): Promise<ReadResult> {
  return readAtDepth(file, options, 0);
}

/** Why a file of that name and size (bytes) is not read; can be asked before its bytes are loaded. */
export function problemOfFile(
  name: string,
  size: number,
  { mostBytes }: Pick<ReadLimits, 'mostBytes'> = DEFAULT_LIMITS,
): Diagnostic | undefined {
  if (!isSafePath(name)) {
    const message = 'the name climbs out of the folder or holds control characters';
    return aboutFile(JSON.stringify(name), 'unsafe-name', message);
  }
  if (!readerFor(name)) return unknownFormat(name);
  if (size === 0) return aboutFile(name, 'empty-file', 'holds no bytes');
  if (size > mostBytes) return aboutFile(name, 'too-large', `${size} bytes, the limit is ${mostBytes}`);
  return undefined;
}

/** Formats that are met often and not read, and what to save them as. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  '.docx': ['.doc', '.wps', '.rtf', '.odt'],
  '.xlsx': ['.xls', '.et', '.ods'],
  '.pdf': ['.ofd', '.ppt', '.pptx', '.caj'],
  '.zip': ['.rar', '.7z', '.tar', '.gz', '.tgz'],
};

function unknownFormat(name: string): Diagnostic {
  const extension = extensionOf(name);
  const instead = Object.keys(INSTEAD).find((format) => INSTEAD[format]?.includes(extension));
  if (instead !== undefined) {
    const message = `${extension} files are not read; save it as ${instead}`;
    return {
      ...aboutFile(name, 'unknown-format', message),
      params: { because: 'instead', extension, instead },
    };
  }
  return aboutFile(
    name,
    'unknown-format',
    `no reader knows ${extension === '' ? 'files without an ending' : extension}`,
  );
}

async function readAtDepth(file: SourceFile, options: ReadOptions, depth: number): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const signal = options.signal ?? new AbortController().signal;
  signal.throwIfAborted();
  const { name, bytes } = file;
  const problem = problemOfFile(name, bytes.length, limits);
  const reader = readerFor(name);
  if (problem !== undefined || reader === undefined) {
    return { documents: [], diagnostics: problem === undefined ? [] : [problem] };
  }
  const { details: _outer, ...nestedOptions } = options;
  const context: ReadContext = {
    limits,
    signal,
    readNested: (nested) =>
      depth < limits.mostDepth
        ? readAtDepth(nested, nestedOptions, depth + 1)
        : Promise.resolve(
            leaveAside(nested.name, 'too-deep', `more than ${limits.mostDepth} archives inside each other`),
          ),
    ...(options.loadCMap === undefined ? {} : { loadCMap: options.loadCMap }),
  };
  try {
    const { documents, diagnostics } = await reader.read(file, context);
    const hash = await sha256(bytes);
    const own = documents.length === 1 ? options.details : undefined;
    const finished = documents.map((document) => finish(document, { format: reader.id, sha256: hash }, own));
    const filled = finished.filter(({ text }) => text.trim() !== '');
    const isSilent = filled.length === 0 && diagnostics.every(({ severity }) => severity === 'info');
    return {
      documents: filled,
      diagnostics: isSilent ? [...diagnostics, aboutFile(name, 'no-text', 'holds no text')] : diagnostics,
    };
  } catch (error) {
    signal.throwIfAborted();
    return leaveAside(name, 'unreadable', reasonOf(error));
  }
}

/** Details in a form that may be shown and linked; a document of a nested file keeps its own format and hash. */
function finish(
  document: RawDocument | ReadDocument,
  facts: Pick<ReadDocument, 'format' | 'sha256'>,
  details: DocumentDetails | undefined,
): ReadDocument {
  const { title, publisher, published, url, ...rest } = document;
  const found = cleanDetails(definedOf({ title, publisher, published, url }));
  return { ...facts, ...rest, ...found, ...(details === undefined ? {} : cleanDetails(details)) };
}

function definedOf(details: { readonly [K in keyof DocumentDetails]: string | undefined }): DocumentDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
