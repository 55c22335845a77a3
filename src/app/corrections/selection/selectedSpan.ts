import type { Span } from '../../../core/model/index.ts';
import { displayText } from '../../ui/displayText.ts';

/**
 * The span of a document's text that is selected on the page, in UTF-16 units of the text itself; null where nothing
 * of it is. Elements with `data-from` and `data-to` say which slice of the text they show; what is shown may be
 * shorter, for invisible characters are left out.
 */
export function selectedSpan(place: Element, selection: Selection, text: string): Span | null {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const slices = [...place.querySelectorAll<HTMLElement>('[data-from]')].filter((slice) =>
    range.intersectsNode(slice),
  );
  const [first] = slices;
  const last = slices.at(-1);
  if (!first || !last) return null;
  const start = offsetIn(first, text, range.startContainer, range.startOffset) ?? edgesOf(first).start;
  const end = offsetIn(last, text, range.endContainer, range.endOffset) ?? edgesOf(last).end;
  return trimmed(text, { start, end });
}

function edgesOf({ dataset }: HTMLElement): Span {
  return { start: Number(dataset['from']), end: Number(dataset['to']) };
}

/** Where a place inside a slice lies in the text; null where the place is outside of it. */
function offsetIn(slice: HTMLElement, text: string, node: Node, offset: number): number | null {
  if (!slice.contains(node) || node.nodeType !== Node.TEXT_NODE) return null;
  const { start, end } = edgesOf(slice);
  return start + sourceOffset(text.slice(start, end), offset);
}

/** The offset in a text of which `displayText` shows this many units. */
export function sourceOffset(text: string, shown: number): number {
  let at = 0;
  let seen = 0;
  for (const character of text) {
    if (seen >= shown) break;
    seen += displayText(character).length;
    at += character.length;
  }
  return at;
}

/** Without blanks and characters that are not shown at its edges. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const isBlank = (at: number) => displayText(text.charAt(at)).trim() === '';
  let [from, to] = [start, end];
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to - 1)) to--;
  return to > from ? { start: from, end: to } : null;
}
