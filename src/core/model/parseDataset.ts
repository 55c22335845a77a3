import * as v from 'valibot';
import { DATASET_FILES, type Dataset, type DatasetPart } from './dataset.ts';
import { PART_SCHEMAS } from './datasetSchema.ts';

const MOST_ISSUES = 5;

/** A file of the dataset does not hold what the contract says; `message` quotes place and value. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Checks one file of the dataset, as parsed from JSON. Throws a {@link DatasetError} naming the file. */
export function parsePart<K extends DatasetPart>(part: K, value: unknown): Dataset[K] {
  const schema: v.GenericSchema<unknown, Dataset[K]> = PART_SCHEMAS[part];
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, MOST_ISSUES).map((issue) => {
    const place = v.getDotPath(issue) ?? '(whole file)';
    return `${place}: ${issue.message}`;
  });
  const more = result.issues.length - issues.length;
  throw new DatasetError(
    `${DATASET_FILES[part]} is not valid: ${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  );
}

/** Checks a whole dataset, an object with one key per part. Throws a {@link DatasetError}. */
export function parseDataset(value: unknown): Dataset {
  if (typeof value !== 'object' || value === null) {
    throw new DatasetError(`a dataset is an object with its parts as keys, got ${String(value)}`);
  }
  const parts = value as Readonly<Record<string, unknown>>;
  return {
    manifest: parsePart('manifest', parts['manifest']),
    documents: parsePart('documents', parts['documents']),
    claims: parsePart('claims', parts['claims']),
    figures: parsePart('figures', parts['figures']),
    regions: parsePart('regions', parts['regions']),
    areas: parsePart('areas', parts['areas']),
    taxonomy: parsePart('taxonomy', parts['taxonomy']),
    diagnostics: parsePart('diagnostics', parts['diagnostics']),
  };
}
