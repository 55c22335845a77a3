import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import { gated } from '../text/gatedPattern.ts';
import { readClauses, type Clause } from './clauses.ts';
import { placeJustNamed, placeTakenUp } from './endings.ts';
import { EventReader, joinCapital } from './events.ts';
import { DATELINE } from './focus.ts';
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
import { isInitial, isYardstick, roleOfPlace, type PlaceRole } from './places.ts';
import type { PlaceEvent, Placed, Recognised, ScopedClause, ScopedLine } from './scoped.ts';
import { Sections } from './sections.ts';
import { withItem } from './smallLists.ts';
import { findSpeaker } from './status.ts';
import { resolveDeictic, subjectOf, type Subject } from './subject.ts';
import { distribute, isAgent, isNewTask, placeProjects, takeAdjunct } from './takings.ts';
import { homeOfZone, isForeignZone, isInnerZone, readNamedZone } from './zones.ts';

/** “中国模具之乡” is a name of honour, no statement about the country. */
const NICKNAME =
  /^[^，。]{0,8}[之的]?(?:乡|都|城|谷|名镇|第一)|^[^，。；的]{2,12}(?:产业园|园区|基地|中心|高地|集聚区|示范区|样板|标杆|枢纽|重镇|公司|集团|协会|学会|大学|研究院)/;
/** 世界级, 国际一流: a rank to reach, not the world. */
const RANK_AFTER = gated(/^(?:级|一流|领先|先进|知名|水平)/);
const NATIONAL_AREA = /振兴|座谈会|考察|调研/;

/** What a clause without a place, a deictic word and an industry says. */
const NOTHING: { placed: Placed[]; subject: Subject | null; head: Subject | null } = {
  placed: [],
  subject: null,
  head: null,
};

const isUnit = (subject: Subject | null): boolean =>
  subject?.regions.length === 1 && subject.regions[0] !== 'CN' && !isArea(subject.regions[0]!);

