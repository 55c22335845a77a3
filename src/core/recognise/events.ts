import type { Span } from '../model/index.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { MASKED, POINTER, SPEAKER } from '../lexicon/meaning.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import type { Clause, Recognised } from './scoped.ts';
import { partOf } from './smallLists.ts';

/** What may come next in a clause. */
const NOTHING = 0;
const PLACE = 1;
const INDUSTRY = 2;
const DEICTIC = 3;

const NONE: readonly IndustryMention[] = [];

/** How far a place and “the capital of” may stand apart, in UTF-16 units. */
const CAPITAL_GAP = 3;

/**
 * Reads what happens in clause after clause; they must come in the order of the text. Of what `next` has read, a place,
 * a deictic word or an industry, the reader itself tells: no object is made for it.
 */
export class EventReader implements Span {
  mention: Mention | null = null;
  deictic: DeicticTarget | null = null;
  industry: IndustryMention | null = null;
  start = 0;
  end = 0;
  /** Index of the place among those of the document; -1 for one that was put together. */
  place = -1;
  /** Index of the first hit of the place. */
  hit = 0;

  /** Index of the next place that lies in the clause that was entered, or behind it. */
  nextMention = 0;
  /** Index of the first hit of the clause that was entered, and of the first behind it. */
  private firstHit = 0;
  private hitsEnd = 0;
  private clauseEnd = 0;
  /** All roles that its hits have, masked ones among them. */
  private roles = 0;
  /** What of each kind is read next. */
  private placeAt = 0;
  private industryAt = 0;
  private deicticAt = 0;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly input: Recognised,
  ) {}

  /** Leaves out the places before `offset`. */
  skipMentionsTo(offset: number): void {
    const { mentions } = this.input;
    let at = this.nextMention;
    while (at < mentions.length && mentions[at]!.start < offset) at++;
    this.nextMention = at;
  }

  /** Goes on to a clause and tells it the roles of its hits: finds its first hit, place and industry. */
  enter(clause: Clause): void {
    const { start, end } = clause;
    const { hits, industries } = this.input;
    const { starts, roles: rolesOf, length } = hits;
    let at = this.hitsEnd;
    while (at < length && starts[at]! < start) at++;
    this.firstHit = at;
    let roles = 0;
    for (; at < length && starts[at]! < end; at++) roles |= rolesOf[at]!;
    this.roles = roles;
    clause.hear(roles, this.firstHit);
    this.hitsEnd = at;
    this.clauseEnd = end;
    this.skipMentionsTo(start);
    at = this.industryAt;
    while (at < industries.length && industries[at]!.start < start) at++;
    this.industryAt = at;
  }

  /** Whether a word in the clause that was entered tells who speaks. */
  hasSpeaker(): boolean {
    return (this.roles & SPEAKER) !== 0;
  }

  /** Whether something in the clause that was entered may tell whom it is about. */
  hasPlace(): boolean {
    const { mentions } = this.input;
    return (
      (this.roles & POINTER) !== 0 ||
      (this.nextMention < mentions.length && mentions[this.nextMention]!.start < this.clauseEnd)
    );
  }

  /** The industries of the clause that was entered, where nothing else is read of it. */
  restOfIndustries(): readonly IndustryMention[] {
    const { industries } = this.input;
    const from = this.industryAt;
    let at = from;
    while (at < industries.length && industries[at]!.start < this.clauseEnd) at++;
    this.industryAt = at;
    return at === from ? NONE : partOf(industries, from, at);
  }

  /** Begins to read the places, deictic words and industries of the clause that was entered. */
  begin(): void {
    this.placeAt = this.nextMention;
    this.hit = this.firstHit;
    this.deicticAt = (this.roles & POINTER) === 0 ? this.hitsEnd : this.deicticFrom(this.firstHit);
  }

  /** Reads the next one, in the order of the text; false where there is none. */
  next(): boolean {
    const kind = this.following();
    if (kind === NOTHING) return false;
    this.mention = null;
    this.deictic = null;
    this.industry = null;
    if (kind === INDUSTRY) {
      this.industry = this.input.industries[this.industryAt++]!;
      this.start = this.industry.start;
      this.end = this.industry.end;
    } else if (kind === PLACE) this.readPlace();
    else this.readDeictic();
    return true;
  }

  /** What comes next: the kind of what begins first, or ends first where two begin together. */
  private following(): number {
    const { mentions, industries, hits } = this.input;
    let kind = NOTHING;
    let start = this.clauseEnd;
    let end = 0;
    if (this.placeAt < mentions.length && mentions[this.placeAt]!.start < start) {
      kind = PLACE;
      ({ start, end } = mentions[this.placeAt]!);
    }
    if (this.industryAt < industries.length) {
      const next = industries[this.industryAt]!;
      if (next.start < start || (next.start === start && next.end < end)) {
        kind = INDUSTRY;
        ({ start, end } = next);
      }
    }
    if (this.deicticAt < this.hitsEnd) {
      const next = hits.starts[this.deicticAt]!;
      if (next < start || (next === start && hits.ends[this.deicticAt]! < end)) kind = DEICTIC;
    }
    return kind;
  }

  private readPlace(): void {
    const { hits } = this.input;
    const mention = this.input.mentions[this.placeAt]!;
    this.place = this.placeAt++;
    this.mention = mention;
    this.start = mention.start;
    this.end = mention.end;
    while (this.hit < hits.length && hits.starts[this.hit]! < mention.start) this.hit++;
    if (this.isCapitalNext() && this.following() === DEICTIC) {
      const isNear = hits.starts[this.deicticAt]! - this.end <= CAPITAL_GAP;
      if (isNear && this.joinCapital(mention, hits.ends[this.deicticAt]!))
        this.deicticAt = this.deicticFrom(this.deicticAt + 1);
    }
  }

  private readDeictic(): void {
    const { hits } = this.input;
    const { deictic } = hits.meaning(this.deicticAt);
    const end = hits.ends[this.deicticAt]!;
    this.start = hits.starts[this.deicticAt]!;
    this.end = end;
    if (this.isCapitalNext()) {
      this.hit = this.deicticAt;
      this.deicticAt = this.deicticFrom(this.deicticAt + 1);
      if (this.following() === PLACE) {
        const place = this.input.mentions[this.placeAt]!;
        if (place.start - end <= CAPITAL_GAP && this.joinCapital(place, place.end)) {
          this.placeAt++;
          return;
        }
      }
    } else this.deicticAt = this.deicticFrom(this.deicticAt + 1);
    this.deictic = deictic ?? 'world';
  }

  private isCapitalNext(): boolean {
    return this.deicticAt < this.hitsEnd && this.input.hits.meaning(this.deicticAt).deictic === 'capital';
  }

  /** “the capital of Anhui” and 安徽省会 are one place: 合肥. Takes both for one, up to `end`. */
  private joinCapital({ regions }: Mention, end: number): boolean {
    const code = regions.length === 1 ? this.hierarchy.capitalOf(regions[0]!) : undefined;
    if (!code) return false;
    this.end = end;
    this.place = -1;
    this.mention = { regions: [code], start: this.start, end, group: this.start };
    return true;
  }

  /** Index of the first deictic word of the clause at or behind a hit. */
  private deicticFrom(index: number): number {
    const { roles } = this.input.hits;
    let at = index;
    while (at < this.hitsEnd && (roles[at]! & (POINTER | MASKED)) !== POINTER) at++;
    return at;
  }
}
