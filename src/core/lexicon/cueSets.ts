import { RULES_SHIFT, type CueReading } from './meaning.ts';

/** As many as the number of a set has bits for. */
const MOST_SETS = 1 << (32 - RULES_SHIFT);

/** Numbers the sets of rules that words tell, so that what a cue says is found without its word: few sets, near each other. */
export class CueSets {
  /** The rules by number; 0 is of words that tell none. */
  readonly sets: (readonly CueReading[])[] = [[]];
  private readonly numbers = new Map<string, number>();

  numberOf(cues: readonly CueReading[] | null): number {
    if (cues === null) return 0;
    const key = cues.map(({ id }) => id).join(' ');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sets.push(cues) - 1;
      if (number >= MOST_SETS) throw new Error(`more than ${MOST_SETS} sets of cue rules`);
      this.numbers.set(key, number);
    }
    return number;
  }
}
