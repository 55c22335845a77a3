import fs from 'node:fs';
import type { Topology } from 'topojson-specification';
import { codeOf, geometriesOf } from '../../../src/core/plane/geometries.ts';
import type { Dataset, RegionRecord } from '../../../src/app/data/datasetFiles.ts';
import type { PictureContext, PictureOptions } from '../../../src/app/picture/renderPicture.ts';
import type { Figure } from '../../../src/core/model/index.ts';
import { claim } from '../../core/analysis/claims.ts';
import { TAXONOMY } from '../compare/dataset.ts';
import { source } from '../records.ts';

/** The real outlines: islands and insets cannot be checked on squares. */
export const BOUNDARIES = JSON.parse(fs.readFileSync('data/boundaries/china.topo.json', 'utf8')) as Topology;

/** A title that would break a picture that did not escape it. */
export const HOSTILE_TITLE =
  '"/></text><script>alert(1)</script><image href="https://192.0.2.1/x"/>&amp;\u202Egpj\u0000\uD800';

interface Named {
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string | null;
}

const SHORT = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/;

/** Every province and prefecture with the names that the boundaries have for it. */
function regionsOf(object: 'provinces' | 'prefectures'): RegionRecord[] {
  return geometriesOf(BOUNDARIES, object).map((geometry) => {
    const { name, nameEn, parent } = geometry.properties as unknown as Named;
    const level = object === 'provinces' ? 'province' : 'prefecture';
    const short = name.replace(SHORT, '');
    return { code: codeOf(geometry), name, short, nameEn, level, parent, point: null, documents: [] };
  });
}

const provinces = regionsOf('provinces');
const codes = new Set(provinces.map(({ code }) => code));
const prefectures = regionsOf('prefectures').filter(({ code }) => !codes.has(code));

const energy = { cluster: 'new-energy' };
const materials = { cluster: 'new-materials' };

export const CLAIMS = [
  claim('150000', 'hydrogen', 'existing', energy),
  claim('150000', 'wind-power', 'planned', energy),
  claim('150000', 'wind-power', 'future', { ...energy, start: 24 }),
  claim('150000', 'wind-power', 'proposed', { ...energy, start: 28 }),
  claim('150200', 'rare-earth', 'planned', { ...materials, start: 4 }),
  claim('150200', 'hydrogen', 'future', { ...energy, start: 8 }),
  claim('340000', 'hydrogen', 'planned', { ...energy, document: 'd0', date: '2023-07-17' }),
  claim('340000', 'carbon-fibre', 'proposed', { ...materials, document: 'd0', date: '2023-07-17' }),
  claim('340000', 'hydrogen', 'planned', { ...energy, start: 32 }),
  claim('440000', 'hydrogen', 'future', { ...energy, start: 12 }),
  claim('210000', 'hydrogen', 'proposed', { ...energy, start: 16 }),
  claim('110000', 'rare-earth', 'existing', { ...materials, start: 20 }),
];

const figure = (id: string, value: number): Figure => ({
  id,
  document: 'd1',
  region: '150000',
  industry: null,
  label: `总投资${id}`,
  value,
  unit: '亿元',
  bound: 'min',
  kind: 'level',
  year: 2023,
  evidence: { start: 0, end: 2, exact: '原文', prefix: '', suffix: '' },
});

/** Five provinces and a city with claims, in all four statuses; Sichuan with a document that says nothing; the rest without. */
export const DATASET: Dataset = {
  manifest: {
    schemaVersion: 1,
    taxonomyVersion: 'test',
    newestDocument: '2024-01-31',
    counts: { documents: 2, claims: CLAIMS.length, figures: 0, regions: 4, diagnostics: 0 },
    inputs: [],
    boundaries: {
      source: 'echarts 4.9.0, map/json/province',
      licence: 'Apache-2.0',
      vintage: 'early 2016',
      note: '',
    },
  },
  claims: CLAIMS,
  taxonomy: TAXONOMY,
  regions: [...provinces, ...prefectures].map((region) =>
    region.code === '510000' ? { ...region, documents: ['d1'] } : region,
  ),
  areas: [{ id: 'area:东北', name: '东北', nameEn: 'Northeast', members: ['210000', '220000', '230000'] }],
  sources: [
    source('d0', '2023-07-17', { title: '第一份文件', publisher: HOSTILE_TITLE }),
    source('d1', '2024-01-31', { title: HOSTILE_TITLE, publisher: HOSTILE_TITLE }),
  ],
};

export const CONTEXT: PictureContext = {
  dataset: DATASET,
  boundaries: BOUNDARIES,
  figures: [figure('a', 4573), figure('b', 3922), figure('c', 120)],
};

export const OPTIONS: PictureOptions = { width: 1600, height: 900, theme: 'light', language: 'zh' };

export const parse = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
