import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import { gated } from '../text/gatedPattern.ts';
import { readClauses, type Clause } from './clauses.ts';
import { placeNearest, placeTakenUp } from './endings.ts';
import {
  beginsSaying,
  closesSubject,
  goesOn,
  isEnglishAt,
  isNextTask,
  ownGovernment,
  ownsWhatIsBefore,
} from './englishScope.ts';
import { EventReader, joinCapital } from './events.ts';
import {
  cellSubject,
  findMajority,
  groupMentions,
  headingSubject,
  labelSubject,
  regionsUpTo,
  siteSubject,
} from './lineSubjects.ts';
import type { Mention } from './mentions.ts';
import { NamedBefore } from './namedBefore.ts';
import { isNationInName } from './nation.ts';
import { isInitial, isYardstick, roleOfPlace, type PlaceRole } from './places.ts';
import { endOfPreliminaries, isOwnVoice, isRecord, slugSubject } from './records.ts';
import type { PlaceEvent, Placed, Recognised, ScopedClause, ScopedLine } from './scoped.ts';
import { Sections } from './sections.ts';
import { withItem } from './smallLists.ts';
import { findSpeaker } from './status.ts';
import { holdsSubject, isUnit, resolveDeictic, subjectOf, type Subject } from './subject.ts';
import { distribute, isAgent, isNewTask, placeProjects, takeAdjunct } from './takings.ts';
import { homeOfZone, isForeignZone, isInnerZone, readNamedZone } from './zones.ts';

/** 世界级, 国际一流: a rank to reach, not the world. */
const RANK_AFTER = gated(/^(?:级|一流|领先|先进|知名|水平)/);
const MAIN_VENUE = '主会场';
const NATIONAL_AREA = /振兴|座谈会|考察|调研/;

/** What a clause says: its industries with their subjects, whom it ends with, and whom it is about as a whole. */
type Said = { placed: Placed[]; subject: Subject | null; head: Subject | null };

/** What a clause without a place, a deictic word and an industry says. */
const NOTHING: Said = { placed: [], subject: null, head: null };

