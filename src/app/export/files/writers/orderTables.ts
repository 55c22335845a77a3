import { claimTable, documentTable, figureTable, regionTable } from '../../../../core/export/exportTables.ts';
import type { DataTable } from '../../../../core/export/dataTable.ts';
import type { ExportOrder } from '../exportOrder.ts';
import { namesOfOrder, rowsOfOrder } from './orderRows.ts';

/** The tables of an order: claims, figures, documents, regions. */
export function tablesOfOrder(order: ExportOrder): readonly DataTable[] {
  return [
    claimTable(rowsOfOrder(order)),
    figureTable(order.figures, namesOfOrder(order)),
    documentTable(order.documents, order.claims),
    regionTable(order.regions, order.claims),
  ];
}
