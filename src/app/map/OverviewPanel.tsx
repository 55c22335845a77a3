/** Placeholder of the shell; its owner replaces it. */
export function OverviewPanel() {
  return null;
}
