import type { SourceDocument } from '../../core/model/index.ts';
import type { DataStore } from '../data/dataStore.ts';
import { dataText } from '../data/fetchFile.ts';
import { spokenAliasesOf } from '../data/spokenAliases.ts';
import { ownStoreOf } from './attend.ts';
import type { RawOwn } from './ownDocument.ts';
import { rawOf } from './worker/readDataset.ts';
import type { Readout } from './worker/readout.ts';
import { startClerk, type StartClerk } from './worker/startClerk.ts';

interface AskOptions {
  readonly data: DataStore;
  readonly signal: AbortSignal;
  readonly start?: StartClerk;
  readonly loadLexicon?: () => Promise<string>;
}

/**
 * Has a document read once more, in a worker of its own, to learn what was left behind in it. Rejects where the
 * lexicon cannot be loaded or the worker breaks; an aborted one never settles.
 */
export async function askReadout(
  source: SourceDocument,
  { data, signal, start = startClerk, loadLexicon = () => dataText('lexicon') }: AskOptions,
): Promise<Readout> {
  const knowledge = { lexicon: await loadLexicon(), aliases: spokenAliasesOf(data).getState().aliases };
  return new Promise((resolve, reject) => {
    if (signal.aborted) return;
    const clerk = start({
      onReport: (report) => {
        if (report.kind !== 'readOut') return;
        clerk.stop();
        resolve(report.readout);
      },
      onBroken: (reason) => {
        clerk.stop();
        reject(new Error(reason));
      },
    });
    signal.addEventListener('abort', () => clerk.stop());
    clerk.send({ kind: 'readOut', raw: rawFor(source, data), knowledge });
  });
}

/** A document of the user's as it was read; a shipped one as well as the dataset tells. */
function rawFor(source: SourceDocument, data: DataStore): RawOwn {
  const own = ownStoreOf(data)
    .getState()
    .documents.find(({ document }) => document.id === source.id);
  return own ? { document: own.document, edits: own.edits } : rawOf(source);
}
