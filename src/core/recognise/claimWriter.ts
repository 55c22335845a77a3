import type { Claim, Evidence, RegionReading, Span, StatusCue } from '../model/index.ts';
import type { WayBack } from '../text/offsetMap.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { evidenceAt } from '../text/evidence.ts';
import { trimClause } from './trimClause.ts';
import { KeyHash } from './hash.ts';

/** Gives findings their evidence in the source. Those of one clause come one after the other and share it, and often a cue. */
export class ClaimWriter {
  private readonly document: KeyHash;
  private clause: Span = { start: -1, end: -1 };
  private evidence: Evidence | null = null;
  private own: RegionReading | null = null;
  private reading: RegionReading | null = null;
  private ownCue: Cue | null = null;
  private cue: StatusCue | null = null;
  private region: string | null = null;
  /** The hash of the document and of `region`. */
  private readonly ofRegion = KeyHash.start();
  private readonly key = KeyHash.start();

  constructor(
    private readonly input: { readonly id: string; readonly text: string },
    private readonly back: WayBack,
    private readonly date: string | null,
  ) {
    this.document = KeyHash.start().add(input.id);
  }

  write(finding: Finding): Claim {
    const { region, industry, cluster, status, statusCue, speaker } = finding;
    const evidence = this.evidenceOf(finding);
    this.enter(region);
    const { key } = this;
    key.from(this.ofRegion).addField(industry).addField(status);
    key.addNumber(evidence.start).addNumber(evidence.end);
    return {
      id: key.toString(),
      document: this.input.id,
      region,
      industry,
      cluster,
      status,
      evidence,
      statusCue: statusCue && this.cueOf(statusCue),
      regionReading: this.readingOf(finding.regionReading),
      speaker,
      date: this.date,
    };
  }

  /** Hashes what the keys of all claims of a region begin with; most claims follow one of the same region. */
  private enter(region: string): void {
    if (region === this.region) return;
    this.region = region;
    this.ofRegion.from(this.document).addField(region);
  }

  private evidenceOf(finding: Finding): Evidence {
    const { clause } = this;
    if (this.evidence && clause.start === finding.start && clause.end === finding.end) return this.evidence;
    const { text } = this.input;
    this.clause = finding;
    return (this.evidence = evidenceAt(text, trimClause(text, this.back.of(finding))));
  }

  private readingOf(own: RegionReading): RegionReading {
    if (this.reading && this.own === own) return this.reading;
    const { start, end } = this.back.of(own);
    this.own = own;
    return (this.reading = { kind: own.kind, start, end });
  }

  private cueOf(own: Cue): StatusCue {
    if (this.cue && this.ownCue === own) return this.cue;
    const { start, end } = this.back.of(own);
    this.ownCue = own;
    return (this.cue = { rule: own.rule.id, start, end });
  }
}
