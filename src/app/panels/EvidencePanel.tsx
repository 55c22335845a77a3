/** Placeholder of the shell; its owner replaces it. */
export function EvidencePanel() {
  return null;
}
