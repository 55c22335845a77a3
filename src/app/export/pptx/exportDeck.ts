import type { Topology } from 'topojson-specification';
import type { Deck, Slide } from '../../../core/briefing/deck.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import type { Lang } from '../../state/choices.ts';
import { createPacer, type ExportJob } from '../files/exportJob.ts';
import { PALETTES } from '../../picture/palette.ts';
import { pictureTexts } from '../../picture/pictureTexts.ts';
import { slideContent } from './contents/slideContents.ts';
import { finishPptx } from './finishPptx.ts';
import { hasRoomForPicture, layoutPages, pictureBox, type PageWords } from './layoutPages.ts';
import type { Box, Page } from './pageModel.ts';
import { plainText } from './plainText.ts';
import { createSlideScene } from './slideScene.ts';
import type { PagePixels } from './writePptx.ts';

/** The picture of a slide in both forms; `words` is its text alternative. */
export interface SlidePicture extends PagePixels {
  readonly svg: string;
}

/** Draws the picture of a slide for a place on its page (inches); null where its view has none. */
export type DrawSlide = (slide: Slide, box: Box) => Promise<SlidePicture | null>;

export interface DeckExport {
  readonly deck: Deck;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly drawSlide: DrawSlide;
  /** Tell who is whose neighbour; none without. */
  readonly boundaries?: Topology | null;
}

/** Shares of the whole that drawing and writing take. */
const DRAWN = 0.7;
const WRITTEN = 0.8;

/** A deck as a presentation file (PPTX, ECMA-376). Throws the signal's reason when the run is cancelled. */
export async function exportDeck(order: DeckExport, job: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const { deck, lang } = order;
  const t = pictureTexts(lang);
  const palette = PALETTES.light;
  const { pages, pictures } = await layoutDeck(order, {
    ...job,
    onProgress: (share) => job.onProgress(share * DRAWN),
  });
  const { writePptx } = await import('./writePptx.ts');
  job.signal.throwIfAborted();
  const head = {
    palette,
    title: plainText(deck.title),
    brand: t('shell:name'),
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
  };
  const written = await writePptx(pages, pictures, head);
  job.signal.throwIfAborted();
  job.onProgress(WRITTEN);
  const vectors = new Map([...pictures].map(([index, { svg }]) => [index, svg]));
  return finishPptx(
    written,
    { pages, vectors, palette },
    { ...job, onProgress: (share) => job.onProgress(WRITTEN + share * (1 - WRITTEN)) },
  );
}

interface LaidOut {
  readonly pages: readonly Page[];
  /** By place of the page, from 0. */
  readonly pictures: ReadonlyMap<number, SlidePicture>;
}

/** All pages of a deck with their pictures. */
export async function layoutDeck(
  { deck, dataset, lang, drawSlide, boundaries = null }: DeckExport,
  job: ExportJob,
): Promise<LaidOut> {
  const pause = createPacer(job);
  const t = pictureTexts(lang);
  const words: PageWords = {
    continued: (title, place) => t('export-files:pptx.continued', { title, place }),
    sketch: t('export-files:pptx.sketch'),
  };
  const pages: Page[] = [];
  const pictures = new Map<number, SlidePicture>();
  for (const [index, slide] of deck.slides.entries()) {
    const content = slideContent(createSlideScene(slide, dataset, lang, boundaries));
    const picture = hasRoomForPicture(content.look) ? await drawSlide(slide, pictureBox(content)) : null;
    if (picture) pictures.set(pages.length, picture);
    pages.push(...layoutPages(content, picture !== null, words));
    job.onProgress((index + 1) / deck.slides.length);
    await pause();
  }
  return { pages, pictures };
}
