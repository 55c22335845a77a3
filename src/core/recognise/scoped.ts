import type { CueReading } from '../lexicon/meaning.ts';
import type { Line } from '../text/structure.ts';
import type { SignedSpan } from './clausePattern.ts';
import { cueAt, holds, isListItem, type Cue, type CueTally, type CueTest, type Heard } from './cues.ts';
import type { Hits } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import type { Voice } from './status.ts';
import type { Subject } from './subject.ts';

const NONE: readonly IndustryMention[] = [];
/** Of a clause whose sentence asks: a bit beside the roles of its words. */
const ASKS = 1 << 30;

const isAny: CueTest = () => true;

/**
 * A clause with its place in the sentence structure, its cues, its subject and the industries it names; offsets in UTF-16
 * units of the matching text. Cues stay hits of words until somebody asks: the roles of its words settle most questions,
 * and what is the strongest cue is found without a list. All of it is one class: very many are made,
 * and a constructor that calls another takes as long again.
 */
export class Clause implements SignedSpan {
  /** The industries that are said of somebody. */
  placed: readonly IndustryMention[] = NONE;
  /** Subject at the end of the clause. */
  subject: Subject | null = null;
  voice: Voice | null = null;

  constructor(
    private readonly heard: Heard,
    readonly start: number,
    readonly end: number,
    /** Kinds of cues that its words have, or more, maybe with `ASKS`, … */
    private kinds: number,
    /** … and the number of its first hit, or of one behind that. */
    private firstHit: number,
    /** Signs of its units, and maybe of some before it. */
    readonly signs: number,
    /** Number of the sentence inside its line, from 0. */
    readonly sentence: number,
    /** Number of the semicolon segment inside its sentence, from 0. */
    readonly segment: number,
  ) {}

  get speaker(): Voice['speaker'] | null {
    return this.voice === null ? null : this.voice.speaker;
  }

  get isAdvice(): boolean {
    return this.voice !== null && this.voice.isAdvice;
  }

  /** The sentence asks. */
  get isQuestion(): boolean {
    return (this.kinds & ASKS) !== 0;
  }

  /** Tells that its sentence asks. */
  ask(): void {
    this.kinds |= ASKS;
  }

  /** Tells the roles of its hits and the number of the first one. */
  hear(roles: number, firstHit: number): void {
    this.kinds = (roles & ~ASKS) | (this.kinds & ASKS);
    this.firstHit = firstHit;
  }

  /** Heaviest cue of a kind that begins before `until`; the last among equals. */
  lastOfHeaviest(kind: number, until: number): Cue | null {
    return (this.kinds & kind) === 0 ? null : this.lastOfHeaviestBefore(kind, until);
  }

  /** Heaviest cue of a kind; among equals the nearest to `at`. */
  strongestCue(kind: number, at: number): Cue | null {
    return (this.kinds & kind) === 0 ? null : this.nearestOfHeaviest(kind, at);
  }

  /** Heaviest cue of a kind, the first among equals. */
  heaviestCue(kind: number): Cue | null {
    return this.strongestCue(kind, 0);
  }

  /** First cue of a kind. */
  firstCue(kind: number): Cue | null {
    return this.findCue(kind, this.end, isAny);
  }

  /** First cue of a kind that begins before `until` and fits. */
  findCue(kind: number, until: number, fits: CueTest): Cue | null {
    return (this.kinds & kind) === 0 ? null : this.firstThatFits(kind, until, fits);
  }

  /** Whether there is a cue of a kind. */
  hasCue(kind: number): boolean {
    return this.firstCue(kind) !== null;
  }

  /** The cues of a kind, counted; null where there is none. */
  tally(kind: number): CueTally | null {
    return (this.kinds & kind) === 0 ? null : this.countCues(kind);
  }

  private nearestOfHeaviest(kind: number, at: number): Cue | null {
    const { text, hits } = this.heard;
    const { starts, ends } = hits;
    let best = -1;
    let bestRule: CueReading | null = null;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const start = starts[i]!;
      const rules = hits.cues(i);
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || !holds(text, start, ends[i]!, rule)) continue;
        const lead = bestRule === null ? 1 : rule.weight - bestRule.weight;
        if (lead < 0 || (lead === 0 && Math.abs(start - at) >= Math.abs(starts[best]! - at))) continue;
        best = i;
        bestRule = rule;
      }
    }
    return bestRule && cueAt(bestRule, hits, best);
  }

  private firstThatFits(kind: number, until: number, fits: CueTest): Cue | null {
    const { text, hits } = this.heard;
    for (let i = this.hitFrom(this.firstHit, kind, until); i >= 0; i = this.hitFrom(i + 1, kind, until)) {
      const rules = hits.cues(i);
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || !fits(rule, hits.meaning(i).text)) continue;
        if (holds(text, hits.starts[i]!, hits.ends[i]!, rule)) return cueAt(rule, hits, i);
      }
    }
    return null;
  }

  private countCues(kind: number): CueTally | null {
    const { text, hits } = this.heard;
    let count = 0;
    let heaviest = 0;
    let first = -1;
    let firstRule: CueReading | null = null;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const rules = hits.cues(i);
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || !holds(text, hits.starts[i]!, hits.ends[i]!, rule)) continue;
        count++;
        const lead = firstRule === null ? 1 : rule.weight - firstRule.weight;
        if (lead === 0) heaviest++;
        if (lead <= 0) continue;
        heaviest = 1;
        first = i;
        firstRule = rule;
      }
    }
    if (firstRule === null) return null;
    const word = hits.meaning(first).text;
    return { rule: firstRule, word, start: hits.starts[first]!, end: hits.ends[first]!, count, heaviest };
  }

  /** Number of the first hit from one on that begins before `until` and may be a cue of a kind; -1 where there is none. */
  private hitFrom(from: number, kind: number, until = this.end): number {
    const { text, hits } = this.heard;
    const { starts, ends, roles, length } = hits;
    for (let i = from; i < length && starts[i]! < until; i++)
      if ((roles[i]! & kind) !== 0 && !isListItem(text, starts[i]!, ends[i]!)) return i;
    return -1;
  }

  private lastOfHeaviestBefore(kind: number, until: number): Cue | null {
    const { text, hits } = this.heard;
    const to = Math.min(until, this.end);
    let best = -1;
    let bestRule: CueReading | null = null;
    for (let i = this.hitFrom(this.firstHit, kind, to); i >= 0; i = this.hitFrom(i + 1, kind, to)) {
      const rules = hits.cues(i);
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || !holds(text, hits.starts[i]!, hits.ends[i]!, rule)) continue;
        if (bestRule !== null && rule.weight < bestRule.weight) continue;
        best = i;
        bestRule = rule;
      }
    }
    return bestRule && cueAt(bestRule, hits, best);
  }
}

export interface ScopedLine {
  readonly line: Line;
  readonly clauses: readonly Clause[];
  /** Which of them name industries of somebody, as their numbers: most do not. */
  readonly naming: readonly number[];
  /** The section that it stands in claims nothing (`silentSections.ts`). */
  readonly isSilent: boolean;
  /** Its last unit; kept for when the text is long out of the nearer caches. */
  readonly last: number;
}

/** The lines of a document that were read: not asides and menus. */
export interface ScopedText {
  readonly lines: readonly ScopedLine[];
  /** The clauses below the title that may state something in numbers (`counting.ts`). */
  readonly counting: readonly number[];
}

/** Text and everything that was recognised in it. */
export interface Recognised {
  readonly text: string;
  readonly hits: Hits;
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly industries: readonly IndustryMention[];
  readonly focus: Subject | null;
}
