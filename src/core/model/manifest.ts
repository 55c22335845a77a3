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
}
