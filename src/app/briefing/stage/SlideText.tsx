import { textLines } from './textLines.ts';

/** The sentences of a slide, one a line; marks stand raised. */
export function SlideText({ text }: { readonly text: string }) {
  const lines = textLines(text);
  if (lines.length === 0) return null;
  return (
    <div className="stage-text">
      {lines.map((line, index) => (
        <p key={index}>
          {line.text}
          {line.marks === null ? null : <sup className="stage-marks">{line.marks}</sup>}
        </p>
      ))}
    </div>
  );
}
