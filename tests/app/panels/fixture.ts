import type { Claim, Figure, SourceDocument, Status, Taxonomy } from '../../../src/core/model/index.ts';
import type { Dataset, RegionRecord } from '../../../src/app/data/datasetFiles.ts';
import { industry, newEnergy, newMaterials } from '../records.ts';

export const TAXONOMY: Taxonomy = {
  version: 'test',
  clusters: [
    newEnergy(industry('hydrogen', '氢能', 'Hydrogen'), industry('wind', '风电', 'Wind power')),
    newMaterials(industry('rare-earth', '稀土新材料', 'Rare earths')),
  ],
};

const TEXT = `网站首页 > 新闻

包头：加快发展

包头市将培育氢能和风电产业。稀土产业产值突破千亿元。
专家建议赤峰发展氢能。<img src=x onerror=alert(1)>\u202E倒\u202C`;

const SECOND = `合肥市布局氢能等未来产业。`;

function document(id: string, text: string, part: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id,
    file: `${id}.txt`,
    title: `文件${id}`,
    publisher: '测试报',
    published: '2024-03-06',
    url: 'https://example.org/a',
    language: 'zh-Hans',
    kind: 'news',
    region: null,
    sha256: 'a'.repeat(64),
    text,
    blocks: [],
    ...part,
  };
}

const lineSpan = (text: string, line: string) => ({
  start: text.indexOf(line),
  end: text.indexOf(line) + line.length,
});

export const DOCUMENTS: readonly SourceDocument[] = [
  document('d1', TEXT, {
    title: '包头：加快发展',
    blocks: [
      { kind: 'boilerplate', ...lineSpan(TEXT, '网站首页 > 新闻') },
      { kind: 'title', ...lineSpan(TEXT, '包头：加快发展') },
      { kind: 'paragraph', ...lineSpan(TEXT, '包头市将培育氢能和风电产业。稀土产业产值突破千亿元。') },
    ],
  }),
  document('d2', SECOND, { published: null, url: 'javascript:alert(1)', publisher: null }),
];

interface ClaimParts {
  readonly id: string;
  readonly document: SourceDocument;
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  readonly exact: string;
  readonly cue?: string;
}

function claim({ id, document: source, region, industry: about, status, exact, cue }: ClaimParts): Claim {
  const span = lineSpan(source.text, exact);
  const cluster = TAXONOMY.clusters.find(({ industries }) => industries.some((one) => one.id === about));
  return {
    id,
    document: source.id,
    region,
    industry: about,
    cluster: cluster?.id ?? '',
    status,
    evidence: { ...span, exact, prefix: '', suffix: '' },
    statusCue: cue ? { rule: 'planned-verb', ...lineSpan(source.text, cue) } : null,
    regionReading: { kind: 'named', ...lineSpan(source.text, exact.slice(0, 2)) },
    speaker: status === 'proposed' ? 'expert' : 'government',
    date: source.published,
  };
}

const [FIRST_DOCUMENT, SECOND_DOCUMENT] = DOCUMENTS as [SourceDocument, SourceDocument];

export const CLAIMS: readonly Claim[] = [
  claim({
    id: 'c-hydrogen',
    document: FIRST_DOCUMENT,
    region: '150200',
    industry: 'hydrogen',
    status: 'planned',
    exact: '包头市将培育氢能和风电产业',
    cue: '培育',
  }),
  claim({
    id: 'c-wind',
    document: FIRST_DOCUMENT,
    region: '150200',
    industry: 'wind',
    status: 'planned',
    exact: '包头市将培育氢能和风电产业',
    cue: '培育',
  }),
  claim({
    id: 'c-rare',
    document: FIRST_DOCUMENT,
    region: '150200',
    industry: 'rare-earth',
    status: 'existing',
    exact: '稀土产业产值突破千亿元',
  }),
  claim({
    id: 'c-advice',
    document: FIRST_DOCUMENT,
    region: '150400',
    industry: 'hydrogen',
    status: 'proposed',
    exact: '专家建议赤峰发展氢能',
  }),
  claim({
    id: 'c-hefei',
    document: SECOND_DOCUMENT,
    region: '340100',
    industry: 'hydrogen',
    status: 'future',
    exact: '合肥市布局氢能等未来产业',
  }),
];

export const FIGURES: readonly Figure[] = [
  {
    id: 'f-rare',
    document: 'd1',
    region: '150200',
    industry: 'rare-earth',
    label: '稀土产业产值',
    value: 1000,
    unit: '亿元',
    bound: 'min',
    kind: 'level',
    year: 2023,
    evidence: { ...lineSpan(TEXT, '突破千亿元'), exact: '突破千亿元', prefix: '', suffix: '' },
  },
];

interface RegionParts extends Pick<RegionRecord, 'code' | 'name' | 'short' | 'nameEn'> {
  readonly documents?: readonly string[];
  readonly parent?: string | null;
}

const region = ({ documents = [], parent = null, ...rest }: RegionParts): RegionRecord => ({
  ...rest,
  level: parent === null ? 'province' : 'prefecture',
  parent,
  point: null,
  documents,
});

const NM = '150000';

export const DATASET: Dataset = {
  manifest: {
    schemaVersion: 1,
    taxonomyVersion: 'test',
    newestDocument: '2024-03-06',
    counts: { documents: 2, claims: CLAIMS.length, figures: 1, regions: 5, diagnostics: 0 },
    inputs: [],
    boundaries: { source: '某处', licence: 'Apache-2.0', vintage: '2016', note: '示意图' },
  },
  claims: CLAIMS,
  taxonomy: TAXONOMY,
  regions: [
    region({ code: NM, name: '内蒙古自治区', short: '内蒙古', nameEn: 'Inner Mongolia', documents: ['d1'] }),
    region({
      code: '150200',
      name: '包头市',
      short: '包头',
      nameEn: 'Baotou',
      parent: NM,
      documents: ['d1'],
    }),
    region({ code: '150300', name: '乌海市', short: '乌海', nameEn: 'Wuhai', parent: NM }),
    region({
      code: '150400',
      name: '赤峰市',
      short: '赤峰',
      nameEn: 'Chifeng',
      parent: NM,
      documents: ['d1'],
    }),
    region({ code: '310000', name: '上海市', short: '上海', nameEn: 'Shanghai' }),
    region({ code: '340000', name: '安徽省', short: '安徽', nameEn: 'Anhui' }),
    region({
      code: '340100',
      name: '合肥市',
      short: '合肥',
      nameEn: 'Hefei',
      parent: '340000',
      documents: ['d2'],
    }),
  ],
  areas: [],
  sources: DOCUMENTS.map(
    ({ id, file, title, publisher, published, url, language, kind, region: about, sha256 }) => ({
      id,
      file,
      title,
      publisher,
      published,
      url,
      language,
      kind,
      region: about,
      sha256,
    }),
  ),
};
