import type { Slide } from '../../../core/briefing/deck.ts';
import { rasterise } from '../picture/rasterise.ts';
import { renderSlidePicture, type PictureContext } from '../../picture/renderPicture.ts';
import type { Lang } from '../../state/choices.ts';
import type { DrawSlide } from './exportDeck.ts';
import { PICTURE_BOX } from './pageSizes.ts';

/** Px of the 1920 × 1080 stage in an inch of the page. */
const PX_AN_INCH = 144;
/** Letters of 24 px and more at 1920 × 1080, though the picture fills only a part of the page. */
const TEXT_SCALE = 1.6;
/** Pixels for programs that do not show the vector form, for a px of the stage. */
const PIXELS = 2;

/** Draws pictures of slides for a file: vectors, and pixels at twice the size. Title and text stand beside them. */
export function slideDrawer(context: PictureContext, lang: Lang): DrawSlide {
  return async (slide: Slide) => {
    const picture = renderSlidePicture(slide, context, {
      width: Math.round(PICTURE_BOX.w * PX_AN_INCH),
      height: Math.round(PICTURE_BOX.h * PX_AN_INCH),
      theme: 'light',
      language: lang,
      hasTitle: false,
      textScale: TEXT_SCALE,
    });
    if (picture === null) return null;
    const png = await rasterise(picture, PIXELS);
    return { svg: picture.svg, base64: await base64Of(png), words: picture.title };
  };
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
