import type { Status } from '../../../core/model/index.ts';
import type { MapSubject } from '../../map/model/mapSubject.ts';
import type { UnitLook } from '../../map/model/unitLook.ts';
import { mixColours, type Palette } from '../palette.ts';
import { el, type SvgElement } from '../svg/element.ts';

/** Colours of the statuses: one hue and its tints. */
export interface Hue {
  readonly colour: string;
  readonly wash: string;
  readonly ground: string;
}

export function hueOf(colour: string, palette: Palette): Hue {
  return {
    colour,
    wash: mixColours(colour, palette.land, 0.1),
    ground: mixColours(colour, palette.land, 0.22),
  };
}

export function hueOfSubject(subject: MapSubject, palette: Palette): Hue {
  return hueOf(
    subject.kind === 'overview' ? (palette.scale[4] ?? palette.ink) : palette.family[subject.family],
    palette,
  );
}

/** Paint of a look; the textures are those of `textures` with the same prefix. */
export function fillOfLook(look: UnitLook, prefix: string, hue: Hue, palette: Palette): string {
  if (look.startsWith('scale-')) return palette.scale[Number(look.slice(6)) - 1] ?? palette.land;
  if (look === 'existing') return hue.colour;
  if (look === 'planned' || look === 'no-document') return `url(#${prefix}-${look})`;
  return look === 'future' ? hue.wash : palette.land;
}

/** Ink of a label on a look, and the halo around it. */
export function inkOfLook(
  look: UnitLook,
  hue: Hue,
  palette: Palette,
): { readonly ink: string; readonly halo: string } {
  if (look.startsWith('scale-')) {
    const step = Number(look.slice(6)) - 1;
    return { ink: palette.scaleInk[step] ?? palette.ink, halo: palette.scale[step] ?? palette.land };
  }
  if (look === 'existing') return { ink: palette.onFamily, halo: hue.colour };
  if (look === 'no-mention' || look === 'no-document') return { ink: palette.ink3, halo: palette.land };
  return { ink: palette.ink, halo: palette.land };
}

/** Dash pattern of the outline of a hollow status, for lines of `pixel` units a px; undefined for the others. */
export function dashOf(look: UnitLook | Status, pixel = 1): string | undefined {
  if (look === 'future') return `${5 * pixel} ${3 * pixel}`;
  return look === 'proposed' ? `0 ${3.6 * pixel}` : undefined;
}

/** Hatch = planned, dots = no document; `k` is the scale of the group they fill, so that they keep their size. */
export function textures(prefix: string, k: number, hue: Hue, palette: Palette): SvgElement[] {
  const tile = { patternUnits: 'userSpaceOnUse', width: 6, height: 6 };
  const scale = `scale(${(1 / k).toFixed(4)})`;
  const ground = (fill: string) => el('rect', { width: 6, height: 6, fill });
  const dot = (at: number) =>
    el('circle', { cx: at, cy: at, r: 0.7, fill: mixColours(palette.dots, palette.land, 0.55) });
  return [
    el('pattern', { id: `${prefix}-planned`, ...tile, patternTransform: `${scale} rotate(45)` }, [
      ground(hue.ground),
      el('rect', { width: 3, height: 6, fill: hue.colour }),
    ]),
    el('pattern', { id: `${prefix}-no-document`, ...tile, patternTransform: scale }, [
      ground(palette.land),
      dot(1.5),
      dot(4.5),
    ]),
  ];
}
