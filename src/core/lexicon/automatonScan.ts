import { isBounded } from './wordBounds.ts';

/** What a scan reads; see `automatonStart.ts` and `automatonTails.ts`. */
export interface ScanTables {
  readonly filters: Int32Array;
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
  readonly triples: Int32Array;
  readonly tails: Uint16Array;
  /** Whether what begins with a letter begins a word: inside of words nothing need be looked for. */
  readonly atWords: boolean;
}

// Constants that the loop below reads are neither imported nor exported one by one: such are looked up at every use.

const MIX_FIRST = 0x9e3779b1;
const MIX_SECOND = 0x85ebca6b;
const MIX_THIRD = 0x27d4eb2f;

/** What may begin at a position: a pattern of one unit, of two, of three or more. */
const SINGLE = 1;
const PAIR = 2;
const LONGER = 4;

/** Bits of the filter for hashed triples of first units: 64 KB. With 60,000 patterns a twentieth of them are set. */
const TRIPLE_SHIFT = 13;
const TRIPLE_WORD = TRIPLE_SHIFT + 5;
/** Behind them two bits for each hashed pair (`BEGINS`: of three units or more, `PAIR`): 32 KB, a tenth of them set. */
const PAIR_SHIFT = 14;
const PAIR_WORD = PAIR_SHIFT + 5;
const PAIR_FILTER = 1 << (32 - TRIPLE_WORD);
const BEGINS = 1;
/** Behind them a bit for each unit that is a pattern. */
const SINGLE_FILTER = PAIR_FILTER + (1 << (32 - PAIR_WORD));
const FILTER_WORDS = SINGLE_FILTER + (0x10000 >> 5);

/** Set in the first number of a state in which a pattern ends; the bits below count its children. */
const HAS_PATTERN = 0x8000;
const CHILDREN = 0x7fff;
/** Children of a state up to which looking at one after the other beats halving. */
const FEW_CHILDREN = 8;

/** How the tables of a scan are laid out, for those who write them. */
export const LAYOUT = {
  MIX_FIRST,
  MIX_SECOND,
  MIX_THIRD,
  SINGLE,
  PAIR,
  LONGER,
  TRIPLE_SHIFT,
  TRIPLE_WORD,
  PAIR_SHIFT,
  PAIR_WORD,
  PAIR_FILTER,
  BEGINS,
  SINGLE_FILTER,
  FILTER_WORDS,
  HAS_PATTERN,
} as const;

/** Units whose filters are asked before the first walk among them. */
const WINDOW = 512;
/** Where they are written down; taken while a scan runs, since what it calls may scan another text. */
let spare: Uint16Array | null = null;

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Called for each hit: index into the patterns, and the half-open span in UTF-16 code units. */
export type OnHit = (pattern: number, start: number, end: number) => void;

/**
 * Leftmost-longest hits that do not overlap, from left to right. Sees every unit of every document, hence one function
 * with the tables in locals. What may begin where is written down first, without a branch, for none could be foretold;
 * then the longest pattern at each such place is looked for.
 */
export function scan(
  { filters, singles, pairs, triples, tails, atWords }: ScanTables,
  text: string,
  onHit: OnHit,
): void {
  const length = text.length;
  const starts = spare ?? new Uint16Array(WINDOW);
  spare = null;
  const [lastPair, lastTriple] = [pairs.length - 1, triples.length - 1];
  let next = 0;
  let a = length > 0 ? text.charCodeAt(0) : 0;
  let b = length > 1 ? text.charCodeAt(1) : 0;
  for (let from = 0; from < length; from += WINDOW) {
    const to = from + WINDOW < length ? from + WINDOW : length;
    let count = 0;
    for (let i = from; i < to; i++) {
      const c = i + 2 < length ? text.charCodeAt(i + 2) : 0;
      const hash = Math.imul(a, MIX_FIRST) ^ Math.imul(b, MIX_SECOND);
      const triple = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(c, MIX_THIRD), MIX_FIRST);
      const pair = filters[PAIR_FILTER + (hash >>> PAIR_WORD)]! >>> ((hash >>> PAIR_SHIFT) & 30);
      const longer = (filters[triple >>> TRIPLE_WORD]! >>> (triple >>> TRIPLE_SHIFT)) & pair & BEGINS;
      const kinds = ((filters[SINGLE_FILTER + (a >> 5)]! >>> a) & SINGLE) | (pair & PAIR) | (longer << 2);
      starts[count] = ((i - from) << 3) | kinds;
      count += (kinds + 7) >> 3;
      a = b;
      b = c;
    }
    for (let n = 0; n < count; n++) {
      const kinds = starts[n]!;
      const i = from + (kinds >> 3);
      if (i < next) continue;
      const first = text.charCodeAt(i);
      if (atWords && isSmallLetter(first) && i > 0 && isSmallLetter(text.charCodeAt(i - 1))) continue;
      const second = i + 1 < length ? text.charCodeAt(i + 1) : 0;
      const hash = Math.imul(first, MIX_FIRST) ^ Math.imul(second, MIX_SECOND);
      const key = (first << 16) | second;
      let hit = -1;
      if ((kinds & LONGER) !== 0 && i + 2 < length) {
        const third = text.charCodeAt(i + 2);
        const triple = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(third, MIX_THIRD), MIX_FIRST);
        let slot = (((triple >>> 13) ^ triple) << 1) & lastTriple;
        let state = triples[slot + 1]!;
        while (state !== 0 && (triples[slot] !== key || tails[state] !== third)) {
          slot = (slot + 2) & lastTriple;
          state = triples[slot + 1]!;
        }
        if (state !== 0) state++;
        let j = i + 3;
        while (state !== 0) {
          const head = tails[state]!;
          const children = head & CHILDREN;
          let units = state + 1;
          if ((head & HAS_PATTERN) !== 0) {
            const accepted = tails[units]! | (tails[units + 1]! << 16);
            if ((accepted & 3) === 0 || isBounded(text, i, j, accepted & 3)) {
              hit = accepted >> 2;
              next = j;
            }
            units += 2;
          }
          if (children === 0 || j === length) break;
          const wanted = text.charCodeAt(j++);
          let low = units;
          if (children > 1) {
            let high = units + children;
            while (high - low > FEW_CHILDREN) {
              const middle = (low + high) >> 1;
              if (tails[middle]! <= wanted) low = middle;
              else high = middle;
            }
            while (low < high && tails[low]! < wanted) low++;
            if (low === units + children) break;
          }
          if (tails[low] !== wanted) break;
          state = children === 1 ? low + 1 : state + tails[low + children]!;
        }
      }
      if (hit < 0 && (kinds & PAIR) !== 0 && i + 1 < length) {
        let slot = (((hash >>> 13) ^ hash) << 1) & lastPair;
        while (pairs[slot + 1] !== 0 && pairs[slot] !== key) slot = (slot + 2) & lastPair;
        const accepted = pairs[slot + 1]! - 1;
        if (accepted >= 0 && ((accepted & 3) === 0 || isBounded(text, i, i + 2, accepted & 3))) {
          hit = accepted >> 2;
          next = i + 2;
        }
      }
      if (hit < 0 && (kinds & SINGLE) !== 0) {
        const accepted = singles[first]!;
        if ((accepted & 3) === 0 || isBounded(text, i, i + 1, accepted & 3)) {
          hit = accepted >> 2;
          next = i + 1;
        }
      }
      if (hit >= 0) onHit(hit, i, next);
    }
  }
  spare = starts;
}
