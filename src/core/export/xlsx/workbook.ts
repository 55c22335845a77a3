import type { DataTable } from '../dataTable.ts';
import { sheetXml, type Sheet } from './sheetXml.ts';
import { xmlText } from './xmlText.ts';

/** A file inside of an archive; its text comes in pieces. */
export interface ArchiveEntry {
  readonly path: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files that a workbook (XLSX, ECMA-376) is an archive of. Sheets' names have to differ. */
export function workbookEntries(sheets: readonly Sheet[]): readonly ArchiveEntry[] {
  return [
    { path: '[Content_Types].xml', chunks: [contentTypes(sheets)] },
    { path: '_rels/.rels', chunks: [relations([['officeDocument', 'xl/workbook.xml']])] },
    { path: 'xl/workbook.xml', chunks: [workbook(sheets)] },
    {
      path: 'xl/_rels/workbook.xml.rels',
      chunks: [
        relations([
          ...sheets.map((_sheet, index) => ['worksheet', sheetPath(index)] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { path: 'xl/styles.xml', chunks: [STYLES] },
    ...sheets.map((sheet, index) => ({ path: `xl/${sheetPath(index)}`, chunks: sheetXml(sheet) })),
  ];
}

const WIDTHS = { string: 18, integer: 10, number: 12, date: 12 } as const;
const WIDE = /^(quote|title|document_title)$/;

/** A table as a sheet of that name. */
export function tableSheet({ columns, rows }: DataTable, name: string): Sheet {
  return {
    name,
    rows,
    columns: columns.map((column) => ({
      heading: column.name,
      type: column.type,
      width: WIDE.test(column.name) ? 48 : WIDTHS[column.type],
    })),
  };
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map(
    (_sheet, index) =>
      `<Override PartName="/xl/${sheetPath(index)}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${parts.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${items.join('')}</sheets></workbook>`;
}

/** Formats in the order of `CELL_STYLE`: plain, bold heading on grey, day. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="微软雅黑"/></font><font><b/><sz val="11"/><name val="微软雅黑"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFF3F1EB"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
