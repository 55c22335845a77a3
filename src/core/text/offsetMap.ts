import type { Span } from '../model/index.ts';

/** A text derived from a source for matching, with the way back: offsets rise with offsets. */
export interface MappedText {
  readonly text: string;
  /** The span of the source that `text.slice(start, end)` was made from, dropped parts in its middle included. */
  toSource(start: number, end: number): Span;
  /** The first offset of `text` that was made from the source at `source` or later. */
  toText(source: number): number;
}

/** Collects the text from left to right; what is neither copied nor replaced is dropped. */
export interface MappedTextBuilder {
  /** Takes `[start, end)` of the source as it stands. */
  copy(start: number, end: number): void;
  /** Puts `text` in the place of `[start, end)` of the source. */
  replace(text: string, start: number, end: number): void;
  build(): MappedText;
}

const sameSpan = (start: number, end: number): Span => ({ start, end });
const sameOffset = (offset: number): number => offset;

/** The text as it stands. */
export const identityText = (text: string): MappedText => ({
  text,
  toSource: sameSpan,
  toText: sameOffset,
});

/** Leads spans of a mapped text back to its source; where nothing was moved, to themselves. */
export class WayBack {
  private readonly isSame: boolean;

  constructor(
    private readonly mapped: MappedText,
    source: string,
  ) {
    this.isSame = mapped.text === source;
  }

  /** The span of the source, not to be kept: it may be the one that was given. */
  of(span: Span): Span {
    return this.isSame ? span : this.mapped.toSource(span.start, span.end);
  }

  /** Where the unit at `at` begins in the source. */
  startOf(at: number): number {
    return this.isSame ? at : this.mapped.toSource(at, at + 1).start;
  }
}

/** Starts a mapped text of `source`. Calls must come in the order of the source. */
export function createMappedText(source: string): MappedTextBuilder {
  const parts: string[] = [];
  // One run per call: where it starts in the text and which span of the source it stands for.
  const texts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;

  const add = (text: string, start: number, end: number): void => {
    const last = ends.at(-1) ?? 0;
    if (start < last || end < start || end > source.length) {
      throw new Error(`span ${start}–${end} does not follow ${last} in a source of ${source.length} units`);
    }
    if (text === '') return;
    parts.push(text);
    texts.push(length);
    starts.push(start);
    ends.push(end);
    length += text.length;
  };

  const build = (): MappedText => {
    const text = parts.join('');
    const verbatim = parts.map((part, i) => part.length === ends[i]! - starts[i]!);
    const sourceAt = (offset: number, edge: 'start' | 'end'): number => {
      const run = lastAtMost(texts, edge === 'start' ? offset : offset - 1);
      if (run < 0) return 0;
      if (verbatim[run]!) return starts[run]! + offset - texts[run]!;
      return edge === 'start' ? starts[run]! : ends[run]!;
    };
    return {
      text,
      toSource: (start, end) => {
        const from = start >= length ? (ends.at(-1) ?? 0) : sourceAt(start, 'start');
        return { start: from, end: end > start ? sourceAt(end, 'end') : from };
      },
      toText: (offset) => {
        const run = lastAtMost(starts, offset);
        if (run < 0) return 0;
        if (offset >= ends[run]!) return texts[run]! + parts[run]!.length;
        return texts[run]! + (verbatim[run]! ? offset - starts[run]! : 0);
      },
    };
  };

  return {
    copy: (start, end) => add(source.slice(start, end), start, end),
    replace: add,
    build,
  };
}

/** A mapped text of a mapped text, back to the first source. */
export function composeMapped(outer: MappedText, inner: MappedText): MappedText {
  // Nothing was dropped: the inner offsets are the outer ones.
  if (inner.text === outer.text) return outer;
  return {
    text: inner.text,
    toSource: (start, end) => {
      const span = inner.toSource(start, end);
      return outer.toSource(span.start, span.end);
    },
    toText: (source) => inner.toText(outer.toText(source)),
  };
}

/** Index of the last of rising numbers that is at most `value`, or -1. */
function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
