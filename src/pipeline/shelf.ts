import { group } from 'd3-array';
import { compareDiagnostics, type Diagnostic, type DocumentPart } from '../core/model/index.ts';
import type { Held, Staging } from './staging.ts';

/** What is known of a document while it stands on the shelf. */
export interface ShelvedDocument {
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

/**
 * Documents with what was found in them, and remarks on files: laid aside on the disk as they come, so that memory does
 * not grow with their texts, and taken down again in order.
 */
export interface Shelf {
  add(part: DocumentPart): void;
  remark(diagnostics: readonly Diagnostic[]): void;
  /** In the order in which they came. */
  readonly documents: readonly ShelvedDocument[];
  /** In the order of their ids, each as it was put there. */
  parts(): Iterable<DocumentPart>;
  /** Rule → how many remarks there are. */
  readonly rules: ReadonlyMap<string, number>;
  /** In their order. */
  diagnostics(): Iterable<Diagnostic>;
}

export function createShelf(staging: Pick<Staging, 'hold' | 'recall'>): Shelf {
  const documents: (ShelvedDocument & { readonly held: Held })[] = [];
  const remarks = new Map<string, Held[]>();
  const rules = new Map<string, number>();
  const hold = (value: unknown): Held => staging.hold(JSON.stringify(value));
  const recall = <T>(held: Held): T => JSON.parse(staging.recall(held)) as T;
  return {
    documents,
    rules,
    add: (part) => {
      const { id, file, sha256 } = part.document;
      documents.push({ id, file, sha256, held: hold(part) });
    },
    remark: (diagnostics) => {
      for (const { ruleId } of diagnostics) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
      for (const [file, own] of group(diagnostics, (one) => one.file)) {
        const known = remarks.get(file);
        if (known) known.push(hold(own));
        else remarks.set(file, [hold(own)]);
      }
    },
    *parts() {
      for (const { held } of [...documents].sort((a, b) => compare(a.id, b.id)))
        yield recall<DocumentPart>(held);
    },
    *diagnostics() {
      for (const [, held] of [...remarks].sort(([a], [b]) => compare(a, b))) {
        yield* held.flatMap((one) => recall<readonly Diagnostic[]>(one)).sort(compareDiagnostics);
      }
    },
  };
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
