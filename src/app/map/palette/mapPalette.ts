import { useSyncExternalStore } from 'react';
import { FAMILIES, type Family } from '../../../core/model/index.ts';
import type { MapSubject } from '../model/mapSubject.ts';
import type { UnitLook } from '../model/unitLook.ts';

/** Colours as canvas and WebGL need them: literal, read from the custom properties of the theme. */
export interface MapPalette {
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
  readonly families: Readonly<Record<Family, string>>;
  readonly scale: readonly string[];
  readonly scaleInk: readonly string[];
}

/** Reads the palette of the theme that stands on the page. */
export function readPalette(root: Element = document.documentElement): MapPalette {
  const style = getComputedStyle(root);
  const spell = spelling();
  const read = (name: string) => spell(style.getPropertyValue(`--${name}`).trim());
  const steps = [1, 2, 3, 4, 5, 6];
  const families = FAMILIES.map((family) => [family, read(`family-${family}-2`)]);
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
    families: Object.fromEntries(families) as Record<Family, string>,
    scale: steps.map((step) => read(`scale-${step}`)),
    scaleInk: steps.map((step) => read(`scale-ink-${step}`)),
  };
}

/** A minifier writes #ffffff as #fff or white; a canvas spells every opaque colour as #rrggbb. */
function spelling(): (colour: string) => string {
  const context = document.createElement('canvas').getContext('2d');
  return (colour) => {
    if (!context) return colour;
    context.fillStyle = colour;
    return context.fillStyle;
  };
}

const known = new Map<string, MapPalette>();

/** The palette, and a new one when the theme of the page changes; read once for each theme. */
export function useMapPalette(): MapPalette {
  const theme = useSyncExternalStore(watchTheme, shownTheme);
  const palette = known.get(theme) ?? readPalette();
  known.set(theme, palette);
  return palette;
}

const shownTheme = (): string => document.documentElement.dataset['theme'] ?? '';

function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The hue of what the map is about; the overview has none of its own. */
export function hueOf(subject: MapSubject, palette: MapPalette): string {
  return subject.kind === 'overview' ? (palette.scale[4] ?? palette.ink) : palette.families[subject.family];
}

/** Fill of a look; textures lie over it. */
export function fillColour(look: UnitLook, palette: MapPalette, hue: string): string {
  if (look.startsWith('scale-')) return palette.scale[Number(look.slice(6)) - 1] ?? palette.land;
  return look === 'existing' ? hue : palette.land;
}
