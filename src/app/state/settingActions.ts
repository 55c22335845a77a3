import type { Basemap, Choices, GlChoice, Lang, MapLevel, ThemeChoice } from './choices.ts';
import type { SetState } from './appStore.ts';

/** How things are shown. */
export interface SettingActions {
  readonly setBasemap: (basemap: Basemap) => void;
  readonly setMapLevel: (mapLevel: MapLevel) => void;
  readonly setOutline: (area: string | null) => void;
  /** What the table of claims shows of what the filters leave. */
  readonly setTable: (table: Partial<Pick<Choices, 'tableRegion' | 'tableDocuments'>>) => void;
  readonly setLang: (lang: Lang) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setGl: (gl: GlChoice) => void;
}

export function settingActions(set: SetState): SettingActions {
  return {
    setBasemap: (basemap) => set({ basemap }),
    setMapLevel: (mapLevel) => set({ mapLevel }),
    setOutline: (outline) => set({ outline }),
    setTable: (table) => set(table),
    setLang: (lang) => set({ lang }),
    setTheme: (theme) => set({ theme }),
    setGl: (gl) => set({ gl }),
  };
}
