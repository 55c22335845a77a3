import { joinClaims, rowNames, type ClaimRow, type RowNames } from '../../../../core/export/claimRows.ts';
import type { Claim, SourceRecord } from '../../../../core/model/index.ts';
import type { ExportOrder } from '../exportOrder.ts';

/** What the ids of an order stand for; an id that the dataset does not know stands for itself. */
export function namesOfOrder({ dataset, claims }: ExportOrder): RowNames {
  const names = rowNames({ ...dataset, documents: dataset.sources });
  const regions = new Map(names.regions);
  const documents = new Map(names.documents);
  const industries = new Map(names.industries);
  const clusters = new Map(names.clusters);
  for (const claim of claims) {
    const { region, document, industry, cluster } = claim;
    if (!regions.has(region)) regions.set(region, { name: region, nameEn: region });
    if (!documents.has(document)) documents.set(document, unknownDocument(claim));
    if (!industries.has(industry)) {
      const nothing = { umbrella: false, sei2018: [], futureDirection: null };
      industries.set(industry, { id: industry, zh: industry, en: industry, ...nothing });
    }
    if (!clusters.has(cluster)) {
      clusters.set(cluster, {
        id: cluster,
        zh: cluster,
        en: cluster,
        glyph: '',
        family: 'digital',
        industries: [],
      });
    }
  }
  return { regions, documents, industries, clusters };
}

/** The claims of an order with their names. */
export function rowsOfOrder(order: ExportOrder): readonly ClaimRow[] {
  return joinClaims(order.claims, namesOfOrder(order));
}

function unknownDocument({ document: id, date }: Claim): SourceRecord {
  return {
    id,
    file: id,
    title: id,
    publisher: null,
    published: date,
    url: null,
    language: 'zh-Hans',
    kind: 'other',
    region: null,
    sha256: '',
  };
}
