import { createHash } from 'node:crypto';
import { dataPackage } from '../core/export/dataPackage.ts';
import { datasetFiles, type Extras } from '../core/export/datasetFiles.ts';
import { jsonPretty } from '../core/export/writeJson.ts';
import type { Dataset } from '../core/model/index.ts';

/** Every file of the dataset, name → content. The descriptor comes last: it hashes the others. */
export function packagedFiles(dataset: Dataset, extras: Extras): ReadonlyMap<string, string> {
  const files = datasetFiles(dataset, extras);
  const packaged = [...files].map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return files.set('datapackage.json', jsonPretty(dataPackage(packaged)));
}
