import { figureTable, claimTable } from '../../../../core/export/exportTables.ts';
import { tableCsv } from '../../../../core/export/dataTable.ts';
import type { WriteFile } from '../exporters.ts';
import { namesOfOrder, rowsOfOrder } from './orderRows.ts';

/** Claims as CSV, with a byte order mark. */
export const writeClaimsCsv: WriteFile = (order) => Promise.resolve(tableCsv(claimTable(rowsOfOrder(order))));

/** Figures as CSV, with a byte order mark. */
export const writeFiguresCsv: WriteFile = (order) =>
  Promise.resolve(tableCsv(figureTable(order.figures, namesOfOrder(order))));
