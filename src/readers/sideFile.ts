import * as v from 'valibot';
import type { Diagnostic } from '../core/model/index.ts';
import { aboutFile, withoutExtension, type DocumentDetails } from './reader.ts';

export const SIDE_FILE_ENDING = '.meta.json';

const schema = v.strictObject({
  title: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'))),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'expected an http or https address'))),
});

/** Names under which the side file of a document may stand: `a.meta.json`, `a.txt.meta.json`. */
export function sideFileNames(file: string): readonly string[] {
  return [withoutExtension(file) + SIDE_FILE_ENDING, file + SIDE_FILE_ENDING];
}

/** Reads a side file: title, publisher, date and address that the text itself does not give. */
export function parseSideFile(json: string, name: string): DocumentDetails | Diagnostic {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return aboutFile(
      name,
      'side-file',
      `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return aboutFile(name, 'side-file', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
