import type { UnitLook } from '../model/unitLook.ts';

/** Colours as WebGL needs them: literal, read from the custom properties of the theme. */
export interface GlPalette {
  readonly land: string;
  readonly landOut: string;
  readonly borderFine: string;
  readonly borderLand: string;
  readonly borderOut: string;
  readonly coast: string;
  readonly ink: string;
  readonly ink3: string;
  readonly accent: string;
  readonly dots: string;
  readonly onFamily: string;
  readonly family: string;
  readonly scale: readonly string[];
  readonly scaleInk: readonly string[];
}

/** Reads the palette from an element inside the map, where the family's hue is known. */
export function readPalette(element: Element): GlPalette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const steps = [1, 2, 3, 4, 5, 6];
  return {
    land: read('land'),
    landOut: read('land-out'),
    borderFine: read('border-fine'),
    borderLand: read('border-land'),
    borderOut: read('border-out'),
    coast: read('hairline-strong'),
    ink: read('ink'),
    ink3: read('ink-3'),
    accent: read('accent'),
    dots: read('dots'),
    onFamily: read('on-family'),
    family: read('family-colour'),
    scale: steps.map((step) => read(`scale-${step}`)),
    scaleInk: steps.map((step) => read(`scale-ink-${step}`)),
  };
}

/** Fill of a look; textures lie over it. */
export function fillColour(look: UnitLook, palette: GlPalette): string {
  if (look.startsWith('scale-')) return palette.scale[Number(look.slice(6)) - 1] ?? palette.land;
  return look === 'existing' ? palette.family : palette.land;
}

/** Ink and halo of a label on a look. */
export function labelColours(look: UnitLook, palette: GlPalette): { ink: string; halo: string } {
  if (look.startsWith('scale-')) {
    const ink = palette.scaleInk[Number(look.slice(6)) - 1] ?? palette.ink;
    return { ink, halo: fillColour(look, palette) };
  }
  if (look === 'existing') return { ink: palette.onFamily, halo: palette.family };
  if (look === 'no-mention' || look === 'no-document') return { ink: palette.ink3, halo: palette.land };
  return { ink: palette.ink, halo: palette.land };
}
