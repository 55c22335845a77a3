import type { Deck } from '../../../core/briefing/deck.ts';
import { CARRIED_FILES, type DataBlock } from '../../../core/export/oneFile.ts';
import { hashKey } from '../../../core/recognise/hash.ts';
import { CARRIED_DECKS } from '../../briefing/decks/shippedDecks.ts';
import type { DatasetFiles, FileName } from '../../data/datasetFiles.ts';
import { dataText } from '../../data/fetchFile.ts';
import { withOverlays, type Overlays } from '../../data/overlays.ts';
import { PAGE_START } from '../../state/urlSync.ts';
import { createPacer, type ExportJob } from '../files/exportJob.ts';

/** Files that a dataset may lack. */
const OPTIONAL: readonly string[] = ['accuracy', 'lexicon'];

/** Files that are no part of the page's dataset and go as they are. */
type CarriedName = (typeof CARRIED_FILES)[number];

/**
 * The dataset as this page shows it, own documents and corrections included where they are given. Throws the signal's
 * reason when the run is cancelled.
 */
export async function dataBlocks(
  overlays: Overlays,
  job: ExportJob,
  read: (name: string) => Promise<string> = (name) => dataText(name, undefined, job.signal),
): Promise<DataBlock[]> {
  const blocks: DataBlock[] = [];
  for (const [place, name] of CARRIED_FILES.entries()) {
    const text = await read(name).catch((error: unknown) => {
      job.signal.throwIfAborted();
      if (OPTIONAL.includes(name)) return null;
      throw error;
    });
    job.signal.throwIfAborted();
    const onProgress = (share: number) => job.onProgress((place + share) / CARRIED_FILES.length);
    const part = { signal: job.signal, onProgress };
    if (text !== null) blocks.push(await packed(`data-${name}`, overlaid(overlays, name, text), part));
    onProgress(1);
  }
  return blocks;
}

/** The decks that the file opens with; the first one is shown where its address asks for nothing. */
export function deckBlocks(decks: readonly Deck[]): DataBlock[] {
  const named = decks.map((deck) => [`file-${hashKey(JSON.stringify(deck))}`, deck] as const);
  const [first] = named;
  if (!first) return [];
  return [
    { id: CARRIED_DECKS, text: JSON.stringify(Object.fromEntries(named)), packing: 'plain' },
    { id: PAGE_START, text: JSON.stringify(`view=brief&deck=${first[0]}&slide=1`), packing: 'plain' },
  ];
}

function overlaid(overlays: Overlays, name: CarriedName, text: string): string {
  if (OPTIONAL.includes(name) || Object.keys(overlays).length === 0) return text;
  const file = { state: 'ready', value: JSON.parse(text) as DatasetFiles[FileName] } as const;
  const shown = withOverlays(overlays, name as FileName, file);
  return shown.state === 'ready' && shown.value !== file.value ? JSON.stringify(shown.value) : text;
}

/** Packed where the browser can; else as it is. */
async function packed(id: string, text: string, job: ExportJob): Promise<DataBlock> {
  if (typeof CompressionStream === 'undefined') return { id, text, packing: 'plain' };
  const stream = slices(new TextEncoder().encode(text), job).pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { id, text: await base64(bytes, job), packing: 'gzip' };
}

/** Bytes of a step: a multiple of three, so that parts in base64 can be joined. */
const STEP = 0x6000;

/** The bytes step by step; tells how many are gone, and gives the page its turn. */
function slices(bytes: Uint8Array<ArrayBuffer>, job: ExportJob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pause = createPacer(job);
  let done = 0;
  return new ReadableStream({
    async pull(controller) {
      await pause();
      controller.enqueue(bytes.slice(done, done + STEP));
      done = Math.min(bytes.length, done + STEP);
      job.onProgress(done / bytes.length);
      if (done === bytes.length) controller.close();
    },
  });
}

async function base64(bytes: Uint8Array, job: ExportJob): Promise<string> {
  const pause = createPacer(job);
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += STEP) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(i, i + STEP))));
    await pause();
  }
  return parts.join('');
}
