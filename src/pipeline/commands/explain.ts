import path from 'node:path';
import { createExtractor } from '../../core/recognise/extractor.ts';
import { parseArguments } from '../arguments.ts';
import { CliError, EXIT } from '../cliError.ts';
import type { Effects } from '../effects.ts';
import { explain } from '../explain.ts';
import { loadLexicon } from '../loadLexicon.ts';
import { reasonOf } from '../readDocuments.ts';
import { readerFor } from '../readers/index.ts';

/** `npm run explain -- FILE [--region CODE]`: why the program makes each claim of one document. */
export async function runExplain(argv: readonly string[], effects: Effects): Promise<void> {
  const { options, plain } = parseArguments(argv, { region: 'CODE' }, 1);
  const [file] = plain;
  if (file === undefined) throw new CliError('usage: explain FILE [--region CODE]', EXIT.usage);
  const name = path.basename(file);
  const reader = readerFor(name);
  if (!reader) throw new CliError(`no reader knows the ending of ${name}`);
  const bytes = attempt(file, effects);
  const { documents, diagnostics } = await reader.read(bytes, name);
  for (const { message } of diagnostics) effects.printError(`${name}: ${message}`);
  const lexicon = loadLexicon('data', effects);
  const extractor = createExtractor(lexicon);
  for (const document of documents) {
    effects.print(explain(extractor.extract(document), lexicon, options['region']));
  }
}

function attempt(file: string, effects: Effects): Uint8Array {
  try {
    return effects.read(file);
  } catch (error) {
    throw new CliError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}
