import type { Claim, Evidence, RegionReading, Span } from '../model/index.ts';
import type { WayBack } from '../text/offsetMap.ts';
import type { Finding } from './finding.ts';
import { evidenceAt } from '../text/evidence.ts';
import { trimClause } from './trimClause.ts';
import { KeyHash } from './hash.ts';

/** Gives findings their evidence in the source. Those of one clause come one after the other and share it. */
export class ClaimWriter {
  private readonly document: KeyHash;
  private clause: Span = { start: -1, end: -1 };
  private evidence: Evidence | null = null;
  private own: RegionReading | null = null;
  private reading: RegionReading | null = null;
  private region: string | null = null;
  /** The hash of the document and of `region`. */
  private ofRegion: KeyHash;

  constructor(
    private readonly input: { readonly id: string; readonly text: string },
    private readonly back: WayBack,
    private readonly date: string | null,
  ) {
    this.document = KeyHash.start().add(input.id);
    this.ofRegion = this.document;
  }

  write(finding: Finding): Claim {
    const { region, industry, cluster, status, statusCue, speaker } = finding;
    const evidence = this.evidenceOf(finding);
    const id = this.keyOf(region).fork().addField(industry).addField(status);
    id.addNumber(evidence.start).addNumber(evidence.end);
    const cue = statusCue && this.back.of(statusCue);
    return {
      id: id.toString(),
      document: this.input.id,
      region,
      industry,
      cluster,
      status,
      evidence,
      statusCue: cue && { rule: statusCue.rule, start: cue.start, end: cue.end },
      regionReading: this.readingOf(finding.regionReading),
      speaker,
      date: this.date,
    };
  }

  /** What the keys of all claims of a region begin with; most claims follow one of the same region. */
  private keyOf(region: string): KeyHash {
    if (region !== this.region) {
      this.region = region;
      this.ofRegion = this.document.fork().addField(region);
    }
    return this.ofRegion;
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
}
