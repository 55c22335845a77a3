import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { Subject } from './subject.ts';

/** A label stands below all headings. */
const LABEL_LEVEL = 9;

interface Section {
  readonly level: number;
  readonly subject: Subject | null;
}

/** The headings and labels that a line stands under, and whether the text has wandered off from them. */
export class Sections {
  private readonly open: Section[] = [];
  private hasLeft = false;
  /** Region of the innermost heading that names one. */
  heading: Subject | null = null;

  constructor(private readonly hierarchy: Hierarchy) {}

  /** … unless the text has turned to somebody outside since. */
  get standing(): Subject | null {
    return this.hasLeft ? null : this.heading;
  }

  /**
   * Leaves all sections as deep as `level` or deeper; a label only for a heading such as stood before it, for under a
   * label short items look like headings.
   */
  leave(level: number): void {
    const label = this.placeOfLabel();
    const from = label < 0 || level === 1 || this.isAsDeep(level, label) ? 0 : label + 1;
    const { open } = this;
    while (open.length > from && open[open.length - 1]!.level >= level) open.pop();
    this.heading = this.innermost();
  }

  /** Whether one of the first `count` sections is as deep as `level`. */
  private isAsDeep(level: number, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.open[i]!.level >= level) return true;
    return false;
  }

  enter(level: number, subject: Subject | null): void {
    this.open.push({ level, subject });
    if (subject) this.heading = subject;
  }

  /** Leaves the label and what stands under it. */
  leaveLabel(): void {
    const label = this.placeOfLabel();
    if (label >= 0) this.open.length = label;
    this.heading = this.innermost();
  }

  /** Leaves the label before, and every section that the new label's region lies outside of. */
  leaveFor({ regions }: Subject): void {
    this.leaveLabel();
    while (this.open.length > 0 && this.isOutside(regions[0]!, this.open.at(-1)!)) this.open.pop();
    this.heading = this.innermost();
  }

  /** Goes back to the whole: leaves every section about a part of it. */
  leaveParts(whole: string): void {
    const { open, hierarchy } = this;
    const first = open.findIndex(
      ({ subject }) =>
        subject?.regions.every((part) => part !== whole && hierarchy.isWithin(part, whole)) === true,
    );
    if (first < 0) return;
    open.length = first;
    this.heading = this.innermost();
    this.hasLeft = false;
  }

  enterLabel(label: Subject): void {
    this.enter(LABEL_LEVEL, label);
    this.hasLeft = false;
  }

  private innermost(): Subject | null {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const { subject } = this.open[i]!;
      if (subject) return subject;
    }
    return null;
  }

  private isOutside(region: string, { subject }: Section): boolean {
    return subject !== null && !subject.regions.some((outer) => this.hierarchy.isWithin(region, outer));
  }

  private placeOfLabel(): number {
    const { open } = this;
    for (let i = 0; i < open.length; i++) if (open[i]!.level === LABEL_LEVEL) return i;
    return -1;
  }

  /** Whom the text turns to: a region that has nothing to do with the heading's leads out of its section. */
  note(subject: Subject): void {
    const { heading } = this;
    this.hasLeft = heading !== null && !this.hasToDoWith(subject, heading);
  }

  /** Whether a region of one subject lies in one of the other. */
  private hasToDoWith({ regions }: Subject, { regions: others }: Subject): boolean {
    const { isWithin } = this.hierarchy;
    for (let i = 0; i < regions.length; i++)
      for (let k = 0; k < others.length; k++)
        if (isWithin(regions[i]!, others[k]!) || isWithin(others[k]!, regions[i]!)) return true;
    return false;
  }
}
