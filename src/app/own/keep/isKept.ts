/** Set while documents are kept in this browser, so that the next visit knows before anything is loaded. */
export const OWN_KEPT = 'chanyetu.own';

/** Whether documents of an earlier visit are kept in this browser. */
export function isKept(storage: () => Storage = () => localStorage): boolean {
  try {
    return storage().getItem(OWN_KEPT) !== null;
  } catch {
    return false;
  }
}