/** Walks a document from top to bottom and keeps account of whom it speaks of. */
export class ScopeWalker {
  private carried: Subject | null = null;
  private leadIn: Subject | null = null;
  private readonly named = new NamedBefore();
  private isOpening = true;
  private venue: Subject | null = null;
  private readonly mentionsByGroup: ReadonlyMap<number, readonly Mention[]>;
  private readonly majority: string | null;
  private readonly events: EventReader;
  private readonly sections: Sections;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly input: Recognised,
  ) {
    this.mentionsByGroup = groupMentions(input.mentions);
    this.majority = findMajority(input.mentions);
    this.events = new EventReader(input);
    this.sections = new Sections(lexicon.hierarchy);
  }

  walk(): ScopedLine[] {
    return this.input.lines.filter(({ kind }) => kind !== 'boilerplate').map((line) => this.walkLine(line));
  }

  private walkLine(line: Line): ScopedLine {
    const { text } = this.input;
    const isHeading = line.kind === 'heading' || line.kind === 'title';
    if (line.kind === 'paragraph') this.leadIn = null;
    this.carried = line.kind === 'list item' ? this.leadIn : null;
    this.events.skipMentionsTo(line.start);
    const slug = slugSubject({ text, mentions: this.input.mentions, line, from: this.events.nextMention });
    this.events.skipMentionsTo(endOfPreliminaries(text, line));
    const places = { text, mentions: this.input.mentions, line, from: this.events.nextMention };
    const label = labelSubject(places);
    if (line.kind === 'heading') this.sections.leave(line.level);
    else if (label) this.sections.leaveFor(label);
    this.carried = cellSubject(places) ?? siteSubject(places) ?? slug ?? this.carried;
    const scoped = this.walkClauses(line, readClauses(text, line.start, line.end));
    if (line.kind === 'heading')
      this.sections.enter(
        line.level,
        isRecord(text, line) ? null : headingSubject(this.lexicon.hierarchy, this.input, line),
      );
    if (label) this.sections.enterLabel(label);
    if (isHeading) this.carried = null;
    if (line.kind === 'paragraph' && '：:'.includes(text.charAt(line.end - 1))) this.leadIn = this.carried;
    return { line, clauses: scoped };
  }

  private walkClauses(line: Line, clauses: readonly Clause[]): ScopedClause[] {
    const scoped: ScopedClause[] = [];
    let sentence = -1;
    let segment = -1;
    let inSentence: Subject | null = null;
    let headOfSentence: Subject | null = null;
    let speaker: ReturnType<typeof findSpeaker> = null;
    for (const clause of clauses) {
      if (clause.sentence !== sentence) {
        headOfSentence = goesOn(this.input.text, clause) ? headOfSentence : null;
        inSentence =
          placeTakenUp(this.input, this.events.nextMention, clause) ??
          headOfSentence ??
          ownGovernment(this.input.text, clause, this.input.focus);
        if (speaker?.isNational || (speaker?.isAdvice && isEnglishAt(this.input.text, speaker.cue.start)))
          speaker = null;
      } else if (clause.segment !== segment) inSentence = headOfSentence;
      sentence = clause.sentence;
      segment = clause.segment;
      this.isOpening = sentence === 0 && segment === 0;
      inSentence = this.comeBack(line, clause, inSentence) ?? this.mainVenue(clause) ?? inSentence;
      this.events.enter(clause);
      const cues = this.events.cuesOf(clause);
      if (this.events.hasSpeaker) speaker = findSpeaker(cues) ?? speaker;
      if (speaker?.isNational && !inSentence)
        inSentence = subjectOf(['CN'], 'named', speaker.cue.start, speaker.cue.end);
      if (inSentence && isNewTask(this.input.text, clause, inSentence)) inSentence = headOfSentence;
      const result = this.walkClause(clause, inSentence, speaker?.isNational === true);
      if (result.head && clause.segment === 0) headOfSentence = result.head;
      inSentence = result.subject ?? inSentence;
      scoped.push({
        clause,
        cues,
        placed: result.placed,
        subject: inSentence ?? this.standing(),
        speaker: speaker?.speaker ?? null,
        isAdvice: speaker?.isAdvice === true,
      });
    }
    return placeProjects(this.input.text, scoped);
  }

  /** 主会场上…: the region that the main venue lies in, on into the sentences behind. */
  private mainVenue({ start }: Clause): Subject | null {
    if (!this.venue || !this.input.text.startsWith(MAIN_VENUE, start)) return null;
    this.carried = this.venue;
    return this.venue;
  }

  /** Whom a speaker means by 我们 where the talk had gone to somebody else. */
  private comeBack(line: Line, { start }: Clause, current: Subject | null): Subject | null {
    if (!isOwnVoice(this.input.text, line, start)) return null;
    const home = this.sections.standing ?? this.input.focus;
    const [away] = (current ?? this.carried)?.regions ?? [];
    if (!home || away === undefined || !isUnit(home)) return null;
    const { isWithin } = this.lexicon.hierarchy;
    if (home.regions.some((each) => isWithin(away, each) || isWithin(each, away))) return null;
    this.carried = home;
    return home;
  }

  /** Whom the text speaks of where a clause does not say. */
  private standing(): Subject | null {
    return this.carried ?? this.sections.standing ?? this.input.focus;
  }

  private walkClause(clause: Clause, inSentence: Subject | null, isNational: boolean): Said {
    if (!this.events.hasPlace(clause)) {
      const of = inSentence ?? this.standing();
      const all = of && of.regions.length > 0 ? this.events.placeAll(clause, of) : NOTHING.placed;
      if (all.length === 0) return NOTHING;
      return { placed: distribute(this.input.text, clause, all), subject: null, head: null };
    }
    const events = this.events.eventsOf(clause);
    let placed: Placed[] = [];
    let subject: Subject | null = null;
    let head: Subject | null = null;
    /** The last place further in, and the subject before it. */
    let inner: Subject | null = null;
    let outer: Subject | null = null;
    for (let i = 0; i < events.length; i++) {
      const event = joinCapital(this.lexicon.hierarchy, events, i) ?? events[i]!;
      if (event.industry) {
        if (inner && isNextTask(this.input.text, { start: inner.reading.end, end: event.start })) {
          subject = outer;
          inner = null;
        }
        const of = subject ?? inSentence ?? this.standing();
        if (of && of.regions.length > 0) placed = withItem(placed, { industry: event.industry, subject: of });
        continue;
      }
      const found = this.readPlace(clause, event, isNational, subject ?? inSentence);
      if (!found) continue;
      if (found.rank === 'inner' && takeAdjunct(this.input.text, placed, found.subject)) {
        if (closesSubject(this.input.text, event)) subject = found.subject;
        continue;
      }
      if (!inner) outer = subject;
      inner = found.rank === 'inner' ? found.subject : null;
      subject = found.subject;
      if (
        placed.length > 0 &&
        (isAgent(this.input.text, clause, event) || ownsWhatIsBefore(this.input.text, event))
      )
        for (let k = 0; k < placed.length; k++) placed[k] = { ...placed[k]!, subject };
      if (found.rank !== 'head') {
        if (event.mention && isEnglishAt(this.input.text, event.start)) {
          if (this.isOpening) this.carried ??= subject;
          if (found.rank === 'initial') head ??= subject;
        }
        continue;
      }
      if (!this.isExample(subject)) head = subject;
      if (!isNational) this.carry(subject);
    }
    return { placed: distribute(this.input.text, clause, placed), subject, head };
  }

  /** Takes a subject on into the sentences that follow; leaving a headed section where it lies outside. */
  private carry(subject: Subject): void {
    if (subject.regions.length > 0 && subject.regions[0] !== 'CN') {
      this.sections.note(subject);
      if (this.isExample(subject)) return;
    }
    this.carried = subject;
  }

  /** A part of the whole that a paragraph speaks of, named further in: an example, for its own sentence only. */
  private isExample(subject: Subject): boolean {
    const whole = this.carried ?? this.sections.heading ?? this.input.focus;
    if (this.isOpening || !whole || whole.regions.length !== 1) return false;
    const outer = whole.regions[0]!;
    const { isWithin } = this.lexicon.hierarchy;
    return (
      subject.regions.length > 0 &&
      subject.regions.every((inner) => inner !== outer && isWithin(inner, outer))
    );
  }

  private readPlace(
    clause: Clause,
    event: PlaceEvent,
    isNational: boolean,
    inSentence: Subject | null,
  ): { subject: Subject; rank: PlaceRole } | null {
    const { text, hits } = this.input;
    const { hierarchy } = this.lexicon;
    if (event.deictic) return this.readDeictic(clause, event.deictic, event, inSentence);
    const mention = event.mention!;
    const group = this.mentionsByGroup.get(mention.group) ?? [];
    const regions = regionsUpTo(group, mention);
    const start = Math.min(mention.start, group[0]?.start ?? mention.start);
    const role = roleOfPlace(text, clause, hits, event.hit, start, mention.end);
    if (text.slice(mention.end, mention.end + 16).includes(MAIN_VENUE))
      this.venue = subjectOf(regions, 'named', start, mention.end);
    if (role === 'aside') return null;
    if (
      isNational &&
      !(isArea(mention.regions[0]!) && NATIONAL_AREA.test(text.slice(mention.end, mention.end + 10)))
    )
      return null;
    const subject = subjectOf(
      mention.isZone ? homeOfZone(hierarchy, regions, this.input.focus) : regions,
      'named',
      start,
      mention.end,
    );
    if (mention.isZone && role !== 'head' && inSentence && isForeignZone(hierarchy, regions[0]!, inSentence))
      return null;
    if (role === 'inner' && isArea(regions[0]!) && isUnit(inSentence ?? this.standing())) return null;
    if (role === 'inner' && holdsSubject(hierarchy, regions[0]!, inSentence ?? this.standing())) return null;
    this.named.note(subject, regions, role === 'inner');
    return {
      subject,
      rank:
        role === 'head' && isInnerZone(hierarchy, mention, this.sections.heading ?? this.input.focus)
          ? 'initial'
          : role,
    };
  }

  private readDeictic(
    clause: Clause,
    target: DeicticTarget,
    span: Span,
    inSentence: Subject | null,
  ): { subject: Subject; rank: PlaceRole } | null {
    const { text } = this.input;
    if (target === 'zone') {
      const subject = readNamedZone(this.input, clause, span, inSentence);
      return subject && { subject, rank: 'head' };
    }
    if (target === 'each') return null;
    if (target === 'world' && RANK_AFTER.test(text, span.end, span.end + 2)) return null;
    if (isYardstick(text, span.start, span.end)) return null;
    if (!isInitial(text, clause, span.start) && !beginsSaying(text, clause, span.start)) return null;
    if (target === 'nation' && (span.start - clause.start > 6 || isNationInName(text, span))) return null;
    const named =
      target === 'subject'
        ? placeNearest(this.input, this.events.nextMention, clause, span, inSentence)
        : null;
    const regions =
      named ??
      resolveDeictic(target, text.slice(span.start, span.end), this.lexicon.hierarchy, {
        carried: this.carried,
        heading: this.sections.standing,
        focus: this.input.focus?.regions[0] ?? null,
        groups: this.named.groups,
        heads: this.named.heads,
        last: this.named.last,
        majority: this.majority,
      });
    if (!regions) return null;
    const isDistant = target === 'nation' || target === 'world';
    return {
      subject: subjectOf(regions, isDistant ? 'named' : 'deictic', span.start, span.end),
      rank: target === 'world' ? 'initial' : 'head',
    };
  }
}
