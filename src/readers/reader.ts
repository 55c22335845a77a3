import type { Diagnostic } from '../core/model/index.ts';
import type { Encoding } from '../core/text/byteWalk.ts';
import type { ReadLimits } from './limits.ts';

/** A file as a folder, an archive or a page hands it over. */
export interface SourceFile {
  /** Path below the folder or archive that is read, with forward slashes; a bare name where there is none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known about a document beside its text: from its file format or from a side file. */
export interface DocumentDetails {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly url?: string;
}

/** One document as a reader hands it on, before anything is understood. */
export interface RawDocument extends DocumentDetails {
  /** Unique within the file; the file's name without its ending where a file holds one document. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** `markdown` where the text is written so; otherwise the text itself tells. */
  readonly markup?: 'markdown';
  /** Of the bytes, where the format leaves it open. */
  readonly encoding?: Encoding;
}

/** A document that is ready to be extracted. */
export interface ReadDocument extends RawDocument {
  /** Id of its reader: `text`, `html`, `pdf` … */
  readonly format: string;
  /** Of the bytes of its file (inside an archive: of the entry), hex. */
  readonly sha256: string;
}

export interface ReadResult<Document extends RawDocument = ReadDocument> {
  readonly documents: readonly Document[];
  /** What could not be read, or was read with losses; `file` is the file's name. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a reader is given beside the file. */
export interface ReadContext {
  readonly limits: ReadLimits;
  /** Checked between pages, rows and entries; a reader that sees it aborted throws its reason. */
  readonly signal: AbortSignal;
  /** Reads a file inside a file with whatever reader it needs; its documents and remarks are passed on. */
  readonly readNested: (file: SourceFile) => Promise<ReadResult>;
  /** Bytes of a character map of the PDF library, by its file name (`UniGB-UCS2-H.bcmap`). */
  readonly loadCMap?: (name: string) => Promise<Uint8Array>;
}

/** One input format. Bytes in, documents out: no file system and no page, so that both can use it. */
export interface Reader {
  /** Stands as `format` on the documents. */
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(
    file: SourceFile,
    context: ReadContext,
  ): ReadResult<RawDocument> | Promise<ReadResult<RawDocument | ReadDocument>>;
}

/** A remark about a whole file. */
export function aboutFile(
  file: string,
  ruleId: string,
  message: string,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic {
  return { ruleId, severity, file, start: 0, end: 0, message };
}

/** No document, and why. */
export function leaveAside(file: string, ruleId: string, message: string): ReadResult<never> {
  return { documents: [], diagnostics: [aboutFile(file, ruleId, message)] };
}

/** `b/a.b.txt` → `b/a.b` */
export function withoutExtension(name: string): string {
  return name.slice(0, name.length - extensionOf(name).length);
}

/** `b/Article.TXT` → `.txt`; empty where there is none. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot).toLowerCase() : '';
}