/** Walks a document from top to bottom and keeps account of whom it speaks of. */
export class ScopeWalker {
  private carried: Subject | null = null;
  private leadIn: Subject | null = null;
  private last: Subject | null = null;
  private readonly groups: (readonly string[])[] = [];
  private heads: readonly string[] = [];
  private isOpening = true;
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
    this.skipDateline(line);
    this.events.skipMentionsTo(line.start);
    const places = { text, mentions: this.input.mentions, line, from: this.events.nextMention };
    const label = labelSubject(places);
    if (line.kind === 'heading') this.sections.leave(line.level);
    else if (label) this.sections.leaveFor(label);
    this.carried = cellSubject(places) ?? siteSubject(places) ?? this.carried;
    const scoped = this.walkClauses(readClauses(text, line.start, line.end));
    if (line.kind === 'heading') this.sections.enter(line.level, headingSubject(this.input.mentions, line));
    if (label) this.sections.enterLabel(label);
    if (isHeading) this.carried = null;
    if (line.kind === 'paragraph' && '：:'.includes(text.charAt(line.end - 1))) this.leadIn = this.carried;
    return { line, clauses: scoped };
  }

  /** 本报邢台讯, BEIJING - : where the story was filed, not whom it is about. */
  private skipDateline(line: Line): void {
    if (line.kind === 'title') return;
    const dateline = DATELINE.exec(this.input.text, line.start, line.start + 60)?.[0];
    if (dateline) this.events.skipMentionsTo(line.start + dateline.length);
  }

  private walkClauses(clauses: readonly Clause[]): ScopedClause[] {
    const scoped: ScopedClause[] = [];
    let sentence = -1;
    let segment = -1;
    let inSentence: Subject | null = null;
    let headOfSentence: Subject | null = null;
    let speaker: ReturnType<typeof findSpeaker> = null;
    for (const clause of clauses) {
      if (clause.sentence !== sentence) {
        inSentence = placeTakenUp(this.input, this.events.nextMention, clause);
        headOfSentence = null;
        if (speaker?.isNational) speaker = null;
      } else if (clause.segment !== segment) inSentence = headOfSentence;
      sentence = clause.sentence;
      segment = clause.segment;
      this.isOpening = sentence === 0 && segment === 0;
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

  /** Whom the text speaks of where a clause does not say. */
  private standing(): Subject | null {
    return this.carried ?? this.sections.standing ?? this.input.focus;
  }

  private walkClause(
    clause: Clause,
    inSentence: Subject | null,
    isNational: boolean,
  ): { placed: Placed[]; subject: Subject | null; head: Subject | null } {
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
    for (let i = 0; i < events.length; i++) {
      const event = joinCapital(this.lexicon.hierarchy, events, i) ?? events[i]!;
      if (event.industry) {
        const of = subject ?? inSentence ?? this.standing();
        if (of && of.regions.length > 0) placed = withItem(placed, { industry: event.industry, subject: of });
        continue;
      }
      const found = this.readPlace(clause, event, isNational, subject ?? inSentence);
      if (!found) continue;
      if (found.rank === 'inner' && takeAdjunct(this.input.text, placed, found.subject)) {
        if (/^,? where\b/.test(this.input.text.slice(event.end, event.end + 8))) subject = found.subject;
        continue;
      }
      subject = found.subject;
      if (placed.length > 0 && isAgent(this.input.text, clause, event))
        for (let k = 0; k < placed.length; k++) placed[k] = { ...placed[k]!, subject };
      if (found.rank === 'inner') continue;
      if (found.rank !== 'head') continue;
      if (!this.isExample(subject)) head = subject;
      if (!isNational) this.carry(subject);
    }
    return { placed: distribute(this.input.text, clause, placed), subject, head };
  }

  /** Takes a subject on into the sentences that follow; leaving a headed section where it lies outside. */
  private carry(subject: Subject): void {
    if (subject.regions.length === 0 || subject.regions[0] === 'CN') {
      this.carried = subject;
      return;
    }
    this.sections.note(subject);
    if (this.isExample(subject)) return;
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
    if (event.deictic) return this.readDeictic(clause, event.deictic, event);
    const mention = event.mention!;
    const group = this.mentionsByGroup.get(mention.group) ?? [];
    const regions = regionsUpTo(group, mention);
    const start = Math.min(mention.start, group[0]?.start ?? mention.start);
    const role = roleOfPlace(text, clause, hits, event.hit, start, mention.end);
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
    if (role === 'inner' && this.holdsSubject(regions[0]!, inSentence ?? this.standing())) return null;
    this.last = subject;
    if (regions.length > 1) {
      this.groups.push(regions);
      this.heads = [];
    } else if (role !== 'inner' && this.heads.at(-1) !== regions[0]) this.noteHead(regions[0]!);
    return {
      subject,
      rank:
        role === 'head' && isInnerZone(hierarchy, mention, this.sections.heading ?? this.input.focus)
          ? 'initial'
          : role,
    };
  }

  private noteHead(region: string): void {
    const others = this.heads.filter((each) => each !== region);
    this.heads = [...others.slice(-5), region];
  }

  /** 打造安徽重要基地 in a sentence about 池州: the whole is only where the part wants to count. */
  private holdsSubject(region: string, current: Subject | null): boolean {
    const [own] = current?.regions.length === 1 ? current.regions : [];
    return (
      own !== undefined && own !== region && own !== 'CN' && this.lexicon.hierarchy.isWithin(own, region)
    );
  }

  private readDeictic(
    clause: Clause,
    target: DeicticTarget,
    span: Span,
  ): { subject: Subject; rank: PlaceRole } | null {
    const { text } = this.input;
    if (target === 'zone') {
      const subject = readNamedZone(this.input, clause, span);
      return subject && { subject, rank: 'head' };
    }
    if (target === 'each') return null;
    if (target === 'world' && RANK_AFTER.test(text, span.end, span.end + 2)) return null;
    if (isYardstick(text, span.start, span.end) || !isInitial(text, clause, span.start)) return null;
    if (
      target === 'nation' &&
      (span.start - clause.start > 6 || NICKNAME.test(text.slice(span.end, span.end + 10)))
    )
      return null;
    const named = target === 'subject' ? placeJustNamed(this.input, this.events.nextMention, clause) : null;
    const regions =
      named ??
      resolveDeictic(target, text.slice(span.start, span.end), this.lexicon.hierarchy, {
        carried: this.carried,
        heading: this.sections.standing,
        focus: this.input.focus?.regions[0] ?? null,
        groups: this.groups,
        heads: this.heads,
        last: this.last,
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
