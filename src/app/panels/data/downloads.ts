import { claimsCsv, STATUS_NAMES, type ClaimRow } from '../../../core/export/claimRows.ts';
import type { Industry, SourceDocument } from '../../../core/model/index.ts';
import type { Names } from '../shared/useNames.ts';
import type { TableRow } from './tableRows.ts';

/** Rows as the exporters of the core want them; ids that resolve to nothing keep their id as a name. */
export function exportRows(rows: readonly TableRow[], names: Names): ClaimRow[] {
  return rows.map(({ claim, cluster }) => {
    const region = names.directory.get(claim.region);
    return {
      claim,
      document: documentOf(claim.document, names),
      regionName: region?.name ?? claim.region,
      regionNameEn: region?.nameEn ?? claim.region,
      cluster: cluster ?? { id: claim.cluster, zh: claim.cluster, en: claim.cluster, glyph: '', family: 'digital', industries: [] },
      industry: cluster?.industries.find(({ id }) => id === claim.industry) ?? unknownIndustry(claim.industry),
    };
  });
}

function documentOf(id: string, names: Names): SourceDocument {
  const source = names.source(id);
  const nothing = { text: '', blocks: [] };
  if (source) return { ...source, ...nothing };
  return { id, file: id, title: id, publisher: null, published: null, url: null, language: 'zh-Hans', kind: 'other', region: null, sha256: '', ...nothing };
}

function unknownIndustry(id: string): Industry {
  return { id, zh: id, en: id, umbrella: false, sei2018: [], futureDirection: null };
}

/** CSV with a byte order mark, as `claims.csv` of the dataset. */
export function shownCsv(rows: readonly TableRow[], names: Names): string {
  return claimsCsv(exportRows(rows, names));
}

/** The claims with the names of what they are about, as JSON. */
export function shownJson(rows: readonly TableRow[], names: Names): string {
  const entries = exportRows(rows, names).map(({ claim, document, regionName, regionNameEn, industry, cluster }) => ({
    ...claim,
    names: {
      region: regionName,
      regionEn: regionNameEn,
      industry: industry.zh,
      industryEn: industry.en,
      cluster: cluster.zh,
      clusterEn: cluster.en,
      status: STATUS_NAMES[claim.status],
    },
    source: { title: document.title, publisher: document.publisher, url: document.url },
  }));
  return `${JSON.stringify(entries, null, 1)}\n`;
}

/** Hands a text to the browser as a file. */
export function saveText(text: string, file: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
