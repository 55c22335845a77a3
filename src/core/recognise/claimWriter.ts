import type { Claim, Evidence, RegionReading, Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
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

  constructor(
    private readonly input: { readonly id: string; readonly text: string },
    private readonly lexicon: Lexicon,
    private readonly back: WayBack,
    private readonly date: string | null,
  ) {
    this.document = KeyHash.start().add(input.id);
  }

  write(finding: Finding): Claim {
    const { region, industry, status, statusCue, speaker } = finding;
    const evidence = this.evidenceOf(finding);
    const id = this.document.fork().addField(region).addField(industry).addField(status);
    id.addNumber(evidence.start).addNumber(evidence.end);
    const cue = statusCue && this.back.of(statusCue);
    return {
      id: id.toString(),
      document: this.input.id,
      region,
      industry,
      cluster: this.lexicon.industries.get(industry)!.cluster,
      status,
      evidence,
      statusCue: cue && { rule: statusCue.rule, start: cue.start, end: cue.end },
      regionReading: this.readingOf(finding.regionReading),
      speaker,
      date: this.date,
    };
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
