/** Placeholder of the shell; its owner replaces it. */
export function DataPanel() {
  return null;
}
