import type { ExportJob } from './exportJob.ts';
import type { ExportOrder } from './exportOrder.ts';

/** Writes a file; throws the signal's reason when the run is cancelled. */
export type WriteFile = (order: ExportOrder, job: ExportJob) => Promise<Uint8Array<ArrayBuffer> | string>;

export interface FileExporter {
  /** Its texts are `format.<id>` in export-files.json. */
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly load: () => Promise<WriteFile>;
}

/** All data formats, in the order of the menu, which lists them by itself. Each loads when it is asked for. */
export const FILE_EXPORTERS: readonly FileExporter[] = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./writers/writeCsv.ts')).writeClaimsCsv,
  },
  {
    id: 'figures',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./writers/writeCsv.ts')).writeFiguresCsv,
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./writers/writeXlsx.ts')).writeXlsx,
  },
  {
    id: 'geojson',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    load: async () => (await import('./writers/writeGeojson.ts')).writeGeojson,
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./writers/writeJson.ts')).writeJson,
  },
  {
    id: 'annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./writers/writeJson.ts')).writeAnnotations,
  },
  {
    id: 'package',
    extension: 'zip',
    mediaType: 'application/zip',
    load: async () => (await import('./writers/writePackage.ts')).writePackage,
  },
];
