import type { Alias } from '../../../core/corrections/correction.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { dataText } from '../../data/fetchFile.ts';
import type { DataStore } from '../../data/dataStore.ts';
import { loadedFile } from '../../data/loadedFile.ts';
import { spokenAliasesOf, type HeldBy } from '../../data/spokenAliases.ts';
import type { OwnStore } from '../store/ownState.ts';
import { rawOf } from '../worker/readDataset.ts';
import type { StartClerk } from '../worker/startClerk.ts';
import { aliasOverlay } from './aliasOverlay.ts';
import { holdersOf } from './holders.ts';
import { readTwice } from './readTwice.ts';

interface Parts {
  readonly data: DataStore;
  readonly own: Pick<OwnStore, 'getState'>;
  readonly start?: StartClerk;
  readonly loadLexicon?: () => Promise<string>;
}

/**
 * Makes the words that people name count at once: the user's own documents and the shipped ones that hold a word are
 * read anew, in workers. Returns how to stop.
 */
export function followAliases({
  data,
  own,
  start,
  loadLexicon = () => dataText('lexicon'),
}: Parts): () => void {
  const spoken = spokenAliasesOf(data);
  let known: readonly Alias[] = [];
  let current = new AbortController();

  const read = async (aliases: readonly Alias[], changed: readonly Alias[], signal: AbortSignal) => {
    const ownDocuments = own.getState().documents.map(({ document }) => document);
    const concerned = new Map([...aliases, ...changed].map((alias) => [alias.id, alias]));
    const ownHolders = await holdersOf([...concerned.values()], ownDocuments);
    const changedIds = new Set(changed.flatMap(({ id }) => ownHolders.get(id) ?? []));
    if (signal.aborted) return;
    void own.getState().readAnew(changedIds);
    if (aliases.length === 0) return;
    const documents = await loadedFile(data, 'documents');
    if (!documents) throw new Error('documents.json');
    const holders = await holdersOf(aliases, documents);
    const touched = new Set([...holders.values()].flat());
    const raws = documents.filter(({ id }) => touched.has(id)).map(rawOf);
    const lexicon = await loadLexicon();
    if (signal.aborted) return;
    const found = await readTwice(raws, { lexicon, aliases }, { signal, ...(start ? { start } : {}) });
    if (signal.aborted) return;
    data.getState().setOverlay('aliases', aliasOverlay(found));
    const heldBy = new Map(
      aliases.map(({ id }): [string, HeldBy] => [
        id,
        { shipped: holders.get(id)?.length ?? 0, own: ownHolders.get(id)?.length ?? 0 },
      ]),
    );
    spoken.setState({ readAnew: { state: 'done', heldBy, refused: found.refused } });
  };

  const update = (): void => {
    const { aliases } = spoken.getState();
    const changed = difference(known, aliases);
    if (changed.length === 0) return;
    known = aliases;
    current.abort();
    current = new AbortController();
    const { signal } = current;
    if (aliases.length === 0) data.getState().setOverlay('aliases', null);
    spoken.setState({ readAnew: { state: aliases.length === 0 ? 'none' : 'reading' } });
    read(aliases, changed, signal).catch((error: unknown) => {
      if (!signal.aborted) spoken.setState({ readAnew: { state: 'failed', reason: reasonOf(error) } });
    });
  };

  const stop = spoken.subscribe(update);
  update();
  return () => {
    stop();
    current.abort();
  };
}

/** What stands in one of the lists only. */
function difference(before: readonly Alias[], after: readonly Alias[]): readonly Alias[] {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(after.map(({ id }) => id));
  return [...before.filter(({ id }) => !has.has(id)), ...after.filter(({ id }) => !had.has(id))];
}
