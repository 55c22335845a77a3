import type { Diagnostic } from '../../core/model/index.ts';
import { aboutFile } from '../../readers/reader.ts';
import type { Likeness } from './duplicateWatch.ts';

/** Why a file was left aside or read in part. */
export interface Problem extends Diagnostic {
  /** What its text repeats. */
  readonly like?: Likeness;
}

/** Left aside, since its text stands in the page already. */
export function repetition(file: string, like: Likeness): Problem {
  return { ...aboutFile(file, `duplicate-${like.kind}`, `repeats ${like.title}`), like };
}
