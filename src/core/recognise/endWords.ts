import { isDigit } from '../text/characters.ts';

/** Words read from their last unit to their first. */
interface Node {
  /** The units that may stand before, each with the node of its number; mostly one or two. */
  units: string;
  readonly before: Node[];
  isWord: boolean;
}

/** In a word: any digit. */
const ANY_DIGIT = '#'.charCodeAt(0);

const newNode = (): Node => ({ units: '', before: [], isWord: false });

function nodeBefore({ units, before }: Node, unit: number): Node | null {
  for (let i = 0; i < before.length; i++) if (units.charCodeAt(i) === unit) return before[i]!;
  return null;
}

function addBefore(node: Node, unit: number): Node {
  const known = nodeBefore(node, unit);
  if (known) return known;
  node.units += String.fromCharCode(unit);
  return node.before[node.before.push(newNode()) - 1]!;
}

/** Words of which any number may stand one after the other at the end of a text. */
export class EndWords {
  private readonly lasts: readonly Node[];
  /** By unit: the number of the node of words that end with it, from 1; 0 for most, so that one look settles most places. */
  private readonly lastOf = new Uint8Array(0x10000);

  /** `#` in a word is any digit; no word is longer than 30 units. */
  constructor(words: readonly string[]) {
    const root = newNode();
    for (const word of words) {
      let node = root;
      for (let at = word.length - 1; at >= 0; at--) node = addBefore(node, word.charCodeAt(at));
      node.isWord = true;
    }
    this.lasts = root.before;
    if (this.lasts.length > 0xff)
      throw new Error(`words end with ${this.lasts.length} units, too many to number`);
    for (let i = 0; i < root.units.length; i++) this.lastOf[root.units.charCodeAt(i)] = i + 1;
    const anyDigit = this.lastOf[ANY_DIGIT]!;
    this.lastOf[ANY_DIGIT] = 0;
    for (let digit = 48; digit <= 57; digit++) this.lastOf[digit] ||= anyDigit;
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
    const last = at > from ? this.lastOf[text.charCodeAt(at - 1)]! : 0;
    if (last === 0) return 0;
    let node = this.lasts[last - 1]!;
    let lengths = node.isWord ? 2 : 0;
    for (let start = at - 2; start >= from; start--) {
      const unit = text.charCodeAt(start);
      const next = nodeBefore(node, unit) ?? (isDigit(unit) ? nodeBefore(node, ANY_DIGIT) : null);
      if (next === null) break;
      node = next;
      if (node.isWord) lengths |= 1 << (at - start);
    }
    return lengths;
  }
}
