import { isDigit } from '../text/characters.ts';
import type { UnitRange } from '../text/patternUnits.ts';
import { UnitSet } from '../text/unitSet.ts';

/** Words read from their last unit to their first. */
interface Node {
  readonly before: Map<number, Node>;
  isWord: boolean;
}

/** In a word: any digit. */
const ANY_DIGIT = '#'.charCodeAt(0);

/** The units that a word may end with. */
function lastOf(word: string): UnitRange {
  const unit = word.charCodeAt(word.length - 1);
  return unit === ANY_DIGIT ? [48, 57] : [unit, unit];
}

const newNode = (): Node => ({ before: new Map(), isWord: false });

/** Words of which any number may stand one after the other at the end of a text. */
export class EndWords {
  private readonly root = newNode();
  /** Most places are settled by one look at the unit before them. */
  private readonly lasts: UnitSet;

  /** `#` in a word is any digit; no word is longer than 30 units. */
  constructor(words: readonly string[]) {
    this.lasts = new UnitSet(words.map(lastOf));
    for (const word of words) {
      let node = this.root;
      for (let at = word.length - 1; at >= 0; at--) {
        const unit = word.charCodeAt(at);
        const next = node.before.get(unit) ?? newNode();
        node.before.set(unit, next);
        node = next;
      }
      node.isWord = true;
    }
  }

  /** The first place in `[from, to]` from which on there is nothing but these words up to `to`. Linear. */
  startIn(text: string, from: number, to: number): number {
    let start = to;
    // A bit for each place before `at`, the lowest for `at` itself: only these words stand from there to `to`.
    let places = 1;
    for (let at = to; places !== 0; at--, places >>= 1) {
      if ((places & 1) === 0) continue;
      start = at;
      places |= this.lengthsAt(text, from, at);
    }
    return start;
  }

  /** The lengths of the words that end at `at`, as a bit each. */
  private lengthsAt(text: string, from: number, at: number): number {
    let lengths = 0;
    if (!this.lasts.hasAt(text, at - 1)) return lengths;
    let node: Node | undefined = this.root;
    for (let start = at - 1; start >= from; start--) {
      const unit = text.charCodeAt(start);
      node = node.before.get(unit) ?? (isDigit(unit) ? node.before.get(ANY_DIGIT) : undefined);
      if (node === undefined) break;
      if (node.isWord) lengths |= 1 << (at - start);
    }
    return lengths;
  }
}
