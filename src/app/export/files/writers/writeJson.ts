import { annotationsJsonld } from '../../../../core/export/annotations.ts';
import { STATUS_NAMES } from '../../../../core/export/claimRows.ts';
import type { ExportOrder } from '../exportOrder.ts';
import type { WriteFile } from '../exporters.ts';
import { rowsOfOrder } from './orderRows.ts';

/** The claims as JSON, with the names of what they are about. */
export const writeJson: WriteFile = (order) => Promise.resolve(orderJson(order));

/** The claims as W3C Web Annotations. */
export const writeAnnotations: WriteFile = (order) => Promise.resolve(annotationsJsonld(rowsOfOrder(order)));

/** One claim a line. */
export function orderJson(order: ExportOrder): string {
  const lines = rowsOfOrder(order).map(({ claim, document, regionName, regionNameEn, industry, cluster }) =>
    JSON.stringify({
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
    }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
