import { unpackHeads, type Claim, type ClaimHead, type PackedHeads } from '../../core/model/index.ts';

/** The claims as the first picture knows them. */
export interface HeadClaims {
  /** Without passages: whoever asks for one asks too early, and is told so. */
  readonly claims: readonly Claim[];
  /** The claim whose quote stands on the first page, whole. */
  readonly example: Claim | null;
}

/** A claim whose passage is not loaded yet; `<WholeDataset>` has it. */
class HeadClaim implements Claim {
  readonly document: Claim['document'];
  readonly region: Claim['region'];
  readonly industry: Claim['industry'];
  readonly cluster: Claim['cluster'];
  readonly status: Claim['status'];
  readonly speaker: Claim['speaker'];
  readonly date: Claim['date'];

  constructor({ document, region, industry, cluster, status, speaker, date }: ClaimHead) {
    this.document = document;
    this.region = region;
    this.industry = industry;
    this.cluster = cluster;
    this.status = status;
    this.speaker = speaker;
    this.date = date;
  }

  get id(): never {
    return tooEarly('id', this);
  }
  get evidence(): never {
    return tooEarly('evidence', this);
  }
  get statusCue(): never {
    return tooEarly('statusCue', this);
  }
  get regionReading(): never {
    return tooEarly('regionReading', this);
  }
}

function tooEarly(field: string, { region, industry }: ClaimHead): never {
  throw new Error(`${field} of a claim (${region} ${industry}) asked for outside of <WholeDataset>`);
}

/** Opens packed heads; throws, quoting what is wrong with it. */
export function headClaims(packed: PackedHeads): HeadClaims {
  return { claims: unpackHeads(packed, (head) => new HeadClaim(head)), example: packed.example };
}
