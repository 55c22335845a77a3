import type { CorrectableDataset } from '../../../src/core/corrections/applyCorrections.ts';
import { evidenceAt } from '../../../src/core/text/evidence.ts';
import type { ClaimCorrection } from '../../../src/core/corrections/correction.ts';
import type { Claim, Status } from '../../../src/core/model/index.ts';

export const TEXT = '包头市将培育氢能产业。呼和浩特市将培育氢能产业。包头市已有风电基地。';
export const FIRST = '包头市将培育氢能产业';
export const WIND = '包头市已有风电基地';

const industry = (id: string) => ({
  id,
  zh: id,
  en: id,
  umbrella: false,
  sei2018: [],
  futureDirection: null,
});

export const TAXONOMY = {
  version: 't',
  clusters: [
    {
      id: 'new-energy',
      zh: '新能源',
      en: 'New energy',
      glyph: '能',
      family: 'energy',
      industries: [industry('hydrogen'), industry('wind')],
    },
    {
      id: 'materials',
      zh: '材料',
      en: 'Materials',
      glyph: '材',
      family: 'equipment',
      industries: [industry('rare')],
    },
  ],
} as const;

export function claim(id: string, quote: string, changes: Partial<Claim> = {}): Claim {
  const start = TEXT.indexOf(quote);
  return {
    id,
    document: 'a',
    region: '150200',
    industry: 'hydrogen',
    cluster: 'new-energy',
    status: 'planned',
    evidence: evidenceAt(TEXT, { start, end: start + quote.length }),
    statusCue: null,
    regionReading: { kind: 'named', start, end: start + 3 },
    speaker: 'government',
    date: '2024-03-06',
    ...changes,
  };
}

export const PLANNED = claim('c1', FIRST);
export const EXISTING = claim('c2', WIND, { industry: 'wind', status: 'existing' });

export function dataset(changes: Partial<CorrectableDataset> = {}): CorrectableDataset {
  return {
    documents: [{ id: 'a', text: TEXT, sha256: 'a'.repeat(64), kind: 'news', published: '2024-03-06' }],
    claims: [PLANNED, EXISTING],
    rejected: [],
    taxonomy: TAXONOMY,
    isRegion: (id) => ['150000', '150100', '150200', 'CN'].includes(id),
    ...changes,
  };
}

const about = (on: Claim) => ({
  document: { id: on.document, title: '测试' },
  anchor: { exact: on.evidence.exact, prefix: on.evidence.prefix, suffix: on.evidence.suffix },
  said: { region: on.region, industry: on.industry, status: on.status },
});

const DAY = '2026-01-01';

export const confirm = (id: string, on: Claim, created = DAY): ClaimCorrection => ({
  id,
  kind: 'confirm',
  created,
  ...about(on),
});

export const notAClaim = (id: string, on: Claim, created = DAY): ClaimCorrection => ({
  id,
  kind: 'not-a-claim',
  created,
  ...about(on),
});

export const wrongRegion = (id: string, on: Claim, region: string, created = DAY): ClaimCorrection => ({
  id,
  kind: 'wrong-region',
  created,
  ...about(on),
  now: { region },
});

export const wrongStatus = (id: string, on: Claim, status: Status, created = DAY): ClaimCorrection => ({
  id,
  kind: 'wrong-status',
  created,
  ...about(on),
  now: { status },
});

export const wrongIndustry = (id: string, on: Claim, to: string, created = DAY): ClaimCorrection => ({
  id,
  kind: 'wrong-industry',
  created,
  ...about(on),
  now: { industry: to },
});

export function addClaim(
  id: string,
  quote: string,
  now: { region: string; industry: string; status: Status },
) {
  const { exact, prefix, suffix } = claim('-', quote).evidence;
  const added: ClaimCorrection = {
    id,
    kind: 'add-claim',
    created: DAY,
    document: { id: 'a', title: '测试' },
    anchor: { exact, prefix, suffix },
    now,
  };
  return added;
}
