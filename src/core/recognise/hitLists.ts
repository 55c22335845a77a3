import { ENDING, INDUSTRY, PLACE } from '../lexicon/meaning.ts';

/** Which hits of a text are what, in order: most are none of these. */
export interface HitLists {
  readonly places: readonly number[];
  /** Endings of organisations' names. */
  readonly endings: readonly number[];
  readonly industries: readonly number[];
}

/** Roles of hits that are listed. */
export const LISTED = PLACE | ENDING | INDUSTRY;

/** Lists the hits of one text after the other, so that the readers of names need only walk over their own. */
export class HitLister {
  private readonly places: number[] = [];
  private readonly endings: number[] = [];
  private readonly industries: number[] = [];
  private placeCount = 0;
  private endingCount = 0;
  private industryCount = 0;

  /** Adds a hit with these roles. */
  add(roles: number, hit: number): void {
    if ((roles & PLACE) !== 0) this.places[this.placeCount++] = hit;
    if ((roles & ENDING) !== 0) this.endings[this.endingCount++] = hit;
    if ((roles & INDUSTRY) !== 0) this.industries[this.industryCount++] = hit;
  }

  /** The lists of what was added since the last ones. */
  build(): HitLists {
    const lists = {
      places: this.places.slice(0, this.placeCount),
      endings: this.endings.slice(0, this.endingCount),
      industries: this.industries.slice(0, this.industryCount),
    };
    this.placeCount = 0;
    this.endingCount = 0;
    this.industryCount = 0;
    return lists;
  }
}
