/**
 * Widths in ems of characters as in the widest of the usual fonts: no font is at hand where pictures are laid out,
 * and text that is narrower than thought leaves a gap where text that is wider would be cut.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\uFFEF\u2010-\u2027\u2030-\u205E\u25A0-\u25FF\u{20000}-\u{3FFFF}]/u, 1],
  [/[ .,:;|!'`ilIj]/, 0.32],
  [/[frt()[\]{}/\\"*-]/, 0.42],
  [/[mwMW%@&]/, 0.97],
  [/[A-Z]/, 0.75],
  [/[\p{Mark}]/u, 0],
];
const OTHER = 0.635;
const BOLD = 1.1;

/** Width of a line of text in px, without a font to measure with. */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const character of text) {
    ems += CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  }
  return ems * size * (isBold ? BOLD : 1);
}

/** What may not start a line sticks to the word before it; what may not end one to the word after it. */
const WORDS =
  /[（《「『【“‘([]*(?:[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{Mark}'’.,+&/_%-]*|\s+|[^\s])[，。、；：！？）》」』】”’…,.;:!?)\]%]*/gu;

/**
 * Breaks a text into lines of at most `width` px. Chinese breaks between any two characters, Latin between words.
 * What goes beyond `most` lines is cut and ends in `…`.
 */
export function wrapText(text: string, size: number, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of piecesOf(text, size, width)) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  if (line.trim() !== '') lines.push(line);
  const kept = lines.slice(0, most).map((one) => one.trimEnd());
  if (lines.length > most) kept[most - 1] = shorten(`${lines[most - 1]}${lines[most]}`, size, width);
  return kept;
}

/** Words, those too long for a line in pieces. */
function piecesOf(text: string, size: number, width: number): string[] {
  return (text.match(WORDS) ?? []).flatMap((word) => (textWidth(word, size) <= width ? [word] : [...word]));
}

/** The text, or as much of it as fits, with `…` at the end. */
export function shorten(text: string, size: number, width: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size, isBold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
