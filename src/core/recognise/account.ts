import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { findMajority } from './lineSubjects.ts';
import { NamedBefore } from './namedBefore.ts';
import type { Recognised } from './scoped.ts';
import { Sections } from './sections.ts';
import { isUnit, type Subject, type SubjectContext } from './subject.ts';

/** Keeps account of whom a document speaks of, while it is read from top to bottom. */
export class Account implements SubjectContext {
  /** Whom the sentences before were about. */
  carried: Subject | null = null;
  /** Whether the line has only begun. */
  isOpening = true;
  /** Where the main venue of an event lies. */
  venue: Subject | null = null;
  readonly named = new NamedBefore();
  readonly sections: Sections;
  readonly focus: Subject | null;
  private most: string | null | undefined = undefined;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly input: Recognised,
  ) {
    this.focus = input.focus;
    this.sections = new Sections(hierarchy);
  }

  get heading(): Subject | null {
    return this.sections.standing;
  }

  get majority(): string | null {
    if (this.most === undefined) this.most = findMajority(this.input.mentions);
    return this.most;
  }

  /** Whom the text speaks of where a clause does not say. */
  standing(): Subject | null {
    return this.carried ?? this.sections.standing ?? this.focus;
  }

  /** Whom the document or the section is about, whomever its sentences speak of. */
  whole(): Subject | null {
    return this.sections.heading ?? this.focus;
  }

  /** Whom a speaker means by 我们 where the talk had gone to somebody else. */
  comeBack(current: Subject | null): Subject | null {
    const home = this.heading ?? this.focus;
    const away = (current ?? this.carried)?.regions[0];
    if (!home || away === undefined || !isUnit(home)) return null;
    const { isWithin } = this.hierarchy;
    if (home.regions.some((each) => isWithin(away, each) || isWithin(each, away))) return null;
    this.carried = home;
    return home;
  }

  /** Takes a subject on into the sentences that follow; leaving a headed section where it lies outside. */
  carry(subject: Subject): void {
    const { regions } = subject;
    if (regions.length > 0 && regions[0] !== 'CN') {
      this.sections.note(subject);
      if (this.isExample(subject)) return;
    }
    this.carried = subject;
  }

  /** A part of the whole that a paragraph speaks of, named further in: an example, for its own sentence only. */
  isExample({ regions }: Subject): boolean {
    if (this.isOpening || regions.length === 0) return false;
    const whole = this.carried ?? this.whole();
    if (whole?.regions.length !== 1) return false;
    const outer = whole.regions[0]!;
    for (const inner of regions) if (inner === outer || !this.hierarchy.isWithin(inner, outer)) return false;
    return true;
  }
}
