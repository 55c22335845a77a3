import type { Deck } from '../../../core/briefing/deck.ts';
import { fillShell } from '../../../core/export/oneFile.ts';
import type { Overlays } from '../../data/overlays.ts';
import type { ExportJob } from '../files/exportJob.ts';
import { dataBlocks, deckBlocks } from './pageBlocks.ts';
import { shellText } from './shellText.ts';

/** The page with its data and a deck. Throws the signal's reason when the run is cancelled. */
export async function writeOneFile(deck: Deck | null, overlays: Overlays, job: ExportJob): Promise<Blob> {
  const [shell, blocks] = await Promise.all([shellText(job.signal), dataBlocks(overlays, job)]);
  job.signal.throwIfAborted();
  return new Blob([fillShell(shell, [...blocks, ...deckBlocks(deck ? [deck] : [])])], { type: 'text/html' });
}
