import type { Lang } from '../../state/choices.ts';
import type { Theme } from '../../ui/theme/useTheme.ts';

export const SIZES = ['wide', 'hd', 'square', 'free'] as const;
export type SizeName = (typeof SIZES)[number];

const FIXED: Readonly<Record<Exclude<SizeName, 'free'>, readonly [number, number]>> = {
  wide: [1600, 900],
  hd: [1920, 1080],
  square: [1200, 1200],
};

/** Shortest and longest side of a picture, in px. */
export const SIDE_LIMITS = { least: 320, most: 4096 } as const;

export const SCALES = ['1', '2', '4'] as const;

/** What a person chose in the dialog. */
export interface PictureSettings {
  readonly size: SizeName;
  readonly width: number;
  readonly height: number;
  readonly language: Lang;
  readonly theme: Theme;
  readonly scale: (typeof SCALES)[number];
  readonly reviewNumber: string;
}

/** The size in px, whole and within the limits. */
export function sizeOf({ size, width, height }: Pick<PictureSettings, 'size' | 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  if (size === 'free') return { width: withinLimits(width), height: withinLimits(height) };
  const [wide, high] = FIXED[size];
  return { width: wide, height: high };
}

function withinLimits(side: number): number {
  const { least, most } = SIDE_LIMITS;
  return Number.isFinite(side) ? Math.round(Math.min(most, Math.max(least, side))) : least;
}
