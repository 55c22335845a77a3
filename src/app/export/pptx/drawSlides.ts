import type { Slide } from '../../../core/briefing/deck.ts';
import { rasterise } from '../picture/rasterise.ts';
import { renderSlidePicture, type PictureContext } from '../../picture/renderPicture.ts';
import type { Lang } from '../../state/choices.ts';
import { pictureScale } from '../../picture/scene.ts';
import type { DrawSlide } from './exportDeck.ts';
import type { Box } from './pageModel.ts';

/** Px of the 1920 × 1080 stage in an inch of the page. */
const PX_AN_INCH = 144;
/** Px of the stage a unit of the picture, whose smallest letters have 11: 24 px, whatever part of the page it fills. */
const UNIT = 24.1 / 11;
/** Pixels for programs that do not show the vector form, for a px of the stage. */
const PIXELS = 2;

/** Draws pictures of slides for a file: vectors, and pixels at twice the size. Title and text stand beside them. */
export function slideDrawer(context: PictureContext, lang: Lang): DrawSlide {
  return async (slide: Slide, box: Box) => {
    const size = { width: Math.round(box.w * PX_AN_INCH), height: Math.round(box.h * PX_AN_INCH) };
    const look = { ...size, theme: 'light', language: lang } as const;
    const picture = renderSlidePicture(slide, context, {
      ...look,
      hasTitle: false,
      isBare: true,
      textScale: UNIT / pictureScale(look),
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
