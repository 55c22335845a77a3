/** The mark at the end of a sentence: `[1]`, `[2–5]`. */
const MARKS = /\s*\[([\d–,\s]+)\]$/;

/** A line of a slide's text; `marks` point into the slide's sources. */
export interface TextLine {
  readonly text: string;
  readonly marks: string | null;
}

/** The sentences of a slide, one a line. */
export function textLines(text: string): readonly TextLine[] {
  if (text.trim() === '') return [];
  return text.split('\n').map((line) => {
    return { text: withoutMarks(line), marks: MARKS.exec(line)?.[1] ?? null };
  });
}

/** A sentence without its marks. */
export function withoutMarks(line: string): string {
  return line.replace(MARKS, '');
}
