import type { Block, Span } from '../../../core/model/index.ts';

/** Up to the mark that ends a sentence, with the quotes and brackets that close behind it. */
const SENTENCE = /[^。！？!?；;\n]*?(?:[。！？!?；;\n]+[”’」』）)]*|\.(?=\s|$)|$)/gu;

/**
 * The sentences of a document in order, in UTF-16 units of its text, without the blanks around them. A heading or a
 * list item without a mark is one; menus and footers are none.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): readonly Span[] {
  const bodies: readonly Span[] =
    blocks.length === 0
      ? [{ start: 0, end: text.length }]
      : blocks.filter(({ kind }) => kind !== 'boilerplate');
  return bodies.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
      const body = sentence.trim();
      if (body === '') return [];
      const from = start + index + sentence.indexOf(body);
      return [{ start: from, end: from + body.length }];
    }),
  );
}

/** Sentences that are chosen, by their places in the list: `anchor` is where choosing began, `head` where it is. */
export interface SentenceRange {
  readonly anchor: number;
  readonly head: number;
}

/** The range after a key; null for a key that moves nothing. Shift keeps the anchor and moves the head alone. */
export function afterKey(
  { anchor, head }: SentenceRange,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  count: number,
): SentenceRange | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: head + 1,
    ArrowRight: head + 1,
    ArrowUp: head - 1,
    ArrowLeft: head - 1,
    Home: 0,
    End: count - 1,
  };
  const wanted = moves[key];
  if (wanted === undefined || count === 0) return null;
  const to = Math.max(0, Math.min(count - 1, wanted));
  return { anchor: shiftKey ? anchor : to, head: to };
}

/** The stretch of text that a range covers; null where there are no such sentences. */
export function spanOfRange(sentences: readonly Span[], { anchor, head }: SentenceRange): Span | null {
  const first = sentences[Math.min(anchor, head)];
  const last = sentences[Math.max(anchor, head)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The sentence in which a place lies, or the one after it; 0 where there is none. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  return Math.max(
    0,
    sentences.findIndex(({ end }) => end > at),
  );
}
