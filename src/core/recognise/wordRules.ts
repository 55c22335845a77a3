import type { Span } from '../model/index.ts';
import { needsOf, type GatedPattern } from '../text/gatedPattern.ts';
import { countUnits, type UnitRange } from '../text/patternUnits.ts';
import type { ClausePattern, SignedSpan } from './clausePattern.ts';

/** What stands beside a word: a pattern, and how many units it may look at. */
type Beside = readonly [pattern: GatedPattern, reach: number];

/** A rule for words by what stands around them; it holds where all that it names is there. */
export interface WordRule {
  /** Right behind the word: `^…`. */
  readonly behind?: Beside;
  /** `behind` ends with the clause. */
  readonly isInClause?: boolean;
  /** What the clause of the word must hold, where that is soon told. */
  readonly within?: ClausePattern;
  /** Right before the word, in its clause: `…$`. */
  readonly before?: Beside;
}

/** As many as a number of the tables has bits. */
const MOST = 16;

/** By UTF-16 unit: a bit for each rule that the unit allows. */
class RuleTable {
  private readonly bits = new Uint16Array(0x10000);
  /** Rules that allow any unit. */
  readonly open: number;

  constructor(needs: readonly (readonly UnitRange[] | null)[]) {
    let open = 0;
    needs.forEach((ranges, i) => {
      if (!ranges) open |= 1 << i;
      else
        for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) this.bits[unit]! |= 1 << i;
    });
    this.open = open;
  }

  at(text: string, at: number): number {
    return this.bits[text.charCodeAt(at)]! | this.open;
  }

  within(text: string, from: number, to: number): number {
    let found = this.open;
    for (let at = from; at < to; at++) found |= this.bits[text.charCodeAt(at)]!;
    return found;
  }
}

/** Units without which a rule cannot hold: the fewest that one of its patterns needs. */
function neededBy({ behind, before }: WordRule): readonly UnitRange[] | null {
  const [one, other] = [behind, before].map((beside) => (beside ? needsOf(beside[0].pattern).some : null));
  if (!one || !other) return one ?? other ?? null;
  return countUnits(one) <= countUnits(other) ? one : other;
}

/**
 * Rules for the words of a clause. One look through the clause and one look at each side of a word settle which of
 * them may hold at all: for most words none. What they need is read from their patterns.
 */
export class WordRules {
  private readonly around: RuleTable;
  private readonly behind: RuleTable;
  private readonly before: RuleTable;
  /** The rules that ask for something in the clause. */
  private readonly conditional: number;
  /** The furthest that a rule looks behind the end of a clause. */
  private readonly reach: number;

  constructor(private readonly rules: readonly WordRule[]) {
    if (rules.length > MOST) throw new Error(`${rules.length} rules are more than ${MOST}`);
    const edge = (beside: Beside | undefined, side: 'first' | 'last'): readonly UnitRange[] | null => {
      const needs = beside && needsOf(beside[0].pattern);
      return needs && !needs.isEmpty ? needs[side] : null;
    };
    this.around = new RuleTable(rules.map(neededBy));
    this.behind = new RuleTable(rules.map(({ behind }) => edge(behind, 'first')));
    this.before = new RuleTable(rules.map(({ before }) => edge(before, 'last')));
    this.conditional = rules.reduce((bits, { within }, i) => (within ? bits | (1 << i) : bits), 0);
    this.reach = Math.max(...rules.map(({ behind, isInClause }) => (behind && !isInClause ? behind[1] : 0)));
  }

  /** The rules that may hold for some word that begins in the clause, as bits; words end at `end` at the latest. */
  survey(text: string, clause: SignedSpan, end: number): number {
    const to = Math.max(clause.end, end) + this.reach;
    const found = this.around.within(text, clause.start, Math.min(to, text.length));
    let left = found;
    for (let asked = found & this.conditional; asked !== 0; asked &= asked - 1) {
      const bit = asked & -asked;
      if (!this.rules[31 - Math.clz32(bit)]!.within!.test(text, clause)) left &= ~bit;
    }
    return left;
  }

  /** Whether a rule of those that the survey of its clause left holds for a word. */
  hold(text: string, clause: Span, { start, end }: Span, surveyed: number): boolean {
    let left = surveyed & (end < text.length ? this.behind.at(text, end) : this.behind.open);
    left &= start > clause.start ? this.before.at(text, start - 1) : this.before.open;
    for (; left !== 0; left &= left - 1) {
      const rule = this.rules[31 - Math.clz32(left & -left)]!;
      if (holdsAt(rule, text, clause, start, end)) return true;
    }
    return false;
  }
}

function holdsAt(
  { behind, before, isInClause }: WordRule,
  text: string,
  clause: Span,
  start: number,
  end: number,
): boolean {
  if (before && !before[0].test(text, Math.max(clause.start, start - before[1]), start)) return false;
  if (!behind) return true;
  const to = end + behind[1];
  return behind[0].test(text, end, isInClause ? Math.min(to, clause.end) : to);
}
