import path from 'node:path';
import { explainClaims, explainText } from '../../core/recognise/explain.ts';
import { createExtractor, type Observation } from '../../core/recognise/extractor.ts';
import { parseArguments } from '../arguments.ts';
import { CliError, EXIT } from '../cliError.ts';
import type { Effects } from '../effects.ts';
import { loadLexicon } from '../loadLexicon.ts';
import { readFile } from '../../readers/readFile.ts';
import { reasonOf } from '../../readers/reasonOf.ts';

/** `npm run explain -- FILE [--region CODE|NAME] [--json]`: why the program makes each claim of one document. */
export async function runExplain(argv: readonly string[], effects: Effects): Promise<void> {
  const isJson = argv.includes('--json');
  const rest = argv.filter((argument) => argument !== '--json');
  const { options, plain } = parseArguments(rest, { region: 'CODE' }, 1);
  const [file] = plain;
  if (file === undefined) throw new CliError('usage: explain FILE [--region CODE|NAME] [--json]', EXIT.usage);
  const name = path.basename(file);
  const { documents, diagnostics } = await readFile({ name, bytes: attempt(file, effects) });
  for (const { file: place, message } of diagnostics) effects.printError(`${place}: ${message}`);
  if (documents.length === 0) throw new CliError(`${name} holds no document that can be read`);
  const source = loadLexicon('data', effects);
  let seen: Observation | undefined;
  const extractor = createExtractor(source, (observation) => (seen = observation));
  const { region } = options;
  const how = { source, lexicon: extractor.lexicon, ...(region === undefined ? {} : { region }) };
  for (const document of documents) {
    const extraction = extractor.extract(document);
    const told = { ...how, ...(seen && { seen }) };
    effects.print(
      isJson ? JSON.stringify(explainClaims(extraction, told), null, 2) : explainText(extraction, told),
    );
  }
}

function attempt(file: string, effects: Effects): Uint8Array {
  try {
    return effects.read(file);
  } catch (error) {
    throw new CliError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}
