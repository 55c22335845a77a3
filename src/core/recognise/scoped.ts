import type { Speaker } from '../model/index.ts';
import type { Line } from '../text/structure.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import type { ClauseCues } from './cues.ts';
import type { Subject } from './subject.ts';

/** An industry word with whom it is said of. */
export interface Placed {
  readonly industry: IndustryMention;
  readonly subject: Subject;
}

/** A clause with its cues, its subject and the industries it names. */
export interface ScopedClause {
  readonly clause: Clause;
  readonly cues: ClauseCues;
  readonly placed: readonly Placed[];
  /** Subject at the end of the clause. */
  readonly subject: Subject | null;
  readonly speaker: Speaker | null;
  readonly isAdvice: boolean;
}

export interface ScopedLine {
  readonly line: Line;
  readonly clauses: readonly ScopedClause[];
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
