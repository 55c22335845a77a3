import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { aimOf, type Aim } from './figuresIndustry.ts';
import { readKind } from './figuresKind.ts';
import { findLabel, measureBefore, type LabelFrame } from './figuresLabel.ts';
import type { SeenFigures } from './figuresSeen.ts';
import { isTarget } from './figuresTarget.ts';
import { YearReader } from './figuresYear.ts';
import type { Quantity } from './quantity.ts';
import type { Clause, ScopedLine } from './scoped.ts';
import type { Subject } from './subject.ts';

/** What the lines of a document share. */
export interface FigureFrame {
  readonly text: string;
  readonly base: number | null;
  readonly fallbackYear: number | null;
}

/** What earlier numbers of a sentence hand on to the next. */
interface Carry {
  sentence: number;
  segment: number;
  /** Number of the last clause with quantities. */
  clause: number;
  aim: Aim | null;
  label: Span | null;
  isTarget: boolean;
  /** The last clause without quantities since, read for its industry and its measure only if a number asks. */
  industriesOf: Clause | null;
  measureOf: Span | null;
}

/** Nobody: what a number without a subject is about. */
const NO_REGIONS: readonly string[] = [];

const NO_CLAUSES: readonly Clause[] = [];

/** Reads the clauses of a line that hold quantities, from left to right, and of the others what those ask for. */
export class FigureReader {
  private readonly carry: Carry = {
    sentence: -1,
    segment: -1,
    clause: -1,
    aim: null,
    label: null,
    isTarget: false,
    industriesOf: null,
    measureOf: null,
  };
  private readonly years: YearReader;
  private clauses: readonly Clause[] = NO_CLAUSES;
  private isTask = false;

  constructor(
    private readonly frame: FigureFrame,
    private readonly seen: SeenFigures,
  ) {
    this.years = new YearReader(frame.text, frame.base);
  }

  /** Begins a line; nothing is carried over from those before. */
  enterLine({ line, clauses }: ScopedLine, isTask: boolean): void {
    const { carry } = this;
    carry.sentence = carry.segment = carry.clause = -1;
    this.clauses = clauses;
    this.isTask = isTask;
    this.years.enterLine(line.start, clauses);
  }

  /** Reads the quantities of the clause numbered `at`. */
  readClause(at: number, quantities: readonly Quantity[]): void {
    this.enter(at);
    const { start, end } = this.clauses[at]!;
    let from = start;
    for (let i = 0; i < quantities.length; i++) {
      const to = i + 1 < quantities.length ? quantities[i + 1]!.boundStart : end;
      from = this.readQuantity(quantities[i]!, { from, to });
    }
  }

  private enter(at: number): void {
    const { carry, clauses } = this;
    const { sentence, segment } = clauses[at]!;
    if (sentence !== carry.sentence || segment !== carry.segment) {
      carry.aim = carry.label = carry.industriesOf = carry.measureOf = null;
      if (sentence !== carry.sentence) carry.isTarget = false;
    }
    let [hasIndustries, hasMeasure] = [false, false];
    for (let i = at - 1; i > carry.clause && !(hasIndustries && hasMeasure); i--) {
      const clause = clauses[i]!;
      if (clause.sentence !== sentence || clause.segment !== segment) break;
      if (!hasIndustries && clause.placed.length > 0) {
        carry.industriesOf = clause;
        hasIndustries = true;
      }
      if (!hasMeasure && clause.end - clause.start <= SHORT_CLAUSE) {
        carry.measureOf = clause;
        hasMeasure = true;
      }
    }
    carry.sentence = sentence;
    carry.segment = segment;
    carry.clause = at;
  }

  private carriedAim(): Aim | null {
    const { carry } = this;
    if (carry.industriesOf) carry.aim = aimOfClause(carry.industriesOf);
    carry.industriesOf = null;
    return carry.aim;
  }

  private carriedLabel(): Span | null {
    const { carry } = this;
    const { text } = this.frame;
    const { measureOf } = carry;
    if (measureOf)
      carry.label = measureBefore(text, measureOf.start, measureOf.end - bareNumber(text, measureOf));
    carry.measureOf = null;
    return carry.label;
  }

