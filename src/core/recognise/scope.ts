import type { Span, Speaker } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { POINTER } from '../lexicon/meaning.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import { readClauses, type Clause } from './clauses.ts';
import { firstHitFrom, type Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import { DATELINE } from './focus.ts';
import { cellSubject, findMajority, groupMentions, headingSubject, siteSubject } from './lineSubjects.ts';
import { isInitial, isYardstick, roleOfPlace, type PlaceRole } from './places.ts';
import { findSpeaker, readCues, type ClauseCues } from './status.ts';
import { resolveDeictic, subjectOf, type Subject } from './subject.ts';

/** An industry word with whom it is said of. */
export interface Placed {
  readonly industry: IndustryMention;
  readonly subject: Subject;
}

/** A clause with its cues, its subject and the industries it names. */
export interface ScopedClause {
  readonly clause: Clause;
  readonly cues: ClauseCues;
  readonly placed: readonly Placed[];
  /** Subject at the end of the clause. */
  readonly subject: Subject | null;
  readonly speaker: Speaker | null;
  readonly isAdvice: boolean;
}

export interface ScopedLine {
  readonly line: Line;
  readonly clauses: readonly ScopedClause[];
}

/** A place, a deictic word or an industry of a clause; one of the three is set. */
interface PlaceEvent extends Span {
  readonly mention: Mention | null;
  readonly deictic: DeicticTarget | null;
  readonly industry: IndustryMention | null;
  readonly hit: number;
}

const PROJECT_SITE = /^\s*(?:将|已|拟)?(?:落户|落地|选址|坐落|落子|布局)(?:在|于)?$/;
/** “中国模具之乡” is a name of honour, no statement about the country. */
const NICKNAME =
  /^[^，。]{0,8}[之的]?(?:乡|都|城|谷|名镇|第一)|^[^，。；的]{2,12}(?:产业园|园区|基地|中心|公司|集团|协会|学会|大学|研究院)/;
/** 泵阀产品在温岭市形成完整链条: what stands before is there. */
const HAPPENS_THERE =
  /^(?:已经?|正|全面|顺利|正式|加速|加快|率先)?(?:形成|落地|投产|建成|集聚|聚集|扎根|兴起|开工|量产|下线|投用|投运|起步|成势|成型|安家)/;

/** 世界级, 国际一流: a rank to reach, not the world. */
const RANK_AFTER = /^(?:级|一流|领先|先进|知名|水平)/;
const NATIONAL_AREA = /振兴|座谈会|考察|调研/;

/** Text and everything that was recognised in it. */
export interface Recognised {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly industries: readonly IndustryMention[];
  readonly focus: Subject | null;
}

/** What a clause without a place, a deictic word and an industry says. */
const NOTHING: { placed: Placed[]; subject: Subject | null; head: Subject | null } = {
  placed: [],
  subject: null,
  head: null,
};

/** Walks a document from top to bottom and keeps account of whom it speaks of. */
export class ScopeWalker {
  private readonly headings: { level: number; subject: Subject | null }[] = [];
  private carried: Subject | null = null;
  private leadIn: Subject | null = null;
  private last: Subject | null = null;
  private readonly groups: (readonly string[])[] = [];
  private heads: readonly string[] = [];
  private isOpening = true;
  private readonly mentionsByGroup: ReadonlyMap<number, readonly Mention[]>;
  private mentionAt = 0;
  private industryAt = 0;
  private hitAt = 0;
  private hasLeftSection = false;
  private readonly majority: string | null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly input: Recognised,
  ) {
    this.mentionsByGroup = groupMentions(input.mentions);
    this.majority = findMajority(input.mentions);
  }

  walk(): ScopedLine[] {
    return this.input.lines.filter(({ kind }) => kind !== 'boilerplate').map((line) => this.walkLine(line));
  }

  private get heading(): Subject | null {
    for (let i = this.headings.length - 1; i >= 0; i--) {
      const { subject } = this.headings[i]!;
      if (subject) return subject;
    }
    return null;
  }

  private walkLine(line: Line): ScopedLine {
    const { text } = this.input;
    const isHeading = line.kind === 'heading' || line.kind === 'title';
    if (line.kind === 'heading')
      while (this.headings.length > 0 && this.headings.at(-1)!.level >= line.level) this.headings.pop();
    if (line.kind === 'paragraph') this.leadIn = null;
    this.carried = line.kind === 'list item' ? this.leadIn : null;
    this.skipDateline(line);
    const places = { text, mentions: this.input.mentions, line, from: this.mentionAt };
    this.carried = cellSubject(places) ?? siteSubject(places) ?? this.carried;
    const scoped = this.walkClauses(readClauses(text, line.start, line.end));
    if (line.kind === 'heading')
      this.headings.push({ level: line.level, subject: headingSubject(this.input.mentions, line) });
    if (isHeading) this.carried = null;
    if (line.kind === 'paragraph' && '：:'.includes(text.charAt(line.end - 1))) this.leadIn = this.carried;
    return { line, clauses: scoped };
  }

  /** 本报邢台讯, BEIJING - : where the story was filed, not whom it is about. */
  private skipDateline(line: Line): void {
    const { text, mentions } = this.input;
    const isNext = this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < line.start + 60;
    if (!isNext || line.kind === 'title') return;
    const dateline = DATELINE.exec(text.slice(line.start, line.start + 60))?.[0];
    if (!dateline) return;
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < line.start + dateline.length)
      this.mentionAt++;
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
        inSentence = null;
        headOfSentence = null;
        if (speaker?.isNational) speaker = null;
      } else if (clause.segment !== segment) inSentence = headOfSentence;
      sentence = clause.sentence;
      segment = clause.segment;
      this.isOpening = sentence === 0 && segment === 0;
      const first = this.firstHitOf(clause);
      const cues = readCues(this.input.text, this.input.hits, first, clause.end);
      speaker = findSpeaker(cues) ?? speaker;
      if (speaker?.isNational && !inSentence)
        inSentence = subjectOf(['CN'], 'named', speaker.cue.start, speaker.cue.end);
      const result = this.walkClause(clause, first, inSentence, speaker?.isNational === true);
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
    return this.placeProjects(scoped);
  }

  /** 总投资8亿元的物流园项目，落户衡南县: the site named behind is what the project is said of. */
  private placeProjects(scoped: ScopedClause[]): ScopedClause[] {
    for (let i = 0; i + 1 < scoped.length; i++) {
      const here = scoped[i]!;
      if (here.placed.length === 0) continue;
      const site = this.siteBehind(here.clause, scoped[i + 1]!);
      if (!site) continue;
      const isOwn = ({ subject: { reading } }: Placed): boolean =>
        reading.start >= here.clause.start && reading.kind === 'named';
      const placed = here.placed.map((each) => (isOwn(each) ? each : { ...each, subject: site }));
      scoped[i] = { ...here, placed };
    }
    return scoped;
  }

  private siteBehind(here: Clause, { clause, subject }: ScopedClause): Subject | null {
    if (clause.sentence !== here.sentence || clause.segment !== here.segment) return null;
    if (!subject || subject.reading.start < clause.start) return null;
    return PROJECT_SITE.test(this.input.text.slice(clause.start, subject.reading.start)) ? subject : null;
  }

  /** Whom the text speaks of where a clause does not say. */
  private standing(): Subject | null {
    const at = this.carried ?? (this.hasLeftSection ? null : this.heading) ?? this.input.focus;
    return at;
  }

  private walkClause(
    clause: Clause,
    firstHit: number,
    inSentence: Subject | null,
    isNational: boolean,
  ): { placed: Placed[]; subject: Subject | null; head: Subject | null } {
    const placed: Placed[] = [];
    let subject: Subject | null = null;
    let head: Subject | null = null;
    const events = this.eventsOf(clause, firstHit);
    if (events.length === 0) return NOTHING;
    for (let i = 0; i < events.length; i++) {
      const event = this.joinCapital(events, i) ?? events[i]!;
      if (event.industry) {
        const of = subject ?? inSentence ?? this.standing();
        if (of && of.regions.length > 0) placed.push({ industry: event.industry, subject: of });
        continue;
      }
      const found = this.readPlace(clause, event, isNational, subject ?? inSentence);
      if (!found) continue;
      subject = found.subject;
      if (placed.length > 0 && this.isAgent(clause, event))
        for (let k = 0; k < placed.length; k++) placed[k] = { ...placed[k]!, subject };
      if (found.rank === 'inner') continue;
      if (found.rank !== 'head') continue;
      if (!this.isExample(subject)) head = subject;
      if (!isNational) this.carry(subject);
    }
    return { placed: this.distribute(clause, placed), subject, head };
  }

  /** “the capital of Anhui” and 安徽省会 are one place: 合肥. Takes both events for one mention. */
  private joinCapital(events: PlaceEvent[], index: number): PlaceEvent | null {
    const [here, next] = [events[index]!, events[index + 1]];
    if (!next || next.start - here.end > 3) return null;
    const [capital, place] =
      here.deictic === 'capital' ? [here, next] : next.deictic === 'capital' ? [next, here] : [];
    const code =
      place?.mention?.regions.length === 1
        ? this.lexicon.hierarchy.capitalOf(place.mention.regions[0]!)
        : undefined;
    if (!capital || !place?.mention || !code) return null;
    events.splice(index, 1);
    const [start, end] = [here.start, next.end];
    const mention = { regions: [code], start, end, group: start };
    return { start, end, mention, deictic: null, industry: null, hit: here.hit };
  }

  /** A、B三项由X牵头: what stands before is X's. */
  private isAgent(clause: Clause, { start, end }: Span): boolean {
    const { text } = this.input;
    if (
      /是$/.test(text.slice(clause.start, start)) &&
      /^的(?:强项|拿手|看家|主场|长项|专长|天下|优势)/.test(text.slice(end, clause.end))
    )
      return true;
    if (/(?:属于|归属|归于)$/.test(text.slice(clause.start, start))) return true;
    if (text.charAt(start - 1) === '在' && HAPPENS_THERE.test(text.slice(end, clause.end))) return true;
    return (
      text.charAt(start - 1) === '由' &&
      /^.{0,6}(?:牵头|承担|负责|主导|主抓|实施|领衔)/.test(text.slice(end, clause.end))
    );
  }

  /** A、B两市分别发展X和Y: the first takes the first, the second the second. */
  private distribute(clause: Clause, placed: Placed[]): Placed[] {
    const regions = placed[0]?.subject.regions ?? [];
    if (regions.length < 2 || regions.length !== placed.length) return placed;
    if (!/分别|各自|依次|respectively/.test(this.input.text.slice(clause.start, clause.end))) return placed;
    if (placed.some(({ subject }) => subject !== placed[0]!.subject)) return placed;
    return placed.map(({ industry, subject }, i) => ({
      industry,
      subject: { ...subject, regions: [regions[i]!] },
    }));
  }

  /** Takes a subject on into the sentences that follow; leaving a headed section where it lies outside. */
  private carry(subject: Subject): void {
    if (subject.regions.length === 0 || subject.regions[0] === 'CN') {
      this.carried = subject;
      return;
    }
    const { heading } = this;
    const { isWithin } = this.lexicon.hierarchy;
    if (
      heading &&
      !subject.regions.some((region) =>
        heading.regions.some((each) => isWithin(region, each) || isWithin(each, region)),
      )
    ) {
      this.hasLeftSection = true;
    } else this.hasLeftSection = false;
    if (this.isExample(subject)) return;
    this.carried = subject;
  }

  /** A part of the whole that a paragraph speaks of, named further in: an example, for its own sentence only. */
  private isExample(subject: Subject): boolean {
    const whole = this.carried ?? this.heading ?? this.input.focus;
    if (this.isOpening || !whole || whole.regions.length !== 1) return false;
    const [outer] = whole.regions;
    const isPart = (inner: string): boolean =>
      inner !== outer && this.lexicon.hierarchy.isWithin(inner, outer!);
    return subject.regions.length > 0 && subject.regions.every(isPart);
  }

  private readPlace(
    clause: Clause,
    event: PlaceEvent,
    isNational: boolean,
    inSentence: Subject | null,
  ): { subject: Subject; rank: PlaceRole } | null {
    const { text, hits } = this.input;
    if (event.deictic) return this.readDeictic(clause, event.deictic, event);
    const mention = event.mention!;
    const group = this.mentionsByGroup.get(mention.group) ?? [];
    const members = group.filter((each) => each.start <= mention.start);
    const regions =
      members.length > 0 ? [...new Set(members.flatMap((each) => each.regions))] : mention.regions;
    const start = Math.min(mention.start, members[0]?.start ?? mention.start);
    const role = roleOfPlace(text, clause, hits, event.hit, start, mention.end);
    if (role === 'aside') return null;
    if (
      isNational &&
      !(
        mention.regions[0]!.startsWith('area:') &&
        NATIONAL_AREA.test(text.slice(mention.end, mention.end + 10))
      )
    )
      return null;
    const subject = subjectOf(
      mention.isZone ? this.homeOfZone(regions) : regions,
      'named',
      start,
      mention.end,
    );
    if (mention.isZone && role !== 'head' && inSentence && this.isForeignZone(regions[0]!, inSentence))
      return null;
    if (role === 'inner' && this.holdsSubject(regions[0]!, inSentence ?? this.standing())) return null;
    this.last = subject;
    if (regions.length > 1) {
      this.groups.push(regions);
      this.heads = [];
    } else if (role !== 'inner')
      this.heads = [...this.heads.filter((each) => each !== regions[0]), regions[0]!].slice(-4);
    return { subject, rank: role };
  }

  /** 打造安徽重要基地 in a sentence about 池州: the whole is only where the part wants to count. */
  private holdsSubject(region: string, current: Subject | null): boolean {
    const [own] = current?.regions.length === 1 ? current.regions : [];
    return (
      own !== undefined && own !== region && own !== 'CN' && this.lexicon.hierarchy.isWithin(own, region)
    );
  }

  /** A zone inside the city that a document is about stands for the city: 横琴 in a text about 珠海. */
  private homeOfZone(regions: readonly string[]): readonly string[] {
    const { entry } = this.lexicon.hierarchy;
    const [home] = this.input.focus?.regions ?? [];
    const isCity = home !== undefined && entry(home)?.level === 'prefecture';
    return isCity ? regions.map((region) => (entry(region)?.parent === home ? home : region)) : regions;
  }

  /** A zone of another unit inside a sentence about this one is only where it happens. */
  private isForeignZone(region: string, { regions, reading }: Subject): boolean {
    const { isWithin } = this.lexicon.hierarchy;
    return (
      reading.kind === 'named' && !regions.some((each) => isWithin(region, each) || isWithin(each, region))
    );
  }

  /** 腾格里经济技术开发区要…: a zone that no list knows, at the head of a clause, stands for the document's region. */
  private readNamedZone(clause: Clause, span: Span): { subject: Subject; rank: PlaceRole } | null {
    const { text, hits, focus, mentions } = this.input;
    if (!focus) return null;
    const name = text.slice(clause.start, span.end).trim();
    if (!/^[\u4e00-\u9fff]{5,16}$/.test(name) || /[的是有与和各]/.test(name)) return null;
    const place = mentions[firstHitFrom(mentions, clause.start)];
    if (place && place.start < span.end) return null;
    for (let i = firstHitFrom(hits, clause.start); i < hits.length && hits[i]!.start < span.end; i++)
      if (hits[i]!.meaning.cues?.some(({ status, mood }) => status ?? mood)) return null;
    return { subject: subjectOf(focus.regions, 'deictic', clause.start, span.end), rank: 'head' };
  }

  private readDeictic(
    clause: Clause,
    target: DeicticTarget,
    span: Span,
  ): { subject: Subject; rank: PlaceRole } | null {
    const { text } = this.input;
    if (target === 'zone') return this.readNamedZone(clause, span);
    if (target === 'each') return null;
    if (target === 'world' && RANK_AFTER.test(text.slice(span.end, span.end + 2))) return null;
    if (isYardstick(text, span.start, span.end) || !isInitial(text, clause, span.start)) return null;
    if (
      target === 'nation' &&
      (span.start - clause.start > 6 || NICKNAME.test(text.slice(span.end, span.end + 10)))
    )
      return null;
    const { focus } = this.input;
    const regions = resolveDeictic(target, text.slice(span.start, span.end), this.lexicon.hierarchy, {
      carried: this.carried,
      heading: this.hasLeftSection ? null : this.heading,
      focus: focus?.regions[0] ?? null,
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

  /** Index of the first hit of a clause; clauses come in order, so the search goes on where it stood. */
  private firstHitOf({ start }: Clause): number {
    const { hits } = this.input;
    while (this.hitAt < hits.length && hits[this.hitAt]!.start < start) this.hitAt++;
    return this.hitAt;
  }

  /** Places, deictic words and industries of a clause, in order. */
  private eventsOf(clause: Clause, firstHit: number): PlaceEvent[] {
    const { hits, mentions, industries } = this.input;
    const events: PlaceEvent[] = [];
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < clause.start)
      this.mentionAt++;
    while (this.industryAt < industries.length && industries[this.industryAt]!.start < clause.start)
      this.industryAt++;
    for (let i = this.mentionAt; i < mentions.length && mentions[i]!.start < clause.end; i++) {
      const mention = mentions[i]!;
      const { start, end } = mention;
      events.push({ start, end, mention, deictic: null, industry: null, hit: firstHitFrom(hits, start) });
    }
    for (let i = this.industryAt; i < industries.length && industries[i]!.start < clause.end; i++) {
      const industry = industries[i]!;
      const { start, end } = industry;
      events.push({ start, end, mention: null, deictic: null, industry, hit: -1 });
    }
    for (let i = firstHit; i < hits.length && hits[i]!.start < clause.end; i++) {
      const { meaning, start, end, isMasked } = hits[i]!;
      if ((meaning.roles & POINTER) === 0 || isMasked) continue;
      const deictic = meaning.deictic ?? 'world';
      events.push({ start, end, mention: null, deictic, industry: null, hit: i });
    }
    return events.length > 1 ? events.sort((a, b) => a.start - b.start || a.end - b.end) : events;
  }
}
