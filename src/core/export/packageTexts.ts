import type { Manifest, SourceRecord } from '../model/index.ts';
import { webAddress } from './citation.ts';

/** What the texts of a package tell. */
export interface PackageAccount {
  readonly manifest: Manifest;
  readonly documents: readonly SourceRecord[];
  readonly counts: { readonly claims: number; readonly figures: number; readonly regions: number };
  /** Query of the page's address under which the rows were chosen; null: everything. */
  readonly query: string | null;
  /** Day on which the package was made, `YYYY-MM-DD`. */
  readonly created: string;
}

/** `README.md`: what is in the package, how to read it, what it cannot tell; Chinese, then English. */
export function packageReadme(account: PackageAccount): string {
  const { manifest, documents, counts, query, created } = account;
  const { boundaries, newestDocument, taxonomyVersion } = manifest;
  const asked = query === null ? null : codeSpan(query);
  return `# 产业图 数据包 · Chanyetu data package

## 内容

${documents.length} 份文件、${counts.claims} 条结论、${counts.figures} 个数字、${counts.regions} 个地区。${
    asked === null ? '全部资料。' : `取自视图 ${asked}。`
  }导出日期 ${created}，资料最新 ${newestDocument ?? '日期不详'}，产业目录版本 ${taxonomyVersion}。

| 文件 | 内容 |
| --- | --- |
| \`datapackage.json\` | Data Package v2 描述：每个文件的大小、sha256、各列含义 |
| \`data/claims.csv\` | 结论：地区、产业、阶段、引文、出处，一行一条 |
| \`data/figures.csv\` | 文件写明的数字，附引文 |
| \`data/documents.csv\` | 文件的标题、发布者、日期、网址、sha256（不含全文） |
| \`data/regions.csv\` | 地区名称、代码、位置、结论数 |
| \`data/claims.json\` | 结论，附字符位置与判定规则 |
| \`data/taxonomy.json\` | 产业集群与产业，附标准代码 |
| \`data/regions.geojson\` | 地区与结论，WGS 84 经纬度（RFC 7946） |
| \`data/annotations.jsonld\` | W3C Web Annotation |

结论由程序按公开规则从原文读出，引文与原文逐字相同。没有文件不等于没有产业。CSV 为 UTF-8，带字节序标记；会被表格软件当公式执行的文字前加了撇号。

**${MAP_NOTE.zh}** 边界来源：${boundaries.source}（${boundaries.vintage}）。

## Contents

${documents.length} documents, ${counts.claims} claims, ${counts.figures} figures, ${counts.regions} regions. ${
    asked === null ? 'Everything.' : `Taken from the view ${asked}.`
  } Made on ${created}; newest document ${newestDocument ?? 'undated'}; taxonomy ${taxonomyVersion}.

\`datapackage.json\` describes every file and column. Claims are read from the documents by published rules; every quote is verbatim. Texts of the documents are not included. No document about a region does not mean no industry there. CSV is UTF-8 with a byte order mark; text that a spreadsheet would run as a formula has an apostrophe in front.

**${MAP_NOTE.en}** Boundaries: ${boundaries.source} (${boundaries.vintage}, ${boundaries.licence}).

Licence: see \`LICENSE\`. How to cite: see \`CITATION.cff\`.
`;
}

/** The note that goes with every outline. */
export const MAP_NOTE = {
  zh: '本图为示意图，公开使用前请送审。',
  en: 'The outlines are a sketch map: have it reviewed before public use.',
} as const;

/** `LICENSE`: what the licence covers and what not, then its text. */
export function packageLicence({ boundaries }: Manifest, apacheText: string): string {
  return `Labels, names and codes in this package are under the Apache License, Version 2.0, which follows.
Quotes and titles belong to the publishers named beside them and are given as quotations.
Boundaries: ${boundaries.source}. Licence: ${boundaries.licence}.

${apacheText}`;
}

const CFF_TYPES: Readonly<Record<SourceRecord['kind'], string>> = {
  news: 'newspaper-article',
  report: 'report',
  plan: 'report',
  interview: 'newspaper-article',
  opinion: 'newspaper-article',
  bulletin: 'government-document',
  other: 'generic',
};

/** `CITATION.cff` 1.2.0: the package, and the documents it quotes as references. */
export function citationCff({ manifest, documents, created }: PackageAccount): string {
  const head = [
    'cff-version: 1.2.0',
    'message: "Please cite this dataset, and the quoted documents themselves."',
    'type: dataset',
    'title: "产业图 Chanyetu: industrial priorities of Chinese regions, with evidence"',
    'authors:\n  - name: "Chanyetu"',
    `version: ${quoted(manifest.taxonomyVersion)}`,
    `date-released: ${quoted(created)}`,
    'license: Apache-2.0',
    'keywords:\n  - "industry"\n  - "regions"\n  - "China"',
  ];
  const references = documents.map(reference);
  return `${head.join('\n')}\n${references.length > 0 ? `references:\n${references.join('')}` : ''}`;
}

function reference({ kind, title, publisher, published, url }: SourceRecord): string {
  const address = webAddress(url);
  const lines = [
    `type: ${CFF_TYPES[kind]}`,
    `title: ${quoted(title.replace(/\s+/g, ' ').trim() || 'untitled')}`,
    `authors:\n      - name: ${quoted(publisher ?? 'anonymous')}`,
    published === null ? null : `date-published: ${quoted(published)}`,
    address === null ? null : `url: ${quoted(address)}`,
  ];
  return `  - ${lines.filter((line) => line !== null).join('\n    ')}\n`;
}

/** A string of JSON is one of YAML as well. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A query is typed by whoever made the link: it may not end its code span. */
function codeSpan(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, '') || '/'}\``;
}
