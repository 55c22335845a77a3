import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import { LETTER, MASKED, POINTER, TRAP } from '../lexicon/meaning.ts';
import type { Hits } from './hits.ts';
import { isReadableLetter, readLetters } from './letterRows.ts';
import {
  BELONGS,
  BELONGS_BACK,
  closesSite,
  COORDINATED,
  PART_REACH,
  SITE_GAP,
  SITE_REACH,
} from './mentionGaps.ts';
import { NameChooser, type Candidate } from './nameChooser.ts';
import { isLoneLetter, isUnitName, readingOf } from './nameReadings.ts';
import { isTownship } from './townships.ts';

/** A place in the text with the regions it names; several for joint names. Offsets in UTF-16 units. */
export interface Mention extends Span {
  readonly regions: readonly string[];
  /** Start of the group of coordinated places it belongs to: A、B和C share one. */
  group: number;
  /** Read from a short name that only its surroundings make readable. */
  readonly isLoose?: boolean;
  /** The name of a zone that stands for its unit. */
  readonly isZone?: boolean;
}

/** Short names of units, in UTF-16 units. */
const SHORTEST_NAME = 2;
const LONGEST_SHORT_NAME = 4;

class Resolver {
  readonly mentions: Mention[] = [];
  private readonly chooser: NameChooser;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly candidates: readonly Candidate[],
    context: readonly string[],
    isCountyText: () => boolean,
  ) {
    const { hierarchy } = lexicon;
    this.chooser = new NameChooser(hierarchy, text, candidates, this.mentions, context, isCountyText);
  }

  run(): Mention[] {
    const { candidates } = this;
    for (let i = 0; i < candidates.length; i++) this.resolve(candidates[i]!, i);
    return this.mentions;
  }

  private resolve(candidate: Candidate, index: number): void {
    const { start, end } = candidate;
    this.dropApposition(start);
    const before = this.last();
    const parent = before && this.isPart(before, start) ? before : null;
    const { regions: readings } = candidate;
    if (parent === null && isLoneLetter(readings)) return;
    const region = this.chooser.choose(candidate, index, parent);
    if (region === null) return;
    const own = readingOf(readings, region);
    const isZone = own?.isZone === true;
    if (before !== null && this.join(before, parent, region, isZone, candidate)) return;
    const isCoordinated = before !== null && COORDINATED.test(this.text, before.end, start);
    const isLoose = own !== null && (own.form === 'near' || own.form === 'ordinary');
    this.push([region], start, end, isCoordinated ? before.group : start, isLoose, isZone);
  }

  /** Makes one mention of a unit and a part of it that stands right behind it, or before. */
  private join(
    before: Mention,
    parent: Mention | null,
    region: string,
    isZone: boolean,
    { start, end }: Candidate,
  ): boolean {
    if (before.regions.length !== 1) return false;
    const { isWithin } = this.lexicon.hierarchy;
    const other = before.regions[0]!;
    if (parent !== null && isWithin(region, other)) {
      // A zone stands for the unit that the text names with it: 宁夏宁东基地 is said of 宁夏, 山西晋中国家农高区 of 晋中.
      const isWhole = isZone && !this.isNamedAfter(region, this.text.slice(start, end));
      this.replace(before, isWhole ? before.regions : [region], end);
      return true;
    }
    if (BELONGS_BACK.test(this.text, before.end, start) && isWithin(other, region)) {
      this.replace(before, before.regions, end);
      return true;
    }
    if (start - before.end > SITE_REACH || !closesSite(this.text, end)) return false;
    if (!SITE_GAP.test(this.text, before.end, start)) return false;
    if (!isWithin(region, other)) return false;
    this.replace(before, [region], end);
    return true;
  }

  /** Whether the name of a zone begins with that of its unit. */
  private isNamedAfter(region: string, zone: string): boolean {
    const { meaningOf } = this.lexicon;
    for (let length = SHORTEST_NAME; length <= LONGEST_SHORT_NAME && length < zone.length; length++) {
      const readings = meaningOf.get(zone.slice(0, length))?.regions;
      const named = readings ? readingOf(readings, region) : null;
      if (named !== null && isUnitName(named) && !named.isZone) return true;
    }
    return false;
  }

  /** Puts one mention up to `end` in place of the last. */
  private replace({ start, group }: Mention, regions: readonly string[], end: number): void {
    this.mentions.pop();
    this.push(regions, start, end, group, false, false);
  }

  private last(): Mention | null {
    const { mentions } = this;
    return mentions.length > 0 ? mentions[mentions.length - 1]! : null;
  }

  /** Longnan, northwest China's Gansu Province: what only says where the province lies is no place of its own. */
  private dropApposition(start: number): void {
    const last = this.last();
    if (!last || last.end + 3 !== start || !isArea(last.regions[0]!)) return;
    if (this.text.startsWith("'s ", last.end) && this.text.startsWith(', ', last.start - 2))
      this.mentions.pop();
  }

  private isPart(before: Span, start: number): boolean {
    return start - before.end <= PART_REACH && BELONGS.test(this.text, before.end, start);
  }

  private push(
    regions: readonly string[],
    start: number,
    end: number,
    group: number,
    isLoose: boolean,
    isZone: boolean,
  ): void {
    this.mentions.push({ regions, start, end, group, isLoose, isZone });
  }
}

const jointMention = (regions: readonly string[], start: number, end: number): Mention => ({
  regions,
  start,
  end,
  group: start,
  isLoose: false,
  isZone: false,
});

function saysCounty(hits: Hits): boolean {
  for (let i = 0; i < hits.length; i++)
    if ((hits.roles[i]! & POINTER) !== 0 && hits.meaning(i).deictic === 'county') return true;
  return false;
}

/**
 * Finds the places of a text and decides which region each one means.
 * `context` holds codes known from elsewhere (title, publisher) that make short names readable.
 */
export function readMentions(
  lexicon: Lexicon,
  text: string,
  hits: Hits,
  context: readonly string[],
): Mention[] {
  const { starts, ends, roles } = hits;
  const { places } = hits.lists;
  const candidates: Candidate[] = [];
  const joints: Mention[] = [];
  let skipTo = 0;
  for (let p = 0; p < places.length; p++) {
    const i = places[p]!;
    const start = starts[i]!;
    if ((roles[i]! & (TRAP | MASKED)) !== 0 || start < skipTo) continue;
    const end = ends[i]!;
    const row = end - start === 1 && starts[i + 1] === end ? readLetters(hits, i) : null;
    if (row === null && (roles[i]! & LETTER) !== 0 && !isReadableLetter(text, start, end, candidates))
      continue;
    const { joint, regions, isLatin } = hits.meaning(i);
    if (joint) joints.push(jointMention(joint, start, end));
    else if (row !== null) {
      joints.push(jointMention(row.regions, start, row.end));
      skipTo = row.end;
    } else if (regions !== null && !isTownship(text, end, regions))
      candidates.push({ regions, isLatin, start, end });
  }
  const mentions = new Resolver(lexicon, text, candidates, context, () => saysCounty(hits)).run();
  return joints.length === 0 ? mentions : [...mentions, ...joints].sort((a, b) => a.start - b.start);
}
