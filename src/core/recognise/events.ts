import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { POINTER, SPEAKER } from '../lexicon/meaning.ts';
import type { Clause } from './clauses.ts';
import { firstHitFrom } from './hits.ts';
import type { Placed, PlaceEvent, Recognised } from './scoped.ts';
import { withItem } from './smallLists.ts';
import { sortSpans } from './spans.ts';
import { cuesOf, type ClauseCues } from './cues.ts';
import type { Subject } from './subject.ts';

const NO_EVENTS: PlaceEvent[] = [];
const NONE_PLACED: Placed[] = [];

/** Reads what happens in clause after clause; they must come in the order of the text. */
export class EventReader {
  private mentionAt = 0;
  private industryAt = 0;
  private hitsEnd = 0;
  /** Index of the first hit of the clause that was entered last. */
  private firstHit = 0;
  /** All roles that its hits have, masked ones among them. */
  private roles = 0;

  constructor(private readonly input: Recognised) {}

  /** Index of the next place not read yet. */
  get nextMention(): number {
    return this.mentionAt;
  }

  /** Leaves out the places before `offset`. */
  skipMentionsTo(offset: number): void {
    const { mentions } = this.input;
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < offset) this.mentionAt++;
  }

  /** Goes on to a clause: finds its first hit, place and industry, and the roles of its hits. */
  enter({ start, end }: Clause): void {
    const { hits, industries } = this.input;
    let at = this.hitsEnd;
    while (at < hits.length && hits[at]!.start < start) at++;
    this.firstHit = at;
    this.roles = 0;
    for (; at < hits.length && hits[at]!.start < end; at++) this.roles |= hits[at]!.roles;
    this.hitsEnd = at;
    while (this.industryAt < industries.length && industries[this.industryAt]!.start < start)
      this.industryAt++;
  }

  /** Whether a word in the clause that was entered tells who speaks. */
  get hasSpeaker(): boolean {
    return (this.roles & SPEAKER) !== 0;
  }

  /** The cues of the clause that was entered. */
  cuesOf({ end }: Clause): ClauseCues {
    return cuesOf(this.input, this.roles, this.firstHit, end);
  }

  /** Whether something in the clause that was entered may tell whom it is about. */
  hasPlace({ start, end }: Clause): boolean {
    this.skipMentionsTo(start);
    const { mentions } = this.input;
    return (
      (this.roles & POINTER) !== 0 ||
      (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < end)
    );
  }

  /** The industries of the clause that was entered, all of them said of one subject. */
  placeAll({ end }: Clause, subject: Subject): Placed[] {
    const { industries } = this.input;
    let placed = NONE_PLACED;
    for (let i = this.industryAt; i < industries.length && industries[i]!.start < end; i++)
      placed = withItem(placed, { industry: industries[i]!, subject });
    return placed;
  }

  /** Places, deictic words and industries of the clause that was entered, in order. */
  eventsOf(clause: Clause): PlaceEvent[] {
    const { hits, mentions, industries } = this.input;
    let events = NO_EVENTS;
    for (let i = this.mentionAt; i < mentions.length && mentions[i]!.start < clause.end; i++) {
      const mention = mentions[i]!;
      const { start, end } = mention;
      const hit = firstHitFrom(hits, start);
      events = withItem(events, { start, end, mention, deictic: null, industry: null, hit });
    }
    for (let i = this.industryAt; i < industries.length && industries[i]!.start < clause.end; i++) {
      const industry = industries[i]!;
      const { start, end } = industry;
      events = withItem(events, { start, end, mention: null, deictic: null, industry, hit: -1 });
    }
    if ((this.roles & POINTER) === 0) return sortSpans(events);
    for (let i = this.firstHit; i < hits.length && hits[i]!.start < clause.end; i++) {
      const { meaning, roles, start, end, isMasked } = hits[i]!;
      if ((roles & POINTER) === 0 || isMasked) continue;
      const deictic = meaning.deictic ?? 'world';
      events = withItem(events, { start, end, mention: null, deictic, industry: null, hit: i });
    }
    return sortSpans(events);
  }
}

/** “the capital of Anhui” and 安徽省会 are one place: 合肥. Takes both events for one mention. */
export function joinCapital(hierarchy: Hierarchy, events: PlaceEvent[], index: number): PlaceEvent | null {
  const [here, next] = [events[index]!, events[index + 1]];
  if (!next || next.start - here.end > 3) return null;
  const [capital, place] =
    here.deictic === 'capital' ? [here, next] : next.deictic === 'capital' ? [next, here] : [];
  const code =
    place?.mention?.regions.length === 1 ? hierarchy.capitalOf(place.mention.regions[0]!) : undefined;
  if (!capital || !place?.mention || !code) return null;
  events.splice(index, 1);
  const [start, end] = [here.start, next.end];
  const mention = { regions: [code], start, end, group: start };
  return { start, end, mention, deictic: null, industry: null, hit: here.hit };
}
