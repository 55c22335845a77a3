import { cleanDetails } from '../../../readers/cleanDetails.ts';
import type { Edits } from '../ownDocument.ts';

/** What was typed, as it may be shown and linked; empty fields and what is no address or date are left out. */
export function editsOf(typed: Edits): Edits {
  return cleanDetails(Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== '')));
}
