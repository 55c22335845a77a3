import type { Block, Span } from '../../../core/model/index.ts';

/** A stretch of a document that is shown the same way throughout. */
export interface Segment<M> extends Span {
  /** Every mark that covers it, in the order given. */
  readonly marks: readonly M[];
  /** Marks whose last character is the segment's last: their badges stand here. */
  readonly endings: readonly M[];
}

/** Cuts a span of text where marks begin and end, so that overlapping marks need no nesting. */
export function segmentsOf<M extends Span>(span: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter(
    (mark) => mark.start < span.end && mark.end > span.start && mark.end > mark.start,
  );
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start));
    cuts.add(Math.min(mark.end, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: covering, endings: covering.filter((mark) => mark.end === end) };
  });
}

/** A block, or text that stands in no block. */
export interface ReaderBlock extends Span {
  readonly kind: Block['kind'];
  readonly level?: number;
}

/**
 * The whole document as blocks: text between two blocks becomes a paragraph, unless it is white space only, so
 * that nothing of the document is hidden by a gap in its structure.
 */
export function coverText(text: string, blocks: readonly Block[]): ReaderBlock[] {
  const covered: ReaderBlock[] = [];
  let place = 0;
  const addGap = (end: number) => {
    const gap = text.slice(place, end);
    if (gap.trim() === '') return;
    const start = place + gap.length - gap.trimStart().length;
    covered.push({ kind: 'paragraph', start, end: start + gap.trim().length });
  };
  for (const block of blocks) {
    if (block.start < place || block.end > text.length || block.end <= block.start) continue;
    addGap(block.start);
    covered.push(block);
    place = block.end;
  }
  addGap(text.length);
  return covered;
}

/** Blocks gathered so that neighbouring boilerplate folds as one, and neighbouring list items are one list. */
export interface BlockRun {
  readonly kind: 'boilerplate' | 'list' | 'block';
  readonly blocks: readonly ReaderBlock[];
}

export function runsOf(blocks: readonly ReaderBlock[]): BlockRun[] {
  const runs: { kind: BlockRun['kind']; blocks: ReaderBlock[] }[] = [];
  for (const block of blocks) {
    const kind = RUN_KINDS[block.kind];
    const last = runs.at(-1);
    if (last && kind !== 'block' && last.kind === kind) last.blocks.push(block);
    else runs.push({ kind, blocks: [block] });
  }
  return runs;
}

const RUN_KINDS: Readonly<Record<Block['kind'], BlockRun['kind']>> = {
  boilerplate: 'boilerplate',
  'list item': 'list',
  title: 'block',
  heading: 'block',
  paragraph: 'block',
};
