/** Placeholder of the shell; its owner replaces it. */
export function MethodPanel() {
  return null;
}
