import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Account } from './account.ts';
import { HAS_LATIN, readClauses } from './clauses.ts';
import {
  closesDashes,
  goesBackToHead,
  isForPurpose,
  isMarket,
  isNameAlone,
  sortOrigin,
  takesWhatIsBefore,
} from './englishAsides.ts';
import { closesSubject, goesOn, isEnglishAt, isNextTask } from './englishScope.ts';
import { endsWithSentence, goesOnAbout, openEnglish } from './englishSentences.ts';
import type { EventReader } from './events.ts';
import { Foresight } from './foresight.ts';
import type { IndustryMention } from './industries.ts';
import { MAIN_VENUE, PlaceReader } from './placeReader.ts';
import { isOwnVoice, MAY_SAY_WE } from './records.ts';
import type { Clause, Recognised } from './scoped.ts';
import { partOf, withItem } from './smallLists.ts';
import { findSpeaker, type Voice } from './status.ts';
import { NOBODY, subjectOf, type Subject } from './subject.ts';
import { distribute, isAgent, isNewTask, placeProject, takeAdjunct } from './takings.ts';

const COLONS = unitsOf(/[：:]/);
/** 先问城里。 再看各县。 */
const TURNS_TO_PARTS = gated(
  /^[^，。；：]{0,4}(?:各|[问看说讲数到])[县区市州旗城盟](?:里|区|域|[县区市州旗])?$/,
);
const NONE_PLACED: IndustryMention[] = [];
const NONE_NAMING: number[] = [];

