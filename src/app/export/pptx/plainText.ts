import { displayText } from '../../panels/shared/displayText.ts';

/** Text for a slide: one line, nothing that turns the writing round, nothing that XML cannot hold. */
export function plainText(text: string): string {
  return displayText(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .trim();
}
