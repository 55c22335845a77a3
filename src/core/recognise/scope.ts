import type { Span, Speaker } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import { readClauses, type Clause } from './clauses.ts';
import { firstHitFrom, type Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import { DATELINE } from './focus.ts';
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

interface PlaceEvent extends Span {
  readonly mention?: Mention;
  readonly deictic?: DeicticTarget;
  readonly industry?: IndustryMention;
  readonly hit: number;
}

const CELL_GAP = /(?:\||\t| ).*(?:\||\t| )/;
const PROJECT_SITE = /^\s*(?:将|已|拟)?(?:落户|落地|选址|坐落|落子|布局)(?:在|于)?$/;
const SITE = /(?:落户|落地|选址|位于|坐落|布局在|建在|落子)于?$/;
/** “中国模具之乡” is a name of honour, no statement about the country. */
const NICKNAME =
  /^[^，。]{0,8}[之的]?(?:乡|都|城|谷|名镇|第一)|^[^，。；的]{2,12}(?:产业园|园区|基地|中心|公司|集团|协会|学会|大学|研究院)/;
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

function groupMentions(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.group);
    if (group) group.push(mention);
    else groups.set(mention.group, [mention]);
  }
  return groups;
}

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
  private hasLeftSection = false;
  private readonly majority: string | null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly input: Recognised,
  ) {
    this.mentionsByGroup = groupMentions(input.mentions);
    this.majority = this.findMajority();
  }

  /** Province of most places, where more than half lie in one. */
  private findMajority(): string | null {
    const counts = new Map<string, number>();
    const codes = this.input.mentions.flatMap(({ regions }) => regions).filter((code) => /^\d/.test(code));
    for (const code of codes) {
      const province = `${code.slice(0, 2)}0000`;
      counts.set(province, (counts.get(province) ?? 0) + 1);
    }
    const [top] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return top && top[1] > codes.length / 2 ? top[0] : null;
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
    this.carried = this.cellSubject(line) ?? this.siteSubject(line) ?? this.carried;
    const scoped = this.walkClauses(readClauses(text, line.start, line.end));
    if (line.kind === 'heading')
      this.headings.push({ level: line.level, subject: this.headingSubject(line) });
    if (isHeading) this.carried = null;
    if (line.kind === 'paragraph' && /[：:]$/.test(text.slice(line.start, line.end)))
      this.leadIn = this.carried;
    return { line, clauses: scoped };
  }

  /** 本报邢台讯, BEIJING - : where the story was filed, not whom it is about. */
  private skipDateline(line: Line): void {
    const { text, mentions } = this.input;
    const dateline = DATELINE.exec(text.slice(line.start, line.start + 60))?.[0];
    if (!dateline || line.kind === 'title') return;
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < line.start + dateline.length)
      this.mentionAt++;
  }

  /** In a row of cells, a cell that is nothing but a region's name is the subject of the row. */
  private cellSubject(line: Line): Subject | null {
    const { text, mentions } = this.input;
    const row = text.slice(line.start, line.end);
    if (line.kind === 'title' || !CELL_GAP.test(row)) return null;
    for (let i = this.mentionAt; i < mentions.length && mentions[i]!.start < line.end; i++) {
      const mention = mentions[i]!;
      if (mention.start < line.start) continue;
      const before = text.slice(Math.max(line.start, mention.start - 3), mention.start);
      const after = text.slice(mention.end, Math.min(line.end, mention.end + 3));
      if (/(?:^|[|\t ])$/.test(before) && /^(?:$|[|\t ])/.test(after)) {
        return subjectOf(mention.regions, 'named', mention.start, mention.end);
      }
    }
    return null;
  }

  /** An item of a list of projects names its site behind it: 某某项目——落户什邡市. */
  private siteSubject(line: Line): Subject | null {
    const { text, mentions } = this.input;
    if (line.kind !== 'list item') return null;
    const own = mentions.filter((each) => line.start < each.start && each.end <= line.end);
    const site = own.find((each) => SITE.test(text.slice(Math.max(line.start, each.start - 4), each.start)));
    return site ? subjectOf(site.regions, 'named', site.start, site.end) : null;
  }

  /** A heading sets the region of its section when it names one and little else before it. */
  private headingSubject(line: Line): Subject | null {
    const own = this.input.mentions.filter((each) => line.start <= each.start && each.end <= line.end);
    const [first] = own;
    if (!first || first.start - line.start > 14) return null;
    const groups = own.filter((each) => each.group === first.group);
    const regions = [...new Set(groups.flatMap((each) => each.regions))];
    return subjectOf(regions, 'heading', first.start, groups.at(-1)!.end);
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
      [sentence, segment] = [clause.sentence, clause.segment];
      this.isOpening = sentence === 0 && segment === 0;
      const cues = readCues(
        this.input.text,
        this.input.hits,
        firstHitFrom(this.input.hits, clause.start),
        clause.end,
      );
      speaker = findSpeaker(cues) ?? speaker;
      if (speaker?.isNational && !inSentence)
        inSentence = subjectOf(['CN'], 'named', speaker.cue.start, speaker.cue.end);
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
    return this.placeProjects(scoped);
  }

  /** 总投资8亿元的物流园项目，落户衡南县: the site named behind is what the project is said of. */
  private placeProjects(scoped: ScopedClause[]): ScopedClause[] {
    return scoped.map((here, index) => {
      const next = scoped[index + 1];
      if (
        here.placed.length === 0 ||
        !next ||
        next.clause.sentence !== here.clause.sentence ||
        next.clause.segment !== here.clause.segment
      )
        return here;
      const site = next.subject;
      const lead = this.input.text.slice(next.clause.start, site?.reading.start ?? next.clause.start);
      if (!site || site.reading.start < next.clause.start || !PROJECT_SITE.test(lead)) return here;
      const isOwn = (subject: Subject): boolean =>
        subject.reading.start >= here.clause.start && subject.reading.kind === 'named';
      return {
        ...here,
        placed: here.placed.map((each) => (isOwn(each.subject) ? each : { ...each, subject: site })),
      };
    });
  }

  /** Whom the text speaks of where a clause does not say. */
  private standing(): Subject | null {
    const at = this.carried ?? (this.hasLeftSection ? null : this.heading) ?? this.input.focus;
    return at;
  }

  private walkClause(
    clause: Clause,
    inSentence: Subject | null,
    isNational: boolean,
  ): { placed: Placed[]; subject: Subject | null; head: Subject | null } {
    const placed: Placed[] = [];
    let subject: Subject | null = null;
    let head: Subject | null = null;
    const events = this.eventsOf(clause);
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
      if (this.isAgent(clause, event))
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
    return { start, end, hit: here.hit, mention: { regions: [code], start, end, group: start } };
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
    if (this.isOpening || !whole || whole.regions.length !== 1 || subject.regions.length !== 1) return false;
    const [inner, outer] = [subject.regions[0]!, whole.regions[0]!];
    return inner !== outer && this.lexicon.hierarchy.isWithin(inner, outer);
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
    const name = text.slice(clause.start, span.end).trim();
    const hasPlace = mentions.some((each) => each.start >= clause.start && each.start < span.end);
    const hasVerb = hits
      .slice(firstHitFrom(hits, clause.start), firstHitFrom(hits, span.end))
      .some(({ meaning }) => meaning.cues?.some(({ status, mood }) => status ?? mood));
    if (!focus || hasPlace || hasVerb || !/^[\u4e00-\u9fff]{5,16}$/.test(name) || /[的是有与和各]/.test(name))
      return null;
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

  /** Places, deictic words and industries of a clause, in order. */
  private eventsOf(clause: Clause): PlaceEvent[] {
    const { hits, mentions, industries } = this.input;
    const events: PlaceEvent[] = [];
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < clause.start)
      this.mentionAt++;
    while (this.industryAt < industries.length && industries[this.industryAt]!.start < clause.start)
      this.industryAt++;
    for (let i = this.mentionAt; i < mentions.length && mentions[i]!.start < clause.end; i++) {
      const mention = mentions[i]!;
      events.push({
        start: mention.start,
        end: mention.end,
        mention,
        hit: firstHitFrom(hits, mention.start),
      });
    }
    for (let i = this.industryAt; i < industries.length && industries[i]!.start < clause.end; i++) {
      events.push({
        start: industries[i]!.start,
        end: industries[i]!.end,
        industry: industries[i]!,
        hit: -1,
      });
    }
    for (let i = firstHitFrom(hits, clause.start); i < hits.length && hits[i]!.start < clause.end; i++) {
      const { deictic = hits[i]!.meaning.isForeign ? ('world' as const) : undefined } = hits[i]!.meaning;
      if (deictic && !hits[i]!.isMasked)
        events.push({ start: hits[i]!.start, end: hits[i]!.end, deictic, hit: i });
    }
    return events.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
