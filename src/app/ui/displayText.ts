/** Shown in the place of a character that changes the direction of what follows it. */
export const DIRECTION_SIGN = '\u25AF';
const REPLACEMENT = '\uFFFD';
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';

/** Marks, embeddings, overrides and isolates of direction. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Zero-width characters, soft hyphens, tags and the like: nothing to see, nothing to show. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/g;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/**
 * A slice of a document as it may be shown: direction overrides and control characters become visible signs,
 * zero-width characters disappear. For display only: offsets are always taken from the text itself.
 */
export function displayText(text: string): string {
  return text
    .replace(DIRECTION, DIRECTION_SIGN)
    .replace(CONTROL, controlPicture)
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, REPLACEMENT);
}

function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\r') return '';
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? DELETE_PICTURE : REPLACEMENT;
}
