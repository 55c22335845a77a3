import type { Basemap, GlChoice, Lang, MapLevel, ThemeChoice } from './choices.ts';
import type { SetState } from './appStore.ts';

/** How things are shown. */
export interface SettingActions {
  readonly setBasemap: (basemap: Basemap) => void;
  readonly setMapLevel: (mapLevel: MapLevel) => void;
  readonly setOutline: (area: string | null) => void;
  readonly setLang: (lang: Lang) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setGl: (gl: GlChoice) => void;
}

export function settingActions(set: SetState): SettingActions {
  return {
    setBasemap: (basemap) => set({ basemap }),
    setMapLevel: (mapLevel) => set({ mapLevel }),
    setOutline: (outline) => set({ outline }),
    setLang: (lang) => set({ lang }),
    setTheme: (theme) => set({ theme }),
    setGl: (gl) => set({ gl }),
  };
}
