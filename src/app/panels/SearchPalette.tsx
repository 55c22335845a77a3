/** Placeholder of the shell; its owner replaces it. */
export function SearchPalette() {
  return null;
}
