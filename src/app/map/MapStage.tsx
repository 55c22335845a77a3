/** Placeholder of the shell; its owner replaces it. */
export function MapStage() {
  return null;
}
