import type { MapSubject } from '../model/mapSubject.ts';
import type { UnitLook } from '../model/unitLook.ts';
import { fillColour as fillOfLook, hueOf, type MapPalette } from '../palette/mapPalette.ts';

/** The palette of the page with the hue of what the map is about. */
export interface GlPalette extends MapPalette {
  readonly family: string;
}

export function glPalette(palette: MapPalette, subject: MapSubject): GlPalette {
  return { ...palette, family: hueOf(subject, palette) };
}

/** Fill of a look; textures lie over it. */
export function fillColour(look: UnitLook, palette: GlPalette): string {
  return fillOfLook(look, palette, palette.family);
}
