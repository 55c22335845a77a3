/** Placeholder of the shell; its owner replaces it. */
export function BriefingView() {
  return null;
}
