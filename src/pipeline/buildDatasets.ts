import path from 'node:path';
import { assembleDataset } from '../core/analysis/assembleDataset.ts';
import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Dataset } from '../core/model/index.ts';
import { assertSound } from './assertSound.ts';
import { CliError, EXIT } from './cliError.ts';
import { correctExtracted, lexiconWithAliases, loadCorrections } from './corrections.ts';
import type { Effects } from './effects.ts';
import { extractAll, type Extractor } from './extractAll.ts';
import { loadBoundaries } from './loadBoundaries.ts';
import { loadLexicon } from './loadLexicon.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { packagedFiles } from './packagedFiles.ts';
import { readDocuments } from './readDocuments.ts';
import { printLeftAside, printOutcomes, printSummary } from './report.ts';

export interface BuildOptions {
  /** Folder of articles. */
  readonly input: string;
  /** Folder that the dataset goes to. */
  readonly output: string;
  /** The hand-kept knowledge: `lexicon/`, `schema/`, `boundaries/`. */
  readonly data: string;
  /** A file of boundaries to use instead of ours. */
  readonly boundaries?: string;
  /** Folder of corrections; `corrections/` below `data` unless said otherwise. */
  readonly corrections?: string;
  readonly createExtractor: (lexicon: LexiconSource) => Extractor;
}

/** Articles in, dataset out: the stages, in their order. A failure before the last leaves the old dataset. */
export async function buildDatasets(options: BuildOptions, effects: Effects): Promise<Dataset> {
  refuseToOverwriteInput(options);
  const corrections = loadCorrections(options.corrections ?? path.join(options.data, 'corrections'), effects);
  const { lexicon, ...aliases } = lexiconWithAliases(loadLexicon(options.data, effects), corrections);
  const boundaries = loadBoundaries(
    path.join(options.data, 'boundaries/china.topo.json'),
    effects,
    options.boundaries === undefined ? undefined : { file: options.boundaries, regions: lexicon.regions },
  );

  const input = await readDocuments(options.input, effects);
  const remarks = [...boundaries.diagnostics, ...input.diagnostics];
  printLeftAside(remarks, effects);
  const found = extractAll(input.documents, options.createExtractor(lexicon), effects);
  const corrected = correctExtracted(found, lexicon, corrections);
  const onCorrections = [...corrections.diagnostics, ...aliases.diagnostics, ...corrected.diagnostics];
  printLeftAside(onCorrections, effects);
  const assembled = assembleDataset({
    inputs: input.documents,
    diagnostics: [...remarks, ...onCorrections],
    extracted: corrected.extracted,
    lexicon,
    outlines: boundaries.outlines,
    boundaries: boundaries.about,
  });
  const dataset = { ...assembled, manifest: { ...assembled.manifest, ...corrected.manifest } };
  assertSound(dataset);
  const files = packagedFiles(dataset, {
    lexicon,
    boundaries: boundaries.text,
    ...readAccuracy(options.data, effects),
  });
  write(options.output, files, effects);

  printSummary(dataset, options.output, effects);
  printOutcomes(input.outcomes, effects);
  return dataset;
}

function refuseToOverwriteInput({ input, output, data }: BuildOptions): void {
  const target = path.resolve(output);
  for (const kept of [input, data]) {
    const folder = path.resolve(kept);
    if (folder === target || folder.startsWith(target + path.sep)) {
      throw new CliError(`the output folder ${output} would replace ${kept}`, EXIT.usage);
    }
  }
}

/** What `npm run score -- --write` measured; a data folder of one's own need not have it. */
function readAccuracy(data: string, effects: Effects): { readonly accuracy?: string } {
  const file = path.join(data, 'accuracy.json');
  return effects.exists(file) ? { accuracy: new TextDecoder().decode(effects.read(file)) } : {};
}

function write(folder: string, files: ReadonlyMap<string, string>, effects: Effects): void {
  try {
    effects.swapIn(folder, files);
  } catch (error) {
    throw new CliError(`cannot write the dataset to ${folder}: ${reasonOf(error)}`);
  }
}