/** Walks the clauses of line after line and tells of whom each industry is said. */
export class ClauseWalker {
  private readonly places: PlaceReader;
  /** The clause whose places are read. */
  private readonly view = new Foresight();
  /** The clauses of a line are read into the head of this list. */
  private readonly read: Clause[] = [];
  /** Which clauses of the line that was walked last name industries. */
  naming = NONE_NAMING;
  /** Whom the clause that was walked last ends with, where it says so. */
  private subject: Subject | null = null;
  /** Whom it is about as a whole. */
  private head: Subject | null = null;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly input: Recognised,
    private readonly events: EventReader,
    private readonly account: Account,
  ) {
    this.places = new PlaceReader(hierarchy, input, events, account);
  }

  walk(line: Line): Clause[] {
    const { text } = this.input;
    const { account, events } = this;
    const count = readClauses(this.input, line.start, line.end, this.read);
    const clauses = partOf(this.read, 0, count);
    let sentence = -1;
    let segment = -1;
    let inSentence: Subject | null = null;
    let headOfSentence: Subject | null = null;
    let voice: Voice | null = null;
    let isItemised = false;
    this.naming = NONE_NAMING;
    for (let i = 0; i < count; i++) {
      const clause = clauses[i]!;
      if (clause.sentence !== sentence) {
        const isEnglish = (clause.signs & HAS_LATIN) !== 0;
        if (!isEnglish || !goesOn(text, clause)) headOfSentence = null;
        inSentence = isEnglish
          ? (headOfSentence ?? openEnglish(this.input, events.nextMention, clause))
          : null;
        if (voice !== null && endsWithSentence(text, voice)) voice = null;
      } else if (clause.segment !== segment && !goesOnAbout(text, clause, inSentence))
        inSentence = headOfSentence;
      else if (headOfSentence !== null && closesDashes(text, clause)) inSentence = headOfSentence;
      if (clause.sentence !== sentence) isItemised = false;
      else if (inSentence !== null && COLONS.hasAt(text, clause.start - 1)) {
        isItemised = true;
        headOfSentence = inSentence;
      }
      ({ sentence, segment } = clause);
      account.isOpening = this.isOpening(clauses, i);
      if ((clause.signs & MAY_SAY_WE) !== 0 && isOwnVoice(text, line, clause.start))
        inSentence = account.comeBack(inSentence) ?? inSentence;
      if (account.venue !== null) inSentence = this.mainVenue(clause) ?? inSentence;
      events.enter(clause);
      if (events.hasSpeaker()) voice = findSpeaker(clause) ?? voice;
      const isNational = voice !== null && voice.isNational;
      if (isNational && !inSentence)
        inSentence = subjectOf(['CN'], 'named', voice!.cue.start, voice!.cue.end);
      if (inSentence && isNewTask(text, clause, inSentence)) inSentence = headOfSentence;
      clause.voice = voice;
      if (events.hasPlace()) {
        if (isNameAlone(text, clause, this.input.mentions[events.nextMention])) account.isOpening = true;
        this.view.enter(clauses, i);
        clause.placed = this.walkPlaces(clause, inSentence, isNational);
        if (this.head && segment === 0 && !isItemised) headOfSentence = this.head;
        inSentence = this.subject ?? inSentence;
        clause.subject = inSentence ?? account.standing();
      } else {
        clause.subject = inSentence ?? account.standing();
        clause.placed = this.walkIndustries(clause.subject);
      }
      if (clause.placed.length > 0) this.naming = withItem(this.naming, i);
      if (clause.placed.length > 1) distribute(text, clause, clause.placed);
      if (i > 0) placeProject(text, clauses[i - 1]!, clause);
    }
    return clauses;
  }

  /** Whether a line has only begun: 再问县里。甘谷的辣椒…: a few words that turn to counties do not count. */
  private isOpening(clauses: readonly Clause[], index: number): boolean {
    const { sentence, segment } = clauses[index]!;
    if (segment !== 0 || sentence > 1) return false;
    if (sentence === 0) return true;
    const [lead, first] = clauses;
    return first?.sentence === 1 && TURNS_TO_PARTS.test(this.input.text, lead!.start, lead!.end);
  }

  /** 主会场上…: the region that the main venue lies in, on into the sentences behind. */
  private mainVenue({ start }: Clause): Subject | null {
    if (!this.input.text.startsWith(MAIN_VENUE, start)) return null;
    return (this.account.carried = this.account.venue);
  }

  /** The industries of a clause that names no place. */
  private walkIndustries(subject: Subject | null): readonly IndustryMention[] {
    if (!subject || subject.regions.length === 0) return NONE_PLACED;
    const placed = this.events.restOfIndustries();
    for (let i = 0; i < placed.length; i++) placed[i]!.subject = subject;
    return placed;
  }

  private walkPlaces(clause: Clause, inSentence: Subject | null, isNational: boolean): IndustryMention[] {
    const { text } = this.input;
    const { account, events, places, view } = this;
    let placed = NONE_PLACED;
    let subject: Subject | null = null;
    /** The last place further in, and the subject before it. */
    let inner: Subject | null = null;
    let outer: Subject | null = null;
    /** “A plant for … is being built in Yumen”: whether an industry waits for the place behind it. */
    let isOpen = false;
    const isEnglish = (clause.signs & HAS_LATIN) !== 0;
    this.head = null;
    events.begin();
    while (events.next()) {
      const { industry } = events;
      if (industry !== null) {
        if (inner && isNextTask(text, inner.reading.end, events.start)) {
          subject = outer;
          inner = null;
        } else if (inner && goesBackToHead(text, this.head, inner, events.start)) {
          subject = this.head;
          inner = null;
        }
        const of = subject ?? inSentence ?? account.standing();
        if (of && of.regions.length > 0) {
          industry.subject = of;
          placed = withItem(placed, industry);
        } else if (of === null && isEnglish) {
          placed = withItem(placed, industry);
          isOpen = true;
        }
        continue;
      }
      const found = places.read(view, isNational, subject ?? inSentence);
      if (!found) {
        const of = subject ?? inSentence ?? account.standing();
        if (isEnglish) placed = sortOrigin(text, this.hierarchy, placed, events.mention, of);
        continue;
      }
      const { role } = places;
      if (role === 'inner' && isEnglish && isMarket(text, events)) continue;
      if (role === 'inner' && placed.length > 0 && takeAdjunct(text, placed, found)) {
        if (account.isOpening && isEnglish) account.carried ??= found;
        if (closesSubject(text, events)) subject = found;
        else if (isForPurpose(text, events)) {
          outer = subject;
          subject = inner = found;
        }
        continue;
      }
      if (!inner) outer = subject;
      inner = role === 'inner' ? found : null;
      subject = found;
      if (placed.length > 0 && (isAgent(text, clause, events) || takesWhatIsBefore(text, clause, events)))
        for (let k = 0; k < placed.length; k++) placed[k]!.subject = subject;
      if (role === 'head') {
        if (isEnglish || !account.isExample(subject)) this.head = subject;
        if (!isNational) account.carry(subject);
      } else if (events.mention && isEnglishAt(text, events.start)) {
        if (account.isOpening) account.carried ??= subject;
        if (role === 'initial') this.head ??= subject;
      }
    }
    this.subject = subject;
    return isOpen ? placed.filter((each) => each.subject !== NOBODY) : placed;
  }
}
