import type { ExportJob } from '../../../../src/app/export/files/exportJob.ts';
import {
  orderOfEverything,
  orderOfShown,
  type ExportOrder,
} from '../../../../src/app/export/files/exportOrder.ts';
import type { Dataset } from '../../../../src/app/data/datasetFiles.ts';
import type { Claim } from '../../../../src/core/model/index.ts';
import { BOUNDARIES } from '../../map/fixture.ts';
import { CLAIMS, DATASET, FIGURES } from '../../panels/fixture.ts';

const circumstances = { lang: 'zh', created: '2024-07-01' } as const;

function claimWith(id: string, exact: string, part: Partial<Claim> = {}): Claim {
  const evidence = { start: 3, end: 3 + exact.length, exact, prefix: '', suffix: '' };
  return { ...CLAIMS[0]!, id, evidence, ...part };
}

/** Quotes that break files: formulas, quotes, line ends, tabs, control characters, half a pair, markup. */
export const HOSTILE: readonly Claim[] = [
  claimWith('h-formula', '=HYPERLINK("http://x","点我")'),
  claimWith('h-at', '@SUM(1,2)'),
  claimWith('h-plus', '+1-1'),
  claimWith('h-minus', '-2+3'),
  claimWith('h-tab', '\t=1+1'),
  claimWith('h-lines', '第一行,“引号"\r\n第二行'),
  claimWith('h-markup', '</t></is><script>alert(1)</script>&amp; 😀 𠮷'),
  claimWith('h-area', '东北要发展风电', { region: 'area:东北', industry: 'wind' }),
];

export const HARD_DATASET: Dataset = {
  ...DATASET,
  claims: [...CLAIMS, ...HOSTILE],
  areas: [{ id: 'area:东北', name: '东北', nameEn: 'Northeast', members: ['210000', '220000'] }],
};

const files = { dataset: HARD_DATASET, figures: FIGURES, boundaries: BOUNDARIES };

export const EVERYTHING: ExportOrder = orderOfEverything(files, circumstances);

/** What a view of 合肥 shows. */
export const HEFEI: ExportOrder = orderOfShown(
  files,
  { claims: CLAIMS.filter(({ region }) => region === '340100'), query: 'view=region&r=340100' },
  circumstances,
);

/** A run that nobody stops; `shares` are what it told. */
export function quietJob(): ExportJob & { readonly shares: number[] } {
  const shares: number[] = [];
  return { signal: new AbortController().signal, onProgress: (share) => shares.push(share), shares };
}
