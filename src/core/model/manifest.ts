import type { Claim } from './claim.ts';

/** `manifest.json`: what the dataset was made from. No clock: two builds of one input are byte-identical. */
export interface Manifest {
  readonly schemaVersion: 1;
  readonly taxonomyVersion: string;
  /** Date of the newest document, `YYYY-MM-DD`, or null. */
  readonly newestDocument: string | null;
  readonly counts: {
    readonly documents: number;
    readonly claims: number;
    readonly figures: number;
    readonly regions: number;
    readonly diagnostics: number;
  };
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly claims: number }[];
  readonly boundaries: {
    readonly source: string;
    readonly licence: string;
    readonly vintage: string;
    readonly note: string;
  };
  /** What people corrected; absent where nobody has. */
  readonly corrections?: {
    readonly files: readonly { readonly file: string; readonly sha256: string; readonly entries: number }[];
    /** Claims that a person struck out: in no count and no list, kept so that the page can show what was said. */
    readonly rejected: readonly Claim[];
  };
}
