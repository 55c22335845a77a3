/** Placeholder of the shell; its owner replaces it. */
export function RegionPanel() {
  return null;
}
