import type { RegionReading, Span, Speaker, Status } from '../model/index.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { isVerbBefore, neighbourAt, type Circumstances, type Neighbour } from './circumstances.ts';
import type { Cue } from './cues.ts';
import type { IndustryMention } from './industries.ts';
import type { StatusReading } from './status.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A claim in offsets of the matching text, before it gets its evidence in the source. All but the region and the industry
 * it shares with others of its word or clause; what stands around its word is looked up when somebody asks. It holds
 * all that is asked of its word and subject, for claims are weighed and written when those are long out of the nearer
 * caches.
 */
export class Finding implements Span, Circumstances {
  readonly regionReading: RegionReading;
  readonly word: number;
  readonly distance: number;
  readonly shared: number;

  constructor(
    private readonly around: Surroundings,
    { start, end, subject }: IndustryMention,
    private readonly read: StatusReading,
    readonly region: string,
    private readonly named: IndustryInfo,
  ) {
    this.regionReading = subject.reading;
    this.word = end - start;
    this.distance = start - subject.reading.end;
    this.shared = subject.regions.length;
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

  get statusCue(): Cue | null {
    return this.read.cue;
  }

  get isDefault(): boolean {
    return this.read.isDefault;
  }

  /** Nothing but the mention itself says so: neither a cue nor a number nor a list. */
  get isBare(): boolean {
    return !this.isRow && (this.read.isDefault || this.read.cue?.rule.id === 'existing-have');
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

  /** Where the industry word begins. */
  private get wordStart(): number {
    return this.regionReading.end + this.distance;
  }

  get clause(): number {
    return this.end - this.start;
  }

  get listed(): number {
    return this.around.listed;
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
    return this.around.isFirstSentence;
  }

  get ownCues(): number {
    return this.around.ownCues;
  }

  get cueAt(): number | null {
    const { cue } = this.read;
    return cue && cue.start - this.wordStart;
  }

  get hasVerb(): boolean {
    return isVerbBefore(this.around.line.text, this.wordStart);
  }

  get before(): Neighbour {
    return neighbourAt(this.around.line.text, this.wordStart - 1);
  }

  get beforeRegion(): Neighbour {
    return neighbourAt(this.around.line.text, this.regionReading.start - 1);
  }

  get behindRegion(): Neighbour {
    return neighbourAt(this.around.line.text, this.regionReading.end);
  }

  get digits(): 0 | 1 | 2 {
    const last = this.around.lastDigit;
    return last < 0 ? 0 : last < this.wordStart + this.word ? 1 : 2;
  }
}
