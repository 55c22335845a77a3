import type { Claim, Status } from '../../../src/core/model/index.ts';

/** A claim in short: region, industry, status, document, place in its text. */
export function claim(
  region: string,
  industry: string,
  status: Status,
  {
    document = 'd1',
    start = 0,
    date = '2024-01-31' as string | null,
    cluster = 'c',
    speaker = 'government' as const,
  } = {},
): Claim {
  return {
    id: `${document}/${region}/${industry}/${status}/${start}`,
    document,
    region,
    industry,
    cluster,
    status,
    evidence: { start, end: start + 2, exact: '原文', prefix: '', suffix: '' },
    statusCue: null,
    regionReading: { kind: 'named', start, end: start + 2 },
    speaker,
    date,
  };
}
