import type { Lexicon } from '../lexicon/compile.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import { Account } from './account.ts';
import { ClauseWalker } from './clauseWalker.ts';
import { CountingList } from './counting.ts';
import { EventReader } from './events.ts';
import {
  cellSubject,
  endOfParentCell,
  headingSubject,
  labelSubject,
  opensCase,
  siteSubject,
  stationSubject,
  type LinePlaces,
} from './lineSubjects.ts';
import type { Mention } from './mentions.ts';
import { endOfPreliminaries, isAnswer, isRecord, LONGEST_DATELINE, slugSubject } from './records.ts';
import type { Clause, Recognised, ScopedLine, ScopedText } from './scoped.ts';
import { SilentSections } from './silentSections.ts';
import { Speakers } from './speakers.ts';
import { isUnit, type Subject } from './subject.ts';
import { turnsBack } from './turnsBack.ts';

/** Walks a document from top to bottom, line by line, and finds out whom each of its clauses speaks of. */
export class ScopeWalker {
  private readonly hierarchy: Hierarchy;
  private readonly events: EventReader;
  private readonly account: Account;
  private readonly clauses: ClauseWalker;
  /** The line that is walked, with its places. */
  private readonly places: LinePlaces;
  private readonly speakers = new Speakers();
  /** Whom the paragraph before a list leads in. */
  private leadIn: Subject | null = null;
  /** Whom the question before is about. */
  private asked: Subject | null = null;

  constructor(
    { hierarchy }: Lexicon,
    private readonly input: Recognised,
  ) {
    this.hierarchy = hierarchy;
    const { text, mentions, lines } = input;
    this.places = { text, mentions, line: lines[0]!, from: 0 };
    this.events = new EventReader(hierarchy, input);
    this.account = new Account(hierarchy, input);
    this.clauses = new ClauseWalker(hierarchy, input, this.events, this.account);
  }

  walk(): ScopedText {
    const scoped: ScopedLine[] = [];
    const counting = new CountingList();
    const silent = new SilentSections();
    const { text } = this.input;
    for (const line of this.input.lines) {
      if (line.kind === 'boilerplate') continue;
      const clauses = this.walkLine(line);
      // The text says the title again.
      if (line.kind !== 'title') counting.add(scoped.length, clauses);
      scoped.push({
        line,
        clauses,
        naming: this.clauses.naming,
        isSilent: silent.holds(text, line),
        last: text.charCodeAt(line.end - 1),
      });
    }
    return { lines: scoped, counting: counting.list() };
  }

  private walkLine(line: Line): Clause[] {
    const { account, events, places } = this;
    const { text } = this.input;
    const { sections } = account;
    if (line.kind === 'paragraph') this.leadIn = null;
    account.carried = line.kind === 'list item' ? this.leadIn : null;
    if (this.asked !== null) {
      if (isAnswer(text, line)) account.carried = this.asked;
      this.asked = null;
    }
    events.skipMentionsTo(line.start);
    const first = events.nextMention;
    places.line = line;
    places.from = first;
    if (sections.heading !== null) this.turnBack(line);
    const label = this.hearSpeaker() ? null : this.readOpening(line, this.input.mentions[first]);
    if (line.kind === 'heading') sections.leave(line.level);
    else if (label) sections.leaveFor(label);
    else if (opensCase(text, line)) sections.leaveLabel();
    const clauses = this.clauses.walk(line);
    if (line.kind === 'heading') {
      places.from = first;
      sections.enter(line.level, isRecord(text, line) ? null : headingSubject(this.hierarchy, places));
    }
    if (label) sections.enterLabel(label);
    if (line.kind === 'heading' || line.kind === 'title') account.carried = null;
    if (line.kind === 'paragraph' && endsInColon(text, line)) this.leadIn = account.carried;
    if (QUESTION_MARKS.hasAt(text, line.end - 1)) this.asked = this.partOfWhole(namedIn(clauses, line));
    return clauses;
  }

  /** 回到市里: leaves the sections about parts of whom the document is about. */
  private turnBack(line: Line): void {
    const { focus, mentions, text } = this.input;
    const whole = focus?.regions[0];
    if (whole === undefined) return;
    if (turnsBack(text, line, mentions[this.events.nextMention])) this.account.sections.leaveParts(whole);
  }

  /** A subject, if it lies in whom the section or the document is about: others are only compared with. */
  private partOfWhole(subject: Subject | null): Subject | null {
    const whole = this.account.whole()?.regions[0];
    if (subject === null || whole === undefined) return subject;
    return this.hierarchy.isWithin(subject.regions[0]!, whole) ? subject : null;
  }

  /** Goes over to whom the speaker of a line speaks for; whether he is one that speaks for somebody. */
  private hearSpeaker(): boolean {
    const { places, account, events } = this;
    const speaker = this.speakers.read(places);
    if (speaker === undefined) return false;
    if (speaker === null) {
      account.sections.leaveLabel();
      return false;
    }
    account.sections.leaveFor(speaker);
    account.sections.enterLabel(speaker);
    events.skipMentionsTo(speaker.reading.end);
    return true;
  }

  /**
   * Leaves out the places that only say where a line was filed, and finds whom it is about as a whole; returns the label
   * that it is, if it is one. `place` is the first place that does not stand before the line; most lines have none.
   */
  private readOpening(line: Line, place: Mention | undefined): Subject | null {
    if (place === undefined || place.start >= Math.max(line.end, line.start + LONGEST_DATELINE)) return null;
    const { account, events, places } = this;
    const slug = slugSubject(places);
    events.skipMentionsTo(endOfPreliminaries(this.input.text, line, place));
    places.from = events.nextMention;
    const cell = cellSubject(places);
    if (cell) events.skipMentionsTo(endOfParentCell(this.hierarchy, places, cell));
    account.carried = cell ?? siteSubject(places) ?? stationSubject(places) ?? slug ?? account.carried;
    return labelSubject(places);
  }
}

const COLONS = unitsOf(/[：:]/);
const QUESTION_MARKS = unitsOf(/[？?]/);

/** “Q3 腾冲两张牌，哪张先打？”: the last unit that a line speaks of by its name. */
function namedIn(clauses: readonly Clause[], line: Line): Subject | null {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { subject } = clauses[i]!;
    if (subject && isUnit(subject) && subject.reading.kind === 'named' && subject.reading.start >= line.start)
      return subject;
  }
  return null;
}

const endsInColon = (text: string, { end }: Line): boolean => COLONS.hasAt(text, end - 1);
