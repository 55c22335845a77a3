import type { DocumentKind, Figure, Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { aimOf, type Aim } from './figuresIndustry.ts';
import { readKind } from './figuresKind.ts';
import { findLabel, isEconomic, isIdleCount, isThreshold, measureBefore } from './figuresLabel.ts';
import { isTarget, moodOf, TaskSections } from './figuresTarget.ts';
import { baseYear, defaultYear, YearReader } from './figuresYear.ts';
import type { Clause } from './clauses.ts';
import { MAY_COUNT, readQuantities, type Quantity } from './quantity.ts';
import type { ScopedClause, ScopedLine } from './scoped.ts';
import type { Subject } from './subject.ts';

/** A figure in offsets of the matching text, before it gets its label and evidence in the source. */
export interface FigureFinding extends Omit<Figure, 'id' | 'document' | 'label' | 'evidence'> {
  readonly label: Span;
  readonly passage: Span;
  /** Of the number itself: tells figures of one passage apart. */
  readonly at: number;
  readonly measure: string;
  readonly magnitude: number;
}

/** What the figures of a document depend on beside its lines. */
export interface FigureContext {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly published: string | null;
  /** Whether the document says anything of industries; if not, only economic measures count. */
  readonly hasClaims: boolean;
}

const NONE: readonly Quantity[] = [];

/** What earlier numbers and clauses of a sentence hand on to the next. */
interface Carry {
  sentence: number;
  segment: number;
  mood: 'existing' | 'planned' | null;
  aim: Aim | null;
  label: Span | null;
  isTarget: boolean;
  /** The last clause without numbers, read for its industry and its measure only once a number follows. */
  industriesOf: ScopedClause | null;
  measureOf: Span | null;
}

class LineReader {
  private readonly carry: Carry = {
    sentence: -1,
    segment: -1,
    mood: null,
    aim: null,
    label: null,
    isTarget: false,
    industriesOf: null,
    measureOf: null,
  };
  readonly found: FigureFinding[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly context: {
      readonly years: YearReader;
      readonly base: number | null;
      readonly fallbackYear: number | null;
      readonly isTask: boolean;
    },
  ) {}

  readClause(scoped: ScopedClause): void {
    const { clause } = scoped;
    this.enter(scoped);
    if (clause.isQuestion) return;
    const quantities = this.quantitiesOf(clause);
    if (quantities.length > 0) this.readPending();
    let from = clause.start;
    for (let i = 0; i < quantities.length; i++) {
      const to = quantities[i + 1]?.boundStart ?? clause.end;
      from = this.readQuantity(scoped, quantities[i]!, { from, to });
    }
    this.carry.mood = moodOf(scoped, clause.end) ?? this.carry.mood;
    if (quantities.length > 0) return;
    if (scoped.placed.length > 0) this.carry.industriesOf = scoped;
    if (clause.end - clause.start <= SHORT_CLAUSE) this.carry.measureOf = clause;
  }

  private quantitiesOf({ start, end, signs }: Clause): readonly Quantity[] {
    if ((signs & MAY_COUNT) === 0) return NONE;
    const all = readQuantities(this.text, start, end);
    if (all.length === 0) return all;
    return all.filter((quantity) => !isIdleCount(this.text, quantity) && !isThreshold(this.text, quantity));
  }

  private readPending(): void {
    const { carry, text } = this;
    const { industriesOf, measureOf } = carry;
    if (industriesOf) carry.aim = this.aimOfClause(industriesOf);
    if (measureOf)
      carry.label = measureBefore(text, measureOf.start, measureOf.end - bareNumber(text, measureOf));
    carry.industriesOf = null;
    carry.measureOf = null;
  }

  private enter({ clause }: ScopedClause): void {
    const { carry } = this;
    if (clause.sentence !== carry.sentence || clause.segment !== carry.segment) {
      carry.mood = carry.aim = carry.label = carry.industriesOf = carry.measureOf = null;
      if (clause.sentence !== carry.sentence) carry.isTarget = false;
    }
    carry.sentence = clause.sentence;
    carry.segment = clause.segment;
  }

  /** What a clause without numbers leaves for the numbers behind it: its one industry. */
  private aimOfClause({ placed }: ScopedClause): Aim {
    const ids = new Set(placed.flatMap(({ industry }) => industry.ids));
    return { industry: ids.size === 1 ? [...ids][0]! : null, subject: placed.at(-1)!.subject };
  }

  /** Reads one number and returns where the words of the next may begin. */
  private readQuantity(
    scoped: ScopedClause,
    quantity: Quantity,
    frame: { readonly from: number; readonly to: number },
  ): number {
    const { text, carry } = this;
    const own = aimOf(this.lexicon, text, scoped, quantity, frame);
    const label = findLabel(text, quantity, frame);
    const next = Math.max(quantity.end, label?.end ?? 0);
    if (quantity.isSmall && !own?.industry) return next;
    const aim = own ?? this.inherited(quantity, label);
    const subject = own?.subject ?? scoped.subject;
    const { kind, isFall } = readKind(text, quantity, frame.from);
    const year = this.context.years.yearAt(quantity.start);
    const isPlanned = isTarget(text, scoped, quantity.boundStart, {
      year,
      base: this.context.base,
      carried: carry.mood,
      isAfterTarget: carry.isTarget,
      isTask: this.context.isTask,
    });
    const measured = label ?? carry.label ?? { start: quantity.boundStart, end: quantity.end };
    const passage = passageOf(text, quantity, frame, label);
    for (const region of regionsOf(text, scoped, subject)) {
      this.found.push({
        region,
        industry: aim?.industry ?? null,
        label: measured,
        value: isFall ? -quantity.value : quantity.value,
        unit: quantity.unit,
        bound: quantity.bound,
        kind: isPlanned ? 'target' : kind,
        year: year ?? this.context.fallbackYear,
        passage,
        at: quantity.start,
        measure: quantity.measure,
        magnitude: isFall ? -quantity.magnitude : quantity.magnitude,
      });
    }
    carry.isTarget = isPlanned;
    if (aim) carry.aim = aim;
    if (label && label.end <= quantity.start) carry.label = label;
    return next;
  }

  /** A number without words of its own is about what the number or clause before was: 产值百亿元，增长8%. */
  private inherited(quantity: Quantity, label: Span | null): Aim | null {
    const isShort = label === null || label.end - label.start <= 8;
    return isShort && (quantity.form !== 'count' || label === null) ? this.carry.aim : null;
  }
}

/** Clauses up to this length may be the measure of the numbers behind them: 规上工业增加值（，增长8%）. */
const SHORT_CLAUSE = 24;

const BARE_NUMBER = gated(/[为达是至到]*[\d.]+$/);

/** Length of a number without a unit at the end of a clause: 指数达|91.9. */
const bareNumber = (text: string, { start, end }: Span): number =>
  BARE_NUMBER.exec(text, start, end)?.[0].length ?? 0;

function regionsOf(text: string, { clause }: ScopedClause, subject: Subject | null): readonly string[] {
  const regions = subject?.regions ?? [];
  if (regions.length < 2) return regions;
  // A number said of several regions together is nobody's own.
  return /均|各自?|都|每个/.test(text.slice(clause.start, clause.end)) ? regions : [];
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
  const lead = text.slice(from, Math.min(label?.start ?? quantity.boundStart, quantity.boundStart));
  // An English clause is a whole sentence: its last part will do.
  let start = from + (ENGLISH_END.test(lead, 0, lead.length) ? lead.lastIndexOf(', ') + 1 : 0);
  let end = Math.max(quantity.end, Math.min(to, label?.end ?? 0));
  while (start < quantity.boundStart && LEAD_MARKS.hasAt(text, start)) start++;
  while (end > quantity.end && END_MARKS.hasAt(text, end - 1)) end--;
  return { start, end };
}

/** Tells repetitions and translations of one figure: the first stands for all. */
function keyOf({ region, measure, magnitude, kind }: FigureFinding, label: string): string {
  const isNamed = measure === 'things' || measure === 'rank' || measure === 'percent';
  return `${region} ${measure} ${Math.round(magnitude * 1000)} ${kind} ${isNamed ? label : ''}`;
}

const mayCount = ({ clause }: ScopedClause): boolean => (clause.signs & MAY_COUNT) !== 0;

/**
 * Figures of the scoped lines of a document: what its clauses state in numbers about a region. Titles are left out, since
 * the text says it again.
 */
export function findFigures(
  lexicon: Lexicon,
  text: string,
  lines: readonly ScopedLine[],
  { kind, title, published, hasClaims }: FigureContext,
): FigureFinding[] {
  const base = baseYear(published, title);
  const fallbackYear = defaultYear(kind, title);
  const sections = new TaskSections(kind);
  const found = new Map<string, FigureFinding>();
  for (const { line, clauses } of lines) {
    sections.enter(line, text);
    if (line.kind === 'title' || !clauses.some(mayCount)) continue;
    const years = new YearReader(text, line.start, base);
    const reader = new LineReader(lexicon, text, { years, base, fallbackYear, isTask: sections.isTask });
    for (const scoped of clauses) reader.readClause(scoped);
    for (const figure of reader.found) {
      const label = text.slice(figure.label.start, figure.label.end);
      if (!hasClaims && figure.industry === null && !isEconomic(label)) continue;
      const key = keyOf(figure, label);
      if (!found.has(key)) found.set(key, figure);
    }
  }
  return [...found.values()];
}
