/** The mark at the end of a sentence of a slide: `[1]`, `[2–5]`. */
const MARKS = /\s*\[[\d–,\s]+\]$/;

/** The sentences of a slide without their marks, which point into notes that a picture does not have. */
export function plainLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(MARKS, '').trim())
    .filter(Boolean);
}
