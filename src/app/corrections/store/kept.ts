/** Where the corrections of this browser stand, as the text of `corrections.json`. */
export const CORRECTIONS_KEY = 'chanyetu.corrections';

/** Whether this browser keeps corrections; cheap enough to ask before the first picture. */
export function hasKeptCorrections(): boolean {
  try {
    return window.localStorage.getItem(CORRECTIONS_KEY) !== null;
  } catch {
    return false;
  }
}
