import type { GridColours } from './paintGrid.ts';

interface GridTheme {
  readonly colours: GridColours;
  readonly font: string;
}

let known: { readonly theme: string; readonly value: GridTheme } | null = null;

/** Colours and font of the page as the canvas needs them; read once a theme, as reading costs a style pass. */
export function gridColours(element: Element, theme: string): GridTheme {
  if (known?.theme === theme) return known.value;
  const style = getComputedStyle(element);
  const read = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  const colours: GridColours = {
    paper: read('--paper-raised', '#ffffff'),
    ink: read('--ink', '#1b1f26'),
    muted: read('--dots', '#8f8b82'),
    line: read('--hairline', '#dcd8cf'),
    accent: read('--accent', '#b3321f'),
    scale: read('--scale-5', '#406299'),
    families: {
      digital: read('--family-digital-2', '#4651d8'),
      equipment: read('--family-equipment-2', '#188069'),
      energy: read('--family-energy-2', '#577008'),
      life: read('--family-life-2', '#9e4282'),
    },
  };
  const value = { colours, font: `12px ${style.fontFamily || 'sans-serif'}` };
  known = { theme, value };
  return value;
}
