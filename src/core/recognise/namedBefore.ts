import type { PlacesNamed, Subject } from './subject.ts';

/** How many single places are kept in mind. */
const MOST = 6;

/** The places that a text has named so far, for 前者, 两市, 该县. */
export class NamedBefore implements PlacesNamed {
  /** Groups of several places, in order. */
  readonly groups: (readonly string[])[] = [];
  /** Single places since the last group, each once, the latest last. */
  heads: string[] = [];
  last: Subject | null = null;

  /** Notes a place, or several at once; one further in, too, is the last but no head. */
  note(subject: Subject, regions: readonly string[], isInner: boolean): void {
    this.last = subject;
    if (regions.length > 1) {
      this.groups.push(regions);
      this.heads = [];
    } else if (!isInner) this.noteHead(regions[0]!);
  }

  private noteHead(region: string): void {
    const { heads } = this;
    const last = heads.length - 1;
    if (heads[last] === region) return;
    const before = heads.indexOf(region);
    if (before < 0 && heads.length < MOST) {
      heads.push(region);
      return;
    }
    for (let i = Math.max(before, 0); i < last; i++) heads[i] = heads[i + 1]!;
    heads[last] = region;
  }
}
