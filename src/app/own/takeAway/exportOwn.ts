import { dataText } from '../../data/fetchFile.ts';
import type { DataStore } from '../../data/dataStore.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { OwnDocument } from '../ownDocument.ts';
import { ownArchive } from './ownArchive.ts';

/** Hands the user's documents out as a dataset. Throws where the lexicon or the boundaries cannot be loaded. */
export async function exportOwn(own: readonly OwnDocument[], data: DataStore): Promise<void> {
  const { manifest } = data.getState().files;
  if (manifest?.state !== 'ready') throw new Error('the manifest is not loaded');
  const [lexicon, boundaries] = await Promise.all([dataText('lexicon'), dataText('boundaries')]);
  const archive = await ownArchive(own, { lexicon, boundaries, about: manifest.value.boundaries });
  saveFile(archive as Uint8Array<ArrayBuffer>, 'my-documents.zip', 'application/zip');
}
