import { slideKind, type SlideKind } from './slideKind.ts';
import { parseCompareOptions, type AllTab } from '../compare/compareOptions.ts';
import { COMPARE_PICTURE } from './compare/comparePicture.ts';
import { allProfiles } from './compare/allProfiles.ts';
import { isSlope } from './compare/isSlope.ts';
import { CROWD_PICTURE } from './compare/crowdPicture.ts';
import { MATRIX_PICTURE } from './compare/matrixPicture.ts';
import { NICHE_PICTURE } from './compare/nichePicture.ts';
import { OVERLAP_PICTURE } from './compare/overlapPicture.ts';
import { SLOPE_PICTURE } from './compare/slopePicture.ts';
import { MAP_PICTURE, TILE_PICTURE } from './map/mapPicture.ts';
import { MULTIPLES_PICTURE } from './map/multiplesPicture.ts';
import { TABLE_PICTURE } from './map/tablePicture.ts';
import { REGION_PICTURE, regionProfile } from './region/regionPicture.ts';
import type { PictureKind, Scene, Words } from './scene.ts';
import { claimsShown, evidencePicture } from './text/evidencePicture.ts';
import { SOURCES_PICTURE } from './text/sourcesPicture.ts';
import { textPicture } from './text/textPicture.ts';

/** What a view is drawn as; null where it has nothing to draw. */
export function viewPictureKind(scene: Scene): PictureKind | null {
  const { view, region } = scene.choices;
  if (view === 'region' && region !== null)
    return regionProfile(scene).entries.size > 0 ? REGION_PICTURE : null;
  if (view === 'map' || view === 'industry' || view === 'region') return mapKind(scene);
  if (view === 'data') return claimsShown(scene).length > 0 ? evidencePicture(null) : null;
  return view === 'compare' ? compareKind(scene) : null;
}

const TABS: Readonly<Record<AllTab, PictureKind>> = {
  matrix: MATRIX_PICTURE,
  overlap: OVERLAP_PICTURE,
  crowd: CROWD_PICTURE,
  niche: NICHE_PICTURE,
};

function compareKind(scene: Scene): PictureKind | null {
  const { mode, tab } = parseCompareOptions(scene.choices.compareOptions);
  if (mode === 'all' || scene.choices.compared.length < 2)
    return allProfiles(scene).length > 0 ? TABS[tab] : null;
  return isSlope(scene.choices) ? SLOPE_PICTURE : COMPARE_PICTURE;
}

function mapKind({ choices, context }: Scene): PictureKind | null {
  if (choices.basemap === 'tile') return TILE_PICTURE;
  if (choices.basemap === 'table') return TABLE_PICTURE;
  if (context.boundaries === null) return null;
  return choices.basemap === 'multiples' ? MULTIPLES_PICTURE : MAP_PICTURE;
}

/** What a slide is drawn as: never nothing, but for a map without boundaries. */
export function slidePictureKind(scene: Scene, words: Words): PictureKind | null {
  return SLIDE_KINDS[slideKind(scene.choices)](scene, words);
}

const words = (name: 'cover' | 'text') => (_scene: Scene, own: Words) => textPicture(name, own);

const SLIDE_KINDS: Readonly<Record<SlideKind, (scene: Scene, words: Words) => PictureKind | null>> = {
  cover: words('cover'),
  drawing: (scene, own) => viewPictureKind(scene) ?? textPicture('text', own),
  map: viewPictureKind,
  region: (scene, own) => viewPictureKind(scene) ?? textPicture('text', own),
  compare: viewPictureKind,
  evidence: (_scene, own) => evidencePicture(own),
  sources: () => SOURCES_PICTURE,
};
