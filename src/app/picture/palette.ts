import type { Family } from '../../core/model/index.ts';
import type { Theme } from '../ui/theme/useTheme.ts';

/** Colours of a picture, literal: a picture has no style sheet. The same as in tokens.css, which a test holds. */
export interface Palette {
  readonly paper: string;
  readonly paperSunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hairline: string;
  readonly hairlineStrong: string;
  readonly accent: string;
  readonly sea: string;
  readonly land: string;
  readonly landOut: string;
  readonly borderLand: string;
  readonly borderFine: string;
  readonly borderOut: string;
  readonly dots: string;
  readonly onFamily: string;
  readonly scale: readonly string[];
  readonly scaleInk: readonly string[];
  readonly family: Readonly<Record<Family, string>>;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    paperSunken: '#f3f1eb',
    ink: '#1b1f26',
    ink2: '#4c535f',
    ink3: '#666d78',
    hairline: '#dcd8cf',
    hairlineStrong: '#8d8a83',
    accent: '#b3321f',
    sea: '#edf2f4',
    land: '#ffffff',
    landOut: '#f0ede6',
    borderLand: '#b9b4a8',
    borderFine: '#d8d3c8',
    borderOut: '#dedad1',
    dots: '#8f8b82',
    onFamily: '#ffffff',
    scale: ['#dfe5f0', '#bccae0', '#92a9ce', '#6584b5', '#406299', '#274577'],
    scaleInk: ['#1b1f26', '#1b1f26', '#1b1f26', '#0b0e13', '#ffffff', '#ffffff'],
    family: { digital: '#4651d8', equipment: '#188069', energy: '#577008', life: '#9e4282' },
  },
  dark: {
    paper: '#0f172a',
    paperSunken: '#0b1122',
    ink: '#e9edf5',
    ink2: '#b7c0d1',
    ink3: '#96a1b5',
    hairline: '#2a3653',
    hairlineStrong: '#71809c',
    accent: '#ff937c',
    sea: '#0b1222',
    land: '#16203a',
    landOut: '#111a2f',
    borderLand: '#4c5b7c',
    borderFine: '#33415f',
    borderOut: '#1c2741',
    dots: '#7b87a0',
    onFamily: '#0f172a',
    scale: ['#20304f', '#2c4470', '#3b5a90', '#6182bd', '#8dabe0', '#bcd1f7'],
    scaleInk: ['#e9edf5', '#e9edf5', '#ffffff', '#0b1122', '#0b1122', '#0b1122'],
    family: { digital: '#7aa6fe', equipment: '#21c871', energy: '#aca010', life: '#fd92c9' },
  },
};

/** `share` of a colour (0 … 1) over another, both `#rrggbb`. */
export function mixColours(colour: string, over: string, share: number): string {
  const channel = (from: string, index: number) => parseInt(from.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(colour, index) * share + channel(over, index) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The one of two inks that stands out more on a ground; all `#rrggbb`. */
export function inkOn(ground: string, inks: readonly [string, string]): string {
  const [first, second] = inks;
  return contrast(first, ground) >= contrast(second, ground) ? first : second;
}

/** Contrast of two colours as WCAG counts it, 1 … 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (index: number) => {
    const value = parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

export const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";
export const TITLE_FONT = `'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'STSong', 'SimSun', ${FONT}`;
