import type { Span } from '../model/index.ts';
import { needsOf, type GatedPattern } from '../text/gatedPattern.ts';
import { countUnits, type UnitRange } from '../text/patternUnits.ts';
import { signOfRanges, type ClausePattern, type SignedSpan } from './clausePattern.ts';

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
  /** Units of which the clause of the word must hold one. */
  readonly needs?: readonly UnitRange[];
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

  constructor(allowed: readonly (readonly UnitRange[] | null)[]) {
    let open = 0;
    allowed.forEach((ranges, i) => {
      if (!ranges) open |= 1 << i;
      else
        for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) this.bits[unit]! |= 1 << i;
    });
    this.open = open;
  }

  at(text: string, at: number): number {
    return this.bits[text.charCodeAt(at)]! | this.open;
  }
}

/** Units of which the one right beside a word is one; null where nearly any will do. */
function edgeOf(beside: Beside | undefined, side: 'first' | 'last'): readonly UnitRange[] | null {
  const needs = beside && needsOf(beside[0].pattern);
  return needs && !needs.isEmpty ? needs[side] : null;
}

/** Units without which a rule holds for no word of a clause; null where nothing can be said, or its neighbours say it. */
function neededBy({ behind, before, isInClause, needs }: WordRule): readonly UnitRange[] | null {
  if (needs) return needs;
  if (edgeOf(behind, 'first') || edgeOf(before, 'last')) return null;
  const [one, other] = [before, isInClause ? behind : undefined].map((beside) =>
    beside ? needsOf(beside[0].pattern).some : null,
  );
  if (!one || !other) return one ?? other ?? null;
  return countUnits(one) <= countUnits(other) ? one : other;
}

/** A rule made ready to be asked; all of one shape, so that reading them stays cheap. */
class ReadyRule {
  private readonly before: GatedPattern | null;
  private readonly behind: GatedPattern | null;
  private readonly reachBefore: number;
  private readonly reachBehind: number;
  private readonly isInClause: boolean;
  private readonly within: ClausePattern | null;
  /** A sign of the clauses that it may hold in; 0 where it may hold in any. */
  private readonly sign: number;

  constructor(rule: WordRule) {
    [this.before, this.reachBefore] = rule.before ?? [null, 0];
    [this.behind, this.reachBehind] = rule.behind ?? [null, 0];
    this.isInClause = rule.isInClause === true;
    this.within = rule.within ?? null;
    const needed = rule.within ? null : neededBy(rule);
    this.sign = needed ? signOfRanges(needed) : 0;
  }

  /** Not every clause allows it. */
  get isConditional(): boolean {
    return this.within !== null || this.sign !== 0;
  }

  /** Whether it may hold for some word of a clause. */
  mayHoldIn(text: string, clause: SignedSpan): boolean {
    return this.within === null ? (clause.signs & this.sign) !== 0 : this.within.test(text, clause);
  }

  /** Whether it holds for the word at `[start, end)` of a clause. */
  holdsAt(text: string, clause: Span, start: number, end: number): boolean {
    const { before, behind } = this;
    if (before !== null && !before.test(text, Math.max(clause.start, start - this.reachBefore), start))
      return false;
    if (behind === null) return true;
    const to = end + this.reachBehind;
    return behind.test(text, end, this.isInClause ? Math.min(to, clause.end) : to);
  }
}

/**
 * Rules for the words of a clause. One look at each side of a word settles which of them may hold at all: for most words
 * none. What they need is read from their patterns; those that nearly any neighbour allows ask for signs of the clause.
 */
export class WordRules {
  private readonly rules: readonly ReadyRule[];
  private readonly behind: RuleTable;
  private readonly before: RuleTable;
  /** The rules that not every clause allows. */
  private readonly conditional: number;

  constructor(rules: readonly WordRule[]) {
    if (rules.length > MOST) throw new Error(`${rules.length} rules are more than ${MOST}`);
    this.rules = rules.map((rule) => new ReadyRule(rule));
    this.behind = new RuleTable(rules.map(({ behind }) => edgeOf(behind, 'first')));
    this.before = new RuleTable(rules.map(({ before }) => edgeOf(before, 'last')));
    this.conditional = this.rules.reduce(
      (bits, { isConditional }, i) => bits | (Number(isConditional) << i),
      0,
    );
  }

  /** The rules that may hold for some word of a clause, as bits. */
  survey(text: string, clause: SignedSpan): number {
    let left = -1;
    for (let asked = this.conditional; asked !== 0; asked &= asked - 1) {
      const bit = asked & -asked;
      if (!this.rules[31 - Math.clz32(bit)]!.mayHoldIn(text, clause)) left &= ~bit;
    }
    return left;
  }

  /** Whether a rule of those that the survey of its clause left holds for a word. */
  hold(text: string, clause: Span, { start, end }: Span, surveyed: number): boolean {
    let left = surveyed & (end < text.length ? this.behind.at(text, end) : this.behind.open);
    left &= start > clause.start ? this.before.at(text, start - 1) : this.before.open;
    for (; left !== 0; left &= left - 1)
      if (this.rules[31 - Math.clz32(left & -left)]!.holdsAt(text, clause, start, end)) return true;
    return false;
  }
}
