import type { Span } from '../../../core/model/index.ts';
import { displayText } from '../../ui/displayText.ts';

/** Selects a span of the document's text on the page, as a mouse would, and brings it into view. */
export function selectSpan(place: Element, span: Span, text: string): void {
  const slices = [...place.querySelectorAll<HTMLElement>('[data-from]')].filter(
    ({ dataset }) => Number(dataset['from']) < span.end && Number(dataset['to']) > span.start,
  );
  const first = slices[0]?.firstChild;
  const last = slices.at(-1)?.firstChild;
  if (!first || !last) return;
  const from = shownUnits(slices[0]!, span.start, text);
  const to = shownUnits(slices.at(-1)!, span.end, text);
  const selection = document.getSelection();
  selection?.setBaseAndExtent(first, within(first, from), last, within(last, to));
  slices[0]?.scrollIntoView?.({ block: 'nearest' });
}

/** Units that a slice shows before a place in the text; invisible characters are left out. */
function shownUnits(slice: HTMLElement, at: number, text: string): number {
  const { from, to } = slice.dataset;
  return displayText(text.slice(Number(from), Math.min(at, Number(to)))).length;
}

function within(node: Node, offset: number): number {
  return Math.max(0, Math.min(offset, node.textContent?.length ?? 0));
}
