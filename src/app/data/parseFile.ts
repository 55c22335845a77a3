import type { PackedHeads } from '../../core/model/index.ts';
import { Sketch, type PackedSketch } from '../../core/plane/sketch.ts';
import type { DatasetFiles, FileName } from './datasetFiles.ts';
import { headClaims } from './headClaims.ts';

/** Fields that an entry of a list file must carry; the build step checks the rest before it writes. */
const LIST_FIELDS: Partial<Record<FileName, readonly string[]>> = {
  claims: ['id', 'document', 'region', 'industry', 'cluster', 'status', 'evidence'],
  regions: ['code', 'name', 'nameEn', 'level'],
  areas: ['id', 'name', 'nameEn', 'members'],
  sources: ['id', 'title'],
  documents: ['id', 'title', 'text', 'blocks'],
  figures: ['id', 'document', 'region', 'value', 'evidence'],
  diagnostics: ['ruleId', 'severity', 'message'],
};

const OBJECT_FIELDS: Partial<Record<FileName, readonly string[]>> = {
  manifest: ['schemaVersion', 'counts', 'inputs'],
  taxonomy: ['version', 'clusters'],
  boundaries: ['type', 'objects', 'arcs'],
  sketch: ['tolerance', 'objects', 'lines'],
  claimHeads: ['count', 'columns', 'example'],
};

/** Checks the shape of what was fetched; throws, quoting what is wrong, so that the panel can name it. */
export function parseFile<K extends FileName>(name: K, value: unknown): DatasetFiles[K] {
  const fields = LIST_FIELDS[name];
  if (fields) {
    if (!Array.isArray(value)) throw new Error(`${name}.json: expected a list`);
    value.forEach((entry: unknown, index) => checkFields(`${name}.json [${index}]`, entry, fields));
  } else {
    checkFields(`${name}.json`, value, OBJECT_FIELDS[name] ?? []);
  }
  return opened(name, value) as DatasetFiles[K];
}

function opened(name: FileName, value: unknown): unknown {
  if (name === 'claimHeads') return headClaims(value as PackedHeads);
  return name === 'sketch' ? new Sketch(value as PackedSketch) : value;
}

function checkFields(where: string, value: unknown, fields: readonly string[]): void {
  if (typeof value !== 'object' || value === null) throw new Error(`${where}: expected an object`);
  const missing = fields.find((field) => !(field in value));
  if (missing) throw new Error(`${where}: field ${JSON.stringify(missing)} is missing`);
}
