import { dataTable, textColumn, type DataTable } from '../../../../core/export/dataTable.ts';
import { MAP_NOTE } from '../../../../core/export/packageTexts.ts';
import { tableSheet, workbookEntries } from '../../../../core/export/xlsx/workbook.ts';
import { pictureTexts } from '../../../picture/pictureTexts.ts';
import type { ExportOrder } from '../exportOrder.ts';
import type { WriteFile } from '../exporters.ts';
import { packArchive } from '../packArchive.ts';
import { tablesOfOrder } from './orderTables.ts';

/** A workbook: claims, figures, documents, regions, and a sheet that says what all this is. */
export const writeXlsx: WriteFile = (order, job) => {
  const t = pictureTexts(order.lang);
  const tables = tablesOfOrder(order);
  const sheets = [...tables, aboutTable(order, tables)];
  const named = sheets.map((table) => tableSheet(table, t(`export-files:sheet.${table.name}`)));
  return packArchive(workbookEntries(named), job);
};

type AboutRow = readonly [what: string, value: string];

function aboutTable(order: ExportOrder, tables: readonly DataTable[]): DataTable {
  const { manifest } = order.dataset;
  const t = pictureTexts(order.lang);
  const rows: readonly AboutRow[] = [
    [t('export-files:about.created'), order.created],
    [t('export-files:about.newest'), manifest.newestDocument ?? ''],
    [t('export-files:about.taxonomy'), manifest.taxonomyVersion],
    [t('export-files:about.scope'), order.query ?? t('export-files:scope.everything')],
    [t('export-files:about.map'), `${MAP_NOTE[order.lang]} ${manifest.boundaries.source}`],
    ...tables.flatMap(({ name, columns }) =>
      columns.map((column): AboutRow => [
        `${t(`export-files:sheet.${name}`)}.${column.name}`,
        column.description,
      ]),
    ),
  ];
  const columns = [
    textColumn<AboutRow>('item', 'What is described', ([what]) => what),
    textColumn<AboutRow>('quote', 'Its value or meaning', ([, value]) => value),
  ];
  const headings = [t('export-files:about.item'), t('export-files:about.meaning')];
  const table = dataTable({ name: 'about', title: 'About', columns }, rows);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, name: headings[index] ?? column.name })),
  };
}
