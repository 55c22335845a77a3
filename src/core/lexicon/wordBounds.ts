/** Which ends of a pattern must lie at a word boundary, for a match to be a word. */
export const CHECK_START = 1;
export const CHECK_END = 2;

/** Latin letters (with diacritics) and ASCII digits: what glues to a neighbour of its kind to make one word. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7;
}

/** By pattern: the ends that are Latin letters or digits. */
export function boundChecks(patterns: readonly string[]): Uint8Array {
  const checks = new Uint8Array(patterns.length);
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i]!;
    const start = isWordUnit(pattern.charCodeAt(0)) ? CHECK_START : 0;
    checks[i] = start | (isWordUnit(pattern.charCodeAt(pattern.length - 1)) ? CHECK_END : 0);
  }
  return checks;
}

/** Does a match that needs these checks cut no word at its start or its end? */
export function isBounded(text: string, start: number, end: number, checks: number): boolean {
  if ((checks & CHECK_START) !== 0 && start > 0 && isWordUnit(text.charCodeAt(start - 1))) return false;
  return !((checks & CHECK_END) !== 0 && end < text.length && isWordUnit(text.charCodeAt(end)));
}
