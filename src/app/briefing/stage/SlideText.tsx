/** The mark at the end of a sentence: `[1]`, `[2–5]`. */
const MARKS = /\s*\[([\d–,\s]+)\]$/;

/** The sentences of a slide, one a line; marks stand raised. */
export function SlideText({ text }: { readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className="stage-text">
      {text.split('\n').map((line, index) => {
        const marks = MARKS.exec(line)?.[1];
        return (
          <p key={index}>
            {marks === undefined ? line : line.replace(MARKS, '')}
            {marks === undefined ? null : <sup className="stage-marks">{marks}</sup>}
          </p>
        );
      })}
    </div>
  );
}

/** A sentence without its marks. */
export function withoutMarks(line: string): string {
  return line.replace(MARKS, '');
}
