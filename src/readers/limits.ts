/** How much a reader takes in; what goes beyond is left aside with a diagnostic, so that memory stays bounded. */
export interface ReadLimits {
  /** Bytes of one file, packed or not. */
  readonly mostBytes: number;
  /** Files in one archive. */
  readonly mostEntries: number;
  /** Bytes that all files of one archive unpack to. */
  readonly mostUnpacked: number;
  /** Bytes that come out of an archive for one that goes in, beyond the first megabyte. */
  readonly mostRatio: number;
  /** Archives inside archives. */
  readonly mostDepth: number;
  /** Pages of one PDF. */
  readonly mostPages: number;
  /** Rows of one table, lines of one list of records. */
  readonly mostRows: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  mostBytes: 64 * MEGABYTE,
  mostEntries: 5_000,
  mostUnpacked: 256 * MEGABYTE,
  mostRatio: 200,
  mostDepth: 2,
  mostPages: 2_000,
  mostRows: 50_000,
};
