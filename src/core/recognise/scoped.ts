import type { Line } from '../text/structure.ts';
import type { SignedSpan } from './clausePattern.ts';
import { ClauseCues, type Heard } from './cues.ts';
import type { Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import type { Voice } from './status.ts';
import type { Subject } from './subject.ts';

const NONE: readonly IndustryMention[] = [];

/**
 * A clause with its place in the sentence structure, its cues, its subject and the industries it names; offsets in UTF-16
 * units of the matching text.
 */
export class Clause extends ClauseCues implements SignedSpan {
  /** The sentence asks. */
  isQuestion = false;
  /** The industries that are said of somebody. */
  placed: readonly IndustryMention[] = NONE;
  /** Subject at the end of the clause. */
  subject: Subject | null = null;
  voice: Voice | null = null;

  constructor(
    heard: Heard,
    start: number,
    end: number,
    /** Signs of its units, and maybe of some before it. */
    readonly signs: number,
    /** Number of the sentence inside its line, from 0. */
    readonly sentence: number,
    /** Number of the semicolon segment inside its sentence, from 0. */
    readonly segment: number,
  ) {
    super(heard, start, end);
  }

  get speaker(): Voice['speaker'] | null {
    return this.voice === null ? null : this.voice.speaker;
  }

  get isAdvice(): boolean {
    return this.voice !== null && this.voice.isAdvice;
  }
}

export interface ScopedLine {
  readonly line: Line;
  readonly clauses: readonly Clause[];
}

/** Text and everything that was recognised in it. */
export interface Recognised {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly industries: readonly IndustryMention[];
  readonly focus: Subject | null;
}
