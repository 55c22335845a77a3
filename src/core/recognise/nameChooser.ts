import type { Level, Span } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { NameReading } from '../lexicon/regionNames.ts';
import { localCounties } from './localNames.ts';
import { BELONGS_BACK, COORDINATED } from './mentionGaps.ts';
import { Namesakes } from './namesakes.ts';
import { isClear, isUnitName } from './nameReadings.ts';

/** A word that may name regions, at its place in the text. */
export interface Candidate extends Span {
  readonly regions: readonly NameReading[];
  readonly isLatin: boolean;
}

const STANDS_AS_NAME =
  /^(?:：|的|则|在|今年|去年|是|把|要|将|正|有|也|又|还|以|手|用|靠|两[县区市]|主攻|重点|建设|发展|依托|推进|打造|培育|加快|建|搞|抓|主推|承接|聚焦|围绕|布局|推动|实施|引进)/;

/** 二问滨海：… */
const VISITED = /[问看访]/;

interface Named extends Span {
  readonly regions: readonly string[];
}

/** Decides which of the regions that a name may stand for it means in a text. */
export class NameChooser {
  private readonly named = new Set<string>();
  private readonly full = new Set<string>();
  private readonly namesakes: Namesakes;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly text: string,
    private readonly candidates: readonly Candidate[],
    /** The places read so far. */
    private readonly mentions: readonly Named[],
    /** Codes known from title or publisher that make short names readable. */
    private readonly context: readonly string[],
    /** Whether the text says 全县, 县里, “the county”. */
    isCountyText: () => boolean,
  ) {
    this.namesakes = new Namesakes(hierarchy, candidates);
    for (let i = 0; i < candidates.length; i++) this.noteNames(candidates[i]!.regions);
    const local = localCounties(hierarchy, candidates, () => isCountyText() && !this.namesCounty());
    for (let i = 0; i < local.length; i++) this.noteFull(local[i]!);
  }

  /** The region that a name means, the `index`th of the text, right behind its whole `parent` or null; null for none. */
  choose(candidate: Candidate, index: number, parent: Named | null): string | null {
    return (
      this.chooseBefore(candidate, index) ??
      this.chooseName(candidate, parent) ??
      this.chooseOrdinary(candidate, index)
    );
  }

  /** “Fuzhou, Jiangxi”: of several, the one that lies in the unit behind it. */
  private chooseBefore({ regions, isLatin, end }: Candidate, index: number): string | null {
    const next = this.candidates[index + 1];
    if (!isLatin || regions.length === 1 || !next || !BELONGS_BACK.test(this.text, end, next.start))
      return null;
    const [whole, other] = next.regions;
    if (!whole || other || !isUnitName(whole)) return null;
    const inside = regions.filter(
      ({ region }) => region !== whole.region && this.hierarchy.isWithin(region, whole.region),
    );
    return inside.length === 1 ? inside[0]!.region : null;
  }

  /** Regions that some clear name in the text stands for: they make short names of their parts readable. */
  private noteNames(readings: readonly NameReading[]): void {
    const clear = readings.length === 1 ? readings : readings.filter(isUnitName);
    const only = clear[0];
    if (clear.length !== 1 || !isUnitName(only!)) return;
    if (only!.form === 'full') this.full.add(only!.region);
    this.noteNamed(only!.region);
  }

  private noteNamed(region: string): void {
    // With a region all above it have been noted.
    if (this.named.has(region)) return;
    for (const code of this.hierarchy.chain(region)) this.named.add(code);
  }

  private namesCounty(): boolean {
    return [...this.full, ...this.context].some((code) => this.hierarchy.entry(code)?.level === 'county');
  }

  private noteFull(region: string): void {
    this.full.add(region);
    this.noteNamed(region);
  }

  private chooseName({ regions: readings, isLatin }: Candidate, parent: Named | null): string | null {
    if (readings.length === 1 && isClear(readings[0]!)) return readings[0]!.region;
    const namesake = isLatin ? this.namesakes.choose(readings) : null;
    return namesake ?? this.chooseAmong(readings, parent);
  }

  private chooseAmong(readings: readonly NameReading[], parent: Named | null): string | null {
    const { isWithin, entry } = this.hierarchy;
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
    return this.hierarchy.entry(region)?.level === level;
  }

  /**
   * An ordinary word (南山, 光明) names a district where its city is spoken of and it stands like a name:
   * beside a sister district, or at the edge of a clause before 的, 则, 今年 and the like.
   */
  private chooseOrdinary(candidate: Candidate, index: number): string | null {
    const { entry } = this.hierarchy;
    for (const { region, form } of candidate.regions) {
      const parent = entry(region)?.parent;
      if (form !== 'ordinary' || !parent || !(this.named.has(parent) || this.full.has(region))) continue;
      if (this.hasSister(index, parent)) return region;
      const before = this.text.charAt(candidate.start - 1);
      const after = this.text.slice(candidate.end, candidate.end + 3);
      if (/^$|[\s，。；：“（|的—]/.test(before) && STANDS_AS_NAME.test(after)) return region;
      if (VISITED.test(before) && after.startsWith('：')) return region;
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

  private mayBePart({ regions }: Candidate, parent: string): boolean {
    return regions.some(({ region }) => this.hierarchy.entry(region)?.parent === parent);
  }

  /** 海南 in a text about 青海省海南藏族自治州 is the prefecture. */
  private isOnlyPrefecture(prefecture: string, province: string): boolean {
    const parent = this.hierarchy.entry(prefecture)?.parent;
    return parent !== province && this.full.has(prefecture) && !this.full.has(province);
  }

  /**
   * A short or shared name is readable where a unit above it (or itself, in full) is named in the text;
   * an ordinary word only where the unit itself is named in full.
   */
  private isReadable({ region, form }: NameReading): boolean {
    if (this.full.has(region)) return form !== 'ordinary' || this.hierarchy.entry(region)?.level !== 'county';
    if (form === 'ordinary') return false;
    const chain = this.hierarchy.chain(region);
    for (let i = 1; i < chain.length; i++)
      if (this.named.has(chain[i]!) || this.context.includes(chain[i]!)) return true;
    return false;
  }

  private nearest(known: readonly NameReading[]): string | null {
    const { chain } = this.hierarchy;
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
