import type { Diagnostic } from '../../core/model/index.ts';

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
}

export interface ReadResult {
  readonly documents: readonly RawDocument[];
  /** What could not be read, or was read with losses; `file` is the file's name. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One input format. Bytes in, documents out: no file system, so that a page can use it too. */
export interface Reader {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, name: string): ReadResult | Promise<ReadResult>;
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

/** `a.b.txt` → `a.b` */
export function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** `Article.TXT` → `.txt`; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}
