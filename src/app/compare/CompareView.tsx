/** Placeholder of the shell; its owner replaces it. */
export function CompareView() {
  return null;
}
