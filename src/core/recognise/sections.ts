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

  constructor(private readonly hierarchy: Hierarchy) {}

  /** Region of the innermost heading that names one. */
  get heading(): Subject | null {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const { subject } = this.open[i]!;
      if (subject) return subject;
    }
    return null;
  }

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
    const isKnown =
      label < 0 || level === 1 || this.open.slice(0, label).some((section) => section.level >= level);
    const from = isKnown ? 0 : label + 1;
    while (this.open.length > from && this.open.at(-1)!.level >= level) this.open.pop();
  }

  enter(level: number, subject: Subject | null): void {
    this.open.push({ level, subject });
  }

  /** Leaves the label before, and every section that the new label's region lies outside of. */
  leaveFor({ regions }: Subject): void {
    const label = this.placeOfLabel();
    if (label >= 0) this.open.length = label;
    while (this.open.length > 0 && this.isOutside(regions[0]!, this.open.at(-1)!)) this.open.pop();
  }

  enterLabel(label: Subject): void {
    this.enter(LABEL_LEVEL, label);
    this.hasLeft = false;
  }

  private isOutside(region: string, { subject }: Section): boolean {
    return subject !== null && !subject.regions.some((outer) => this.hierarchy.isWithin(region, outer));
  }

  private placeOfLabel(): number {
    return this.open.findIndex(({ level }) => level === LABEL_LEVEL);
  }

  /** Whom the text turns to: a region that has nothing to do with the heading's leads out of its section. */
  note({ regions }: Subject): void {
    const { heading } = this;
    const { isWithin } = this.hierarchy;
    this.hasLeft =
      heading !== null &&
      !regions.some((region) =>
        heading.regions.some((each) => isWithin(region, each) || isWithin(each, region)),
      );
  }
}
