import path from 'node:path';
import { writeDataset, type Written } from '../core/export/writeDataset.ts';
import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Diagnostic } from '../core/model/index.ts';
import { checkedDataset } from './checkedDataset.ts';
import { CliError, EXIT } from './cliError.ts';
import { correctAll, createCorrector } from './correctParts.ts';
import { isAskedAbout, lexiconWithAliases, loadCorrections } from './corrections.ts';
import { createPackager } from './createPackager.ts';
import type { Effects } from './effects.ts';
import type { Extractor } from './extractDocuments.ts';
import { gather } from './gather.ts';
import { loadBoundaries } from './loadBoundaries.ts';
import { loadLexicon } from './loadLexicon.ts';
import { readDocuments } from './readDocuments.ts';
import { printLeftAside, printOutcomes, printSummary } from './report.ts';
import { createShelf } from './shelf.ts';
import { stageDataset } from './stageDataset.ts';

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

/**
 * Articles in, dataset out: the stages, in their order. Files are read, extracted and laid aside a group at a
 * time; then the documents pass once more, in the order of their ids, and are corrected, checked and written. A failure
 * before the end leaves the old dataset.
 */
export async function buildDatasets(options: BuildOptions, effects: Effects): Promise<Written> {
  refuseToOverwriteInput(options);
  const corrections = loadCorrections(options.corrections ?? path.join(options.data, 'corrections'), effects);
  const { lexicon, ...aliases } = lexiconWithAliases(loadLexicon(options.data, effects), corrections);
  const boundaries = loadBoundaries(
    path.join(options.data, 'boundaries/china.topo.json'),
    effects,
    options.boundaries === undefined ? undefined : { file: options.boundaries, regions: lexicon.regions },
  );

  const staging = stageDataset(options.output, effects);
  try {
    const shelf = createShelf(staging);
    const remark = (diagnostics: readonly Diagnostic[]): void => {
      shelf.remark(diagnostics);
      printLeftAside(diagnostics, effects);
    };
    remark(boundaries.diagnostics);
    const { inputs, outcomes } = await gather(readDocuments(options.input, effects), {
      extractor: options.createExtractor(lexicon),
      shelf,
      isWanted: isAskedAbout(corrections),
      effects,
    });

    const corrector = createCorrector(shelf.documents, lexicon, corrections);
    const checked = checkedDataset({
      documents: correctAll(shelf.parts(), corrector),
      diagnostics: () => {
        remark([...corrections.diagnostics, ...aliases.diagnostics, ...corrector.remarks()]);
        return shelf.diagnostics();
      },
    });
    const packager = createPackager(staging);
    const accuracy = readAccuracy(options.data, effects);
    const written = writeDataset(
      { ...checked, inputs, lexicon, boundaries, ...accuracy, corrections: corrector.manifest },
      packager.write,
    );
    packager.finish();
    checked.assertSound(written);
    staging.commit();

    printSummary({ folder: options.output, counts: written.manifest.counts, rules: shelf.rules }, effects);
    printOutcomes(outcomes, effects);
    return written;
  } finally {
    staging.discard();
  }
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
