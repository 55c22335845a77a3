import { isHan } from './characters.ts';
import type { MarkupHint, VisibleText } from './markup.ts';
import { createMappedText } from './offsetMap.ts';

export type Hint = Pick<MarkupHint, 'kind' | 'level'>;

/** What parts two stretches of visible text, weakest first; the strongest of several wins. */
const GAPS = ['none', 'wrap', 'blank', 'cell', 'line'] as const;
export type Gap = (typeof GAPS)[number];

/** A wrap is a line end in the source that a browser shows as a blank. */
const GAP_TEXT: Readonly<Record<Gap, string>> = { none: '', wrap: ' ', blank: ' ', cell: ' | ', line: '\n' };

interface OpenElement {
  readonly name: string;
  readonly hint: Hint | null;
  /** Where its first text stands; -1 while it has none. */
  start: number;
}

/** Writes the visible text of a marked-up source: gaps between stretches, hints over elements. */
export interface VisibleWriter {
  /** Source `[start, end)` is read as a gap, which is written once more text follows. */
  gap(gap: Gap, start: number, end: number): void;
  /** Source `[start, end)` reads `text`. */
  put(text: string, start: number, end: number): void;
  open(name: string, hint: Hint | null): void;
  /** Ends the innermost open element of that name and all inside it; nothing where none is open. */
  close(name: string): void;
  finish(): VisibleText;
}

export function createVisibleWriter(source: string): VisibleWriter {
  const mapped = createMappedText(source);
  const hints: MarkupHint[] = [];
  const elements: OpenElement[] = [];
  let length = 0;
  let last = '\n';
  let pending: { gap: Gap; start: number; end: number } = { gap: 'none', start: 0, end: 0 };

  const writeGap = (next: string): void => {
    const { gap, start, end } = pending;
    pending = { gap: 'none', start: 0, end: 0 };
    if (gap === 'none' || last === '\n' || (gap === 'wrap' && isTight(last, next))) return;
    mapped.replace(GAP_TEXT[gap], start, end);
    length += GAP_TEXT[gap].length;
  };
  const closeDownTo = (depth: number): void => {
    while (elements.length > depth) {
      const { hint, start } = elements.pop()!;
      if (hint !== null && start >= 0) hints.push({ ...hint, start, end: length });
    }
  };

  return {
    gap: (gap, start, end) => {
      const stronger = GAPS.indexOf(gap) > GAPS.indexOf(pending.gap) ? gap : pending.gap;
      pending = { gap: stronger, start: pending.gap === 'none' ? start : pending.start, end };
    },
    put: (text, start, end) => {
      writeGap(text);
      for (let i = elements.length - 1; i >= 0 && elements[i]!.start < 0; i--) elements[i]!.start = length;
      mapped.replace(text, start, end);
      length += text.length;
      last = text.charAt(text.length - 1);
    },
    open: (name, hint) => {
      elements.push({ name, hint, start: -1 });
    },
    close: (name) => {
      const depth = elements.findLastIndex((element) => element.name === name);
      if (depth >= 0) closeDownTo(depth);
    },
    finish: () => {
      closeDownTo(0);
      hints.sort((a, b) => a.start - b.start || b.end - a.end);
      return { ...mapped.build(), hints };
    },
  };
}

/** No blank is wanted between ideographs: Chinese has none, and the line end came from an editor. */
function isTight(before: string, after: string): boolean {
  return isHan(before.charCodeAt(0)) && isHan(after.charCodeAt(0));
}
