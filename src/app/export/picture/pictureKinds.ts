import { parseCompareOptions } from '../../compare/compareOptions.ts';
import { COMPARE_PICTURE } from './compare/comparePicture.ts';
import { allProfiles, MATRIX_PICTURE } from './compare/matrixPicture.ts';
import { MAP_PICTURE, TILE_PICTURE } from './map/mapPicture.ts';
import { REGION_PICTURE, regionProfile } from './region/regionPicture.ts';
import type { PictureKind, Scene, Words } from './scene.ts';

/** What a view is drawn as; null where it has nothing to draw. */
export function viewPictureKind(scene: Scene): PictureKind | null {
  const { view, region, compared, compareOptions } = scene.choices;
  if (view === 'region' && region !== null)
    return regionProfile(scene).entries.size > 0 ? REGION_PICTURE : null;
  if (view === 'map' || view === 'industry' || view === 'region') return mapKind(scene);
  if (view !== 'compare') return null;
  const isAll = parseCompareOptions(compareOptions).mode === 'all' || compared.length < 2;
  if (!isAll) return COMPARE_PICTURE;
  return allProfiles(scene).length > 0 ? MATRIX_PICTURE : null;
}

function mapKind({ choices, context }: Scene): PictureKind | null {
  if (choices.basemap === 'tile') return TILE_PICTURE;
  return context.boundaries === null ? null : MAP_PICTURE;
}

/** What a slide is drawn as. */
export function slidePictureKind(scene: Scene, _words: Words): PictureKind | null {
  return viewPictureKind(scene);
}
