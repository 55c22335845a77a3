import type { RegionReading, Span, Speaker, Status, StatusCue } from '../model/index.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { isVerbBefore, neighbourAt, type Circumstances, type Neighbour } from './circumstances.ts';
import type { IndustryMention } from './industries.ts';
import type { StatusReading } from './status.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A claim in offsets of the matching text, before it gets its evidence in the source. All but the region and the industry
 * it shares with others of its word or clause; what stands around its word is looked up when somebody asks.
 */
export class Finding implements Span, Circumstances {
  /** Held here, for claims are written when words and subjects are long out of the nearer caches. */
  readonly regionReading: RegionReading;

  constructor(
    private readonly around: Surroundings,
    private readonly mention: IndustryMention,
    private readonly read: StatusReading,
    readonly region: string,
    private readonly named: IndustryInfo,
  ) {
    this.regionReading = mention.subject.reading;
  }

  get industry(): string {
    return this.named.id;
  }

  get industryNumber(): number {
    return this.named.number;
  }

  get cluster(): string {
    return this.named.cluster;
  }

  get isUmbrella(): boolean {
    return this.named.isUmbrella;
  }

  get status(): Status {
    return this.read.status;
  }

  get statusCue(): StatusCue | null {
    return this.read.cue;
  }

  get isDefault(): boolean {
    return this.read.isDefault;
  }

  /** Nothing but the mention itself says so: neither a cue nor a number nor a list. */
  get isBare(): boolean {
    return !this.isRow && (this.read.isDefault || this.read.cue?.rule === 'existing-have');
  }

  /** A row of a table says so. */
  get isRow(): boolean {
    return this.around.line.isRow;
  }

  /** Start of the clause that says so. */
  get start(): number {
    return this.around.start;
  }

  /** … and its end. */
  get end(): number {
    return this.around.end;
  }

  get speaker(): Speaker {
    return this.around.speaker;
  }

  get word(): number {
    return this.mention.end - this.mention.start;
  }

  get distance(): number {
    return this.mention.start - this.regionReading.end;
  }

  get clause(): number {
    return this.end - this.start;
  }

  get listed(): number {
    return this.around.here.placed.length;
  }

  get shared(): number {
    return this.mention.subject.regions.length;
  }

  get isHeading(): boolean {
    return this.around.line.isHeading;
  }

  get hasFallback(): boolean {
    return this.around.line.fallback !== null;
  }

  get isTask(): boolean {
    return this.around.line.isTaskList;
  }

  get isFirstSentence(): boolean {
    return this.around.here.sentence === 0;
  }

  get ownCues(): number {
    return this.around.ownCues;
  }

  get cueAt(): number | null {
    const { cue } = this.read;
    return cue && cue.start - this.mention.start;
  }

  get hasVerb(): boolean {
    return isVerbBefore(this.around.line.text, this.mention.start);
  }

  get before(): Neighbour {
    return neighbourAt(this.around.line.text, this.mention.start - 1);
  }

  get beforeRegion(): Neighbour {
    return neighbourAt(this.around.line.text, this.regionReading.start - 1);
  }

  get behindRegion(): Neighbour {
    return neighbourAt(this.around.line.text, this.regionReading.end);
  }

  get digits(): 0 | 1 | 2 {
    const last = this.around.lastDigit;
    return last < 0 ? 0 : last < this.mention.end ? 1 : 2;
  }
}
