import type { Slide } from '../../core/briefing/deck.ts';
import { slideChoices } from './slideKind.ts';
import { drawPicture, pictureElement } from './drawPicture.ts';
import { slidePictureKind, viewPictureKind } from './pictureKinds.ts';
import type { Picture, PictureContext, PictureOptions } from './pictureTypes.ts';
import { createBareScene, createScene, type Words } from './scene.ts';
import type { SvgElement } from './svg/element.ts';

export type { Picture, PictureContext, PictureOptions } from './pictureTypes.ts';

/** Letters on a slide are read from the back of the room: 24 px and more at 1920 × 1080. */
const SLIDE_TEXT = 1.4;

/**
 * The picture of a view. `query` is the page's address without `?`; regions may be written as names.
 * Null where the view has nothing to draw (method, a deck, a region of which nothing is said).
 */
export function renderViewPicture(
  query: string,
  context: PictureContext,
  options: PictureOptions,
): Picture | null {
  const scene = createScene(slideChoices(context.dataset, query), context, options);
  const kind = viewPictureKind(scene);
  return kind === null ? null : drawPicture(scene, kind, null);
}

/** The picture of one slide of a deck: what its query draws, with its own title and text; null for a map without boundaries. */
export function renderSlidePicture(
  slide: Slide,
  context: PictureContext,
  options: PictureOptions,
): Picture | null {
  const scene = createScene(slideChoices(context.dataset, slide.query), context, {
    textScale: SLIDE_TEXT,
    ...options,
  });
  const kind = slidePictureKind(scene, slide);
  return kind === null ? null : drawPicture(scene, kind, slide);
}

/**
 * What the query of a slide draws, as elements for the slide's own page: without title, paper and margin, and with
 * `textScale` px a unit whatever the size, which `draw` takes in px. `lead` is the sentence that a picture has below
 * its title. Null where there is nothing to draw.
 */
export function slideDrawing(
  { query, ...words }: Words & { readonly query: string },
  context: PictureContext,
  options: Omit<PictureOptions, 'hasTitle' | 'isBare' | 'width' | 'height'>,
): { readonly lead: string; readonly draw: (width: number, height: number) => SvgElement } | null {
  const choices = slideChoices(context.dataset, query);
  const sceneOf = (width: number, height: number) =>
    createBareScene(choices, context, { ...options, width, height });
  const scene = sceneOf(1, 1);
  const kind = viewPictureKind(scene);
  if (kind === null) return null;
  return {
    lead: kind.lead(scene),
    draw: (width, height) => pictureElement(sceneOf(width, height), kind, words).root,
  };
}
