import type { Diagnostic } from '../../core/model/index.ts';
import {
  aboutFile,
  leaveAside,
  withoutExtension,
  type RawDocument,
  type ReadContext,
  type Reader,
  type SourceFile,
} from '../reader.ts';
import { documentsOfRows } from '../table/rows.ts';
import { withOfficeParts } from './officeParts.ts';
import { readSharedStrings, readSheet, readSheetNames } from './xlsxParts.ts';

/** Workbooks: every sheet that has a column of texts is read, one document a row. */
export const xlsxReader: Reader = { id: 'xlsx', extensions: ['.xlsx', '.xlsm'], read: readXlsx };

function readXlsx({ name, bytes }: SourceFile, { limits, signal }: ReadContext) {
  return withOfficeParts(name, bytes, limits, async (parts) => {
    const sheets = await readSheetNames(parts);
    if (sheets.length === 0) return leaveAside(name, 'damaged-archive', 'holds no sheet: no workbook');
    const strings = await readSharedStrings(await parts.read('xl/sharedStrings.xml'));
    const documents: RawDocument[] = [];
    const diagnostics: Diagnostic[] = [];
    const missing: Diagnostic[] = [];
    for (const { title, part } of sheets) {
      signal.throwIfAborted();
      const sheet = await parts.read(part);
      if (sheet === undefined) continue;
      const rows = await readSheet(sheet, strings, limits.mostRows + 2);
      const id = sheets.length === 1 ? withoutExtension(name) : `${withoutExtension(name)}#${title}`;
      const table = documentsOfRows(rows, { file: name, id }, limits.mostRows);
      documents.push(...table.documents);
      const hasColumn = table.diagnostics.every(({ ruleId }) => ruleId !== 'no-text-column');
      (hasColumn ? diagnostics : missing).push(
        ...table.diagnostics.map((each) => ({ ...each, message: `sheet ${title}: ${each.message}` })),
      );
    }
    if (missing.length < sheets.length) return { documents, diagnostics };
    const message = missing.map((each) => each.message).join('; ');
    return { documents, diagnostics: [aboutFile(name, 'no-text-column', message)] };
  });
}
