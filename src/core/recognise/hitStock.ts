import type { Lexicon } from '../lexicon/compile.ts';
import { openHyphens } from '../lexicon/hyphens.ts';
import { HitLister, LISTED } from './hitLists.ts';
import { Hits } from './hits.ts';

/** Hits that a new stock has room for: those of a few articles. */
const FIRST_ROOM = 1 << 12;
/** A stock that has grown beyond that, the hits of some two hundred articles, is not kept. */
const MOST_KEPT = 1 << 17;

/** Columns that the hits of many texts are written into, one text behind the other. */
export class HitStock {
  private starts = new Int32Array(FIRST_ROOM);
  private ends = new Int32Array(FIRST_ROOM);
  private roles = new Int32Array(FIRST_ROOM);
  private patterns = new Int32Array(FIRST_ROOM);
  /** Where the hits of the text begin that is scanned, and where its next one goes. */
  private first = 0;
  private next = 0;
  private rolesOf: Lexicon['roles'] = new Int32Array(0);
  private readonly lister = new HitLister();

  /** Hits that the columns have room for. */
  get room(): number {
    return this.starts.length;
  }

  /** Forgets the hits of all texts, to be overwritten. */
  clear(): void {
    this.next = 0;
  }

  /** One pass over a text with all dictionaries at once. */
  scan(lexicon: Lexicon, text: string): Hits {
    this.first = this.next;
    this.rolesOf = lexicon.roles;
    lexicon.automaton.scan(openHyphens(text), this.add);
    const { first, next } = this;
    return new Hits(
      next - first,
      this.starts.subarray(first, next),
      this.ends.subarray(first, next),
      this.roles.subarray(first, next),
      this.patterns.subarray(first, next),
      lexicon,
      this.lister.build(),
    );
  }

  private readonly add = (pattern: number, start: number, end: number): void => {
    if (this.next === this.room) this.grow();
    const at = this.next++;
    const roles = this.rolesOf[pattern]!;
    this.starts[at] = start;
    this.ends[at] = end;
    this.roles[at] = roles;
    this.patterns[at] = pattern;
    if ((roles & LISTED) !== 0) this.lister.add(roles, at - this.first);
  };

  /** Takes larger columns; the hits of the texts before stay in the old ones. */
  private grow(): void {
    const { first, next } = this;
    this.starts = grown(this.starts, first);
    this.ends = grown(this.ends, first);
    this.roles = grown(this.roles, first);
    this.patterns = grown(this.patterns, first);
    this.first = 0;
    this.next = next - first;
  }
}

/** A column twice as long, with what one holds from `first` on at its head. */
function grown(column: Int32Array, first: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column.subarray(first));
  return larger;
}

/** A stock that nobody uses. */
let spare: HitStock | null = null;

/** A stock for the hits of a group of texts, maybe one that was used before. */
export function takeStock(): HitStock {
  const stock = spare ?? new HitStock();
  spare = null;
  return stock;
}

/** Gives a stock back: hits that were written into it must not be read any more. */
export function returnStock(stock: HitStock): void {
  stock.clear();
  if (stock.room <= MOST_KEPT) spare = stock;
}

/** The hits of a text by itself. */
export const scanHits = (lexicon: Lexicon, text: string): Hits => new HitStock().scan(lexicon, text);