  /** Reads one number and returns where the words of the next may begin. */
  private readQuantity(quantity: Quantity, reach: LabelFrame): number {
    const { carry, clauses, isTask, seen } = this;
    const { text, base, fallbackYear } = this.frame;
    const scoped = clauses[carry.clause]!;
    const own = aimOf(text, scoped, quantity, reach);
    const label = findLabel(text, quantity, reach);
    const next = label === null ? quantity.end : Math.max(quantity.end, label.end);
    if (quantity.isSmall && !own?.industry) return next;
    const aim = own ?? (isAboutTheSame(quantity, label) ? this.carriedAim() : null);
    const year = this.years.yearAt(quantity.start);
    const isPlanned = isTarget(text, clauses, carry.clause, {
      at: quantity.boundStart,
      year,
      base,
      isAfterTarget: carry.isTarget,
      isTask,
    });
    const regions = regionsOf(text, scoped, own ? own.subject : scoped.subject);
    if (regions.length > 0) {
      const { kind, isFall } = readKind(text, quantity, reach.from);
      const industry = aim ? aim.industry : null;
      const named = label ?? this.carriedLabel() ?? { start: quantity.boundStart, end: quantity.end };
      const passage = passageOf(text, quantity, reach, label);
      for (let i = 0; i < regions.length; i++)
        seen.add({
          region: regions[i]!,
          industry,
          label: named,
          value: isFall ? -quantity.value : quantity.value,
          unit: quantity.unit,
          bound: quantity.bound,
          kind: isPlanned ? 'target' : kind,
          year: year ?? fallbackYear,
          passage,
          at: quantity.start,
          measure: quantity.measure,
          magnitude: isFall ? -quantity.magnitude : quantity.magnitude,
        });
    }
    carry.isTarget = isPlanned;
    if (aim) {
      carry.aim = aim;
      carry.industriesOf = null;
    }
    if (label && label.end <= quantity.start) {
      carry.label = label;
      carry.measureOf = null;
    }
    return next;
  }
}

/** What a clause without numbers leaves for the numbers behind it: its one industry. */
function aimOfClause({ placed }: Clause): Aim {
  let one: string | null = null;
  let count = 0;
  for (const { industries } of placed)
    for (const { id } of industries)
      if (id !== one) {
        one = id;
        count++;
      }
  return { industry: count === 1 ? one : null, subject: placed[placed.length - 1]!.subject };
}

/** A number without words of its own is about what the number or clause before was: 产值百亿元，增长8%. */
function isAboutTheSame(quantity: Quantity, label: Span | null): boolean {
  return label === null || (label.end - label.start <= 8 && quantity.form !== 'count');
}

/** Clauses up to this length may be the measure of the numbers behind them: 规上工业增加值（，增长8%）. */
const SHORT_CLAUSE = 24;

const BARE_NUMBER = gated(/[为达是至到]*[\d.]+$/);

/** Length of a number without a unit at the end of a clause: 指数达|91.9. */
const bareNumber = (text: string, { start, end }: Span): number =>
  BARE_NUMBER.exec(text, start, end)?.[0].length ?? 0;

function regionsOf(text: string, clause: Clause, subject: Subject | null): readonly string[] {
  const regions = subject ? subject.regions : NO_REGIONS;
  if (regions.length < 2) return regions;
  // A number said of several regions together is nobody's own.
  return /均|各自?|都|每个/.test(text.slice(clause.start, clause.end)) ? regions : NO_REGIONS;
}

const ENGLISH_END = gated(/[a-z](?: |, )?$/);
const LEAD_MARKS = unitsOf(/[\s,、，和与及“”"'|•·*]/);
const END_MARKS = unitsOf(/[\s“”"'|•·*]/);

/** The words from the clause's start (or the number before) to the number and what it counts. */
function passageOf(
  text: string,
  quantity: Quantity,
  { from, to }: { readonly from: number; readonly to: number },
  label: Span | null,
): Span {
  const leadEnd = label ? Math.min(label.start, quantity.boundStart) : quantity.boundStart;
  let start = from;
  // An English clause is a whole sentence: its last part will do.
  if (ENGLISH_END.test(text, from, leadEnd)) start += text.slice(from, leadEnd).lastIndexOf(', ') + 1;
  let end = Math.max(quantity.end, Math.min(to, label?.end ?? 0));
  while (start < quantity.boundStart && LEAD_MARKS.hasAt(text, start)) start++;
  while (end > quantity.end && END_MARKS.hasAt(text, end - 1)) end--;
  return { start, end };
}
