import type { Claim, Taxonomy } from '../../../src/core/model/index.ts';
import type { Dataset, RegionRecord } from '../../../src/app/data/datasetFiles.ts';
import { claim } from '../../core/analysis/claims.ts';
import { industry, newEnergy, newMaterials, source } from '../records.ts';

export const TAXONOMY: Taxonomy = {
  version: 'test',
  clusters: [
    newEnergy(industry('wind-power', '风电', 'Wind power'), industry('hydrogen', '氢能', 'Hydrogen')),
    newMaterials(
      industry('rare-earth', '稀土', 'Rare earths'),
      industry('carbon-fibre', '碳纤维', 'Carbon fibre'),
    ),
  ],
};

const region = (code: string, short: string, nameEn: string): RegionRecord => ({
  code,
  name: `${short}市`,
  short,
  nameEn,
  level: 'prefecture',
  parent: '150000',
  point: null,
  documents: [],
});

const energy = { cluster: 'new-energy' };
const materials = { cluster: 'new-materials' };

export const CLAIMS: readonly Claim[] = [
  claim('150200', 'hydrogen', 'planned', { ...energy, start: 1 }),
  claim('150200', 'carbon-fibre', 'planned', { ...materials, start: 5 }),
  claim('150600', 'hydrogen', 'planned', { ...energy, start: 9 }),
  claim('150300', 'wind-power', 'existing', { ...energy, start: 12 }),
  claim('150300', 'hydrogen', 'future', { ...energy, start: 14 }),
  claim('150100', 'hydrogen', 'future', { ...energy, document: 'd0', date: '2023-07-17' }),
  claim('150100', 'rare-earth', 'planned', { ...materials, document: 'd0', date: '2023-07-17' }),
  claim('150100', 'hydrogen', 'planned', { ...energy, start: 20 }),
  claim('150100', 'wind-power', 'planned', { ...energy, start: 22 }),
];

/** Four cities of Inner Mongolia; 呼和浩特 has two documents; 赤峰 has none. */
export const DATASET: Dataset = {
  manifest: {
    schemaVersion: 1,
    taxonomyVersion: 'test',
    newestDocument: '2024-01-31',
    counts: { documents: 2, claims: CLAIMS.length, figures: 0, regions: 4, diagnostics: 0 },
    inputs: [],
    boundaries: { source: '', licence: '', vintage: '', note: '' },
  } as Dataset['manifest'],
  claims: CLAIMS,
  taxonomy: TAXONOMY,
  regions: [
    region('150100', '呼和浩特', 'Hohhot'),
    region('150200', '包头', 'Baotou'),
    region('150300', '乌海', 'Wuhai'),
    region('150400', '赤峰', 'Chifeng'),
    region('150600', '鄂尔多斯', 'Ordos'),
  ],
  areas: [
    {
      id: 'area:呼包鄂',
      name: '呼包鄂',
      nameEn: 'Hohhot-Baotou-Ordos',
      members: ['150100', '150200', '150600'],
    },
  ],
  sources: [source('d0', '2023-07-17'), source('d1', '2024-01-31')],
};
