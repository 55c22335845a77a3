import { DEFAULT_CHOICES, type Choices, type View } from './choices.ts';
import type { SetState } from './appStore.ts';

/** Where the person is: view, region, industry, open passage. */
export interface SelectionActions {
  readonly setView: (view: View) => void;
  /** Opens a region in the Region view; null closes it and goes back to the map. */
  readonly openRegion: (region: string | null) => void;
  /** Marks a region without leaving the view. */
  readonly selectRegion: (region: string | null) => void;
  readonly openIndustry: (industry: string | null) => void;
  /** Opens the passage of a claim in its document; null closes it. */
  readonly openClaim: (claim: string | null) => void;
  readonly openSlide: (deck: string | null, slide?: number) => void;
  /** Esc: closes the innermost open thing. */
  readonly goUp: () => void;
  /** Back to the first page; language, theme and map engine stay. */
  readonly goHome: () => void;
}

export function selectionActions(set: SetState): SelectionActions {
  return {
    setView: (view) => set({ view, claim: null }),
    openRegion: (region) => set({ region, claim: null, view: region === null ? 'map' : 'region' }),
    selectRegion: (region) => set({ region }),
    openIndustry: (industry) => set({ industry, claim: null, view: industry === null ? 'map' : 'industry' }),
    openClaim: (claim) => set({ claim }),
    openSlide: (deck, slide = 0) => set({ deck, slide }),
    goUp: () => set(levelUp),
    goHome: () =>
      set(({ lang, theme, gl, embed, snapshot }) => ({
        ...DEFAULT_CHOICES,
        lang,
        theme,
        gl,
        embed,
        snapshot,
      })),
  };
}

/** The choices that lead one level up: passage → region or view → map. */
export function levelUp(choices: Choices): Partial<Choices> {
  if (choices.claim !== null) return { claim: null };
  if (choices.view === 'region') return { view: 'map', region: null };
  if (choices.view === 'industry') return { view: 'map', industry: null };
  if (choices.view !== 'map') return { view: 'map' };
  return choices.region === null ? {} : { region: null };
}
