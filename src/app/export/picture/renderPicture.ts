import type { Slide } from '../../../core/briefing/deck.ts';
import type { Picture, PictureContext, PictureOptions } from './pictureTypes.ts';

export type { Picture, PictureContext, PictureOptions } from './pictureTypes.ts';

/**
 * The picture of a view. `query` is the page's address without `?`; regions may be written as names.
 * Null where the view has nothing to draw (method, a deck, a region of which nothing is said).
 */
export function renderViewPicture(
  _query: string,
  _context: PictureContext,
  _options: PictureOptions,
): Picture | null {
  return null;
}

/** The picture of one slide of a deck: what its query draws, with its own title and text. */
export function renderSlidePicture(
  _slide: Slide,
  _context: PictureContext,
  _options: PictureOptions,
): Picture | null {
  return null;
}
