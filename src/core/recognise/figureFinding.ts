import type { Figure, Span } from '../model/index.ts';

/** A figure in offsets of the matching text, before it gets its label and evidence in the source. */
export interface FigureFinding extends Omit<Figure, 'id' | 'document' | 'label' | 'evidence'> {
  readonly label: Span;
  readonly passage: Span;
  /** Of the number itself: tells figures of one passage apart. */
  readonly at: number;
  readonly measure: string;
  readonly magnitude: number;
}
