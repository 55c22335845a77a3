/** Placeholder of the shell; its owner replaces it. */
export function IndustryPanel() {
  return null;
}
