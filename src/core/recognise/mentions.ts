import type { Level, Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import { LETTER, MASKED, TRAP } from '../lexicon/meaning.ts';
import type { NameReading } from '../lexicon/regionNames.ts';
import { listHits, type HitLists } from './hitLists.ts';
import type { Hit } from './hits.ts';
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
import { Namesakes } from './namesakes.ts';
import { isClear, isLoneLetter, isUnitName, readingOf } from './nameReadings.ts';

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

const STANDS_AS_NAME =
  /^(?:：|的|则|在|今年|去年|是|把|要|将|正|有|也|又|还|以|手|用|靠|两[县区市]|主攻|重点|建设|发展|依托|推进|打造|培育|加快|建|搞|抓|主推|承接|聚焦|围绕|布局|推动|实施|引进)/;

/** A hit that names regions. */
type Candidate = Hit & { readonly meaning: { readonly regions: readonly NameReading[] } };

class Resolver {
  readonly mentions: Mention[] = [];
  private readonly named = new Set<string>();
  private readonly full = new Set<string>();
  private readonly namesakes: Namesakes;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly candidates: readonly Candidate[],
    private readonly context: readonly string[],
  ) {
    this.namesakes = new Namesakes(lexicon.hierarchy, candidates);
  }

  run(): Mention[] {
    const { candidates } = this;
    for (let i = 0; i < candidates.length; i++) this.noteNames(candidates[i]!.meaning.regions);
    for (let i = 0; i < candidates.length; i++) this.resolve(candidates[i]!, i);
    return this.mentions;
  }

  /** Regions that some clear name in the text stands for: they make short names of their parts readable. */
  private noteNames(readings: readonly NameReading[]): void {
    const clear = readings.length === 1 ? readings : readings.filter(isUnitName);
    const only = clear[0];
    if (clear.length !== 1 || !isUnitName(only!)) return;
    if (only!.form === 'full') this.full.add(only!.region);
    // With a region all above it have been noted.
    if (this.named.has(only!.region)) return;
    for (const code of this.lexicon.hierarchy.chain(only!.region)) this.named.add(code);
  }

  private resolve(candidate: Candidate, index: number): void {
    const { start, end } = candidate;
    this.dropApposition(start);
    const before = this.last();
    const parent = before && this.isPart(before, start) ? before : null;
    const readings = candidate.meaning.regions;
    if (parent === null && isLoneLetter(readings)) return;
    const region = this.choose(candidate, parent) ?? this.chooseOrdinary(candidate, index);
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
      // A zone stands for the unit that the text names with it: 宁夏宁东基地 is said of 宁夏.
      this.replace(before, isZone ? before.regions : [region], end);
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

  private choose({ meaning }: Candidate, parent: Mention | null): string | null {
    const { regions: readings } = meaning;
    if (readings.length === 1 && isClear(readings[0]!)) return readings[0]!.region;
    const namesake = meaning.isLatin ? this.namesakes.choose(readings) : null;
    return namesake ?? this.chooseAmong(readings, parent);
  }

  private chooseAmong(readings: readonly NameReading[], parent: Mention | null): string | null {
    const { isWithin, entry } = this.lexicon.hierarchy;
    const outer = parent?.regions[0];
    if (outer) {
      if (readings.some(({ region }) => region === outer)) return outer;
      // 东北振兴 is no district of 丹东: an ordinary word needs a unit before it, not an area.
      const mayBe = isArea(outer) ? readings.filter(({ form }) => form !== 'ordinary') : readings;
      const inside = mayBe.filter(({ region }) => region !== outer && isWithin(region, outer));
      if (inside.length === 1) return inside[0]!.region;
      if (inside.length > 1)
        return (inside.find(({ region }) => entry(region)?.level === 'prefecture') ?? inside[0]!).region;
    }
    const clear = readings.filter(isClear);
    if (clear.length === 1) return clear[0]!.region;
    const top = clear.length > 0 ? this.chooseTop(clear) : null;
    if (top !== null) return top;
    const known = (clear.length > 0 ? clear : readings).filter(
      (reading) => (clear.length > 0 || reading.form !== 'letter') && this.isReadable(reading),
    );
    if (known.length === 1) return known[0]!.region;
    return known.length > 1 ? this.nearest(known) : null;
  }

  /** The province that a shared name names, else the prefecture. */
  private chooseTop(clear: readonly NameReading[]): string | null {
    const province = this.ofLevel(clear, 'province');
    const prefecture = this.ofLevel(clear, 'prefecture');
    if (province === null || prefecture === null) return province ?? prefecture;
    return this.isOnlyPrefecture(prefecture, province) ? prefecture : province;
  }

  /** Of several, in English Yulin and Yichun, the one that was spoken of, else the first. */
  private ofLevel(readings: readonly NameReading[], level: Level): string | null {
    let first: string | null = null;
    for (const reading of readings) {
      if (!this.isOfLevel(reading, level)) continue;
      if (first === null) first = reading.region;
      else return this.nearest(readings.filter((each) => this.isOfLevel(each, level))) ?? first;
    }
    return first;
  }

  private isOfLevel({ region }: NameReading, level: Level): boolean {
    return this.lexicon.hierarchy.entry(region)?.level === level;
  }

  /**
   * An ordinary word (南山, 光明) names a district where its city is spoken of and it stands like a name:
   * beside a sister district, or at the edge of a clause before 的, 则, 今年 and the like.
   */
  private chooseOrdinary(candidate: Candidate, index: number): string | null {
    const { entry } = this.lexicon.hierarchy;
    for (const { region, form } of candidate.meaning.regions) {
      const parent = entry(region)?.parent;
      if (form !== 'ordinary' || !parent || !(this.named.has(parent) || this.full.has(region))) continue;
      if (this.hasSister(index, parent)) return region;
      const before = this.text.charAt(candidate.start - 1);
      const after = this.text.slice(candidate.end, candidate.end + 3);
      if (/^$|[\s，。；：“（|的—]/.test(before) && STANDS_AS_NAME.test(after)) return region;
    }
    return null;
  }

  /** Whether the name before or behind, joined by 、 or 和, is another part of the same unit. */
  private hasSister(index: number, parent: string): boolean {
    return this.areSisters(index - 1, index, parent) || this.areSisters(index, index + 1, parent);
  }

  /** Whether two names are joined and both may be parts of `parent`; one of them is known to be. */
  private areSisters(left: number, right: number, parent: string): boolean {
    const [one, other] = [this.candidates[left], this.candidates[right]];
    if (!one || !other || !COORDINATED.test(this.text, one.end, other.start)) return false;
    return this.mayBePart(one, parent) && this.mayBePart(other, parent);
  }

  private mayBePart({ meaning }: Candidate, parent: string): boolean {
    return meaning.regions.some(({ region }) => this.lexicon.hierarchy.entry(region)?.parent === parent);
  }

  /** 海南 in a text about 青海省海南藏族自治州 is the prefecture. */
  private isOnlyPrefecture(prefecture: string, province: string): boolean {
    const parent = this.lexicon.hierarchy.entry(prefecture)?.parent;
    return parent !== province && this.full.has(prefecture) && !this.full.has(province);
  }

  /**
   * A short or shared name is readable where a unit above it (or itself, in full) is named in the text;
   * an ordinary word only where the unit itself is named in full.
   */
  private isReadable({ region, form }: NameReading): boolean {
    if (this.full.has(region))
      return form !== 'ordinary' || this.lexicon.hierarchy.entry(region)?.level !== 'county';
    if (form === 'ordinary') return false;
    const chain = this.lexicon.hierarchy.chain(region);
    for (let i = 1; i < chain.length; i++)
      if (this.named.has(chain[i]!) || this.context.includes(chain[i]!)) return true;
    return false;
  }

  private nearest(known: readonly NameReading[]): string | null {
    const { chain } = this.lexicon.hierarchy;
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      for (const region of this.mentions[i]!.regions) {
        const match = known.find(
          (each) => chain(each.region).includes(region) || chain(region).includes(each.region),
        );
        if (match) return match.region;
      }
    }
    const inContext = known.find((each) => chain(each.region).some((code) => this.context.includes(code)));
    return inContext?.region ?? null;
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

const namesRegions = (hit: Hit): hit is Candidate => hit.meaning.regions !== null;

/**
 * Finds the places of a text and decides which region each one means.
 * `context` holds codes known from elsewhere (title, publisher) that make short names readable.
 */
export function readMentions(
  lexicon: Lexicon,
  text: string,
  hits: readonly Hit[],
  context: readonly string[],
  { places }: HitLists = listHits(hits),
): Mention[] {
  const candidates: Candidate[] = [];
  const joints: Mention[] = [];
  let skipTo = 0;
  for (let p = 0; p < places.length; p++) {
    const i = places[p]!;
    const hit = hits[i]!;
    if ((hit.roles & (TRAP | MASKED)) !== 0 || hit.start < skipTo) continue;
    const { joint } = hit.meaning;
    if (joint) joints.push(jointMention(joint, hit.start, hit.end));
    else if (namesRegions(hit)) {
      const mayBeRow = hit.end - hit.start === 1 && hits[i + 1]?.start === hit.end;
      const row = mayBeRow ? readLetters(hits, i) : null;
      if (row) {
        joints.push(jointMention(row.regions, hit.start, row.end));
        skipTo = row.end;
      } else if ((hit.roles & LETTER) === 0 || isReadableLetter(text, hit, candidates)) candidates.push(hit);
    }
  }
  const mentions = new Resolver(lexicon, text, candidates, context).run();
  return joints.length === 0 ? mentions : [...mentions, ...joints].sort((a, b) => a.start - b.start);
}
