import type { Span } from '../model/index.ts';
import { needsOf, type GatedPattern } from '../text/gatedPattern.ts';
import { rowsAtStart, rowsNeededBy } from '../text/patternWords.ts';
import { countUnits, parsePattern, type UnitRange } from '../text/patternUnits.ts';
import { RowTable } from '../text/rowTable.ts';
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
  /** What the word itself is like. */
  readonly word?: GatedPattern;
}

/** As many as a number of the tables has bits. */
const MOST = 32;

/** By UTF-16 unit: a bit for each rule that the unit allows. */
class RuleTable {
  private readonly bits = new Int32Array(0x10000);
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
  private readonly word: GatedPattern | null;

  constructor(rule: WordRule) {
    [this.before, this.reachBefore] = rule.before ?? [null, 0];
    [this.behind, this.reachBehind] = rule.behind ?? [null, 0];
    this.isInClause = rule.isInClause === true;
    this.within = rule.within ?? null;
    this.word = rule.word ?? null;
  }

  /** Whether it holds for the word at `[start, end)` of a clause. */
  holdsAt(text: string, clause: SignedSpan, start: number, end: number): boolean {
    const { before, behind, word, within } = this;
    if (before !== null && !before.test(text, Math.max(clause.start, start - this.reachBefore), start))
      return false;
    if (word !== null && !word.test(text, start, end)) return false;
    if (within !== null && !within.test(text, clause)) return false;
    if (behind === null) return true;
    const to = end + this.reachBehind;
    return behind.test(text, end, this.isInClause ? Math.min(to, clause.end) : to);
  }
}

/** What a table of rows is asked for, or null where no rule asks for any. */
function tableOf(allowed: readonly (readonly string[] | null)[]): RowTable | null {
  return allowed.some((rows) => rows !== null) ? new RowTable(allowed) : null;
}

/** Words that a clause needs for a rule; null where any will do. */
const wordsOf = ({ before }: WordRule): readonly string[] | null =>
  before ? rowsNeededBy(parsePattern(before[0].pattern.source)) : null;

/** What stands right behind a word for a rule; null where that is not clear. */
function rowsBehind({ behind }: WordRule): readonly string[] | null {
  const node = behind && parsePattern(behind[0].pattern.source);
  return node?.kind === 'row' && node.parts[0]?.kind === 'start' ? rowsAtStart(node.parts.slice(1)) : null;
}

/**
 * Rules for the words of a clause. One look at each side of a word settles which of them may hold at all: for most words
 * none. What they need is read from their patterns; those that nearly any neighbour allows ask for signs of the clause,
 * and those of English, where a blank stands at either side, for the first letters of some word.
 */
export class WordRules {
  private readonly rules: readonly ReadyRule[];
  private readonly behind: RuleTable;
  private readonly before: RuleTable;
  private readonly rowsBehind: RowTable | null;
  private readonly words: RowTable | null;
  /** By rule: a sign of the clauses that it may hold in; 0 where it may hold in any. */
  private readonly signs: Int32Array;
  /** The rules that not every clause allows. */
  private readonly conditional: number;

  constructor(rules: readonly WordRule[]) {
    if (rules.length > MOST) throw new Error(`${rules.length} rules are more than ${MOST}`);
    this.rules = rules.map((rule) => new ReadyRule(rule));
    this.behind = new RuleTable(rules.map(({ behind }) => edgeOf(behind, 'first')));
    this.before = new RuleTable(rules.map(({ before }) => edgeOf(before, 'last')));
    this.rowsBehind = tableOf(rules.map(rowsBehind));
    this.words = tableOf(rules.map(wordsOf));
    this.signs = Int32Array.from(rules, signOfRule);
    this.conditional = this.signs.reduce((bits, sign, i) => (sign === 0 ? bits : bits | (1 << i)), 0);
  }

  /** The rules that may hold for some word of a clause, as bits. */
  survey(text: string, { start, end, signs }: SignedSpan): number {
    let left = this.words === null ? -1 : this.words.within(text, start, end);
    for (let asked = this.conditional; asked !== 0; asked &= asked - 1) {
      const bit = asked & -asked;
      if ((signs & this.signs[31 - Math.clz32(bit)]!) === 0) left &= ~bit;
    }
    return left;
  }

  /** Whether a rule of those that the survey of its clause left holds for a word. */
  hold(text: string, clause: SignedSpan, { start, end }: Span, surveyed: number): boolean {
    let left = surveyed & (end < text.length ? this.behind.at(text, end) : this.behind.open);
    left &= start > clause.start ? this.before.at(text, start - 1) : this.before.open;
    if (left !== 0 && this.rowsBehind !== null) left &= this.rowsBehind.at(text, end);
    for (; left !== 0; left &= left - 1)
      if (this.rules[31 - Math.clz32(left & -left)]!.holdsAt(text, clause, start, end)) return true;
    return false;
  }
}

function signOfRule(rule: WordRule): number {
  const needed = rule.within ? null : neededBy(rule);
  return needed ? signOfRanges(needed) : (rule.within?.sign ?? 0);
}
