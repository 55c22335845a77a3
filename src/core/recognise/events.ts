import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { POINTER } from '../lexicon/meaning.ts';
import type { Clause } from './clauses.ts';
import { firstHitFrom } from './hits.ts';
import type { PlaceEvent, Recognised } from './scoped.ts';
import { withItem } from './smallLists.ts';
import { sortSpans } from './spans.ts';

const NO_EVENTS: PlaceEvent[] = [];

/** Reads what happens in clause after clause; they must come in the order of the text. */
export class EventReader {
  private mentionAt = 0;
  private industryAt = 0;
  private hitAt = 0;

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

  /** Index of the first hit of a clause; clauses come in order, so the search goes on where it stood. */
  firstHitOf({ start }: Clause): number {
    const { hits } = this.input;
    while (this.hitAt < hits.length && hits[this.hitAt]!.start < start) this.hitAt++;
    return this.hitAt;
  }

  /** Places, deictic words and industries of a clause, in order. */
  eventsOf(clause: Clause, firstHit: number): PlaceEvent[] {
    const { hits, mentions, industries } = this.input;
    let events = NO_EVENTS;
    while (this.mentionAt < mentions.length && mentions[this.mentionAt]!.start < clause.start)
      this.mentionAt++;
    while (this.industryAt < industries.length && industries[this.industryAt]!.start < clause.start)
      this.industryAt++;
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
    for (let i = firstHit; i < hits.length && hits[i]!.start < clause.end; i++) {
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
