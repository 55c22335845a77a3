import { strToU8, zipSync, type Zippable } from 'fflate';

/** A ZIP archive with the same bytes on every machine. */
export function zip(files: Readonly<Record<string, Uint8Array | string>>, level: 0 | 9 = 9): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    packed[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level, mtime: '2024-01-01T00:00:00' },
    ];
  }
  return zipSync(packed);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A paragraph of Word: text, and what stands in its properties. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const LEVEL = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** A Word document; list 1 counts 一、二、, list 2 has bullets; styles 1 and 2 are headings, a is the title. */
export function docx(body: string): Uint8Array {
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/header1.xml': `${XML}<w:hdr ${W}>${p('内部资料')}</w:hdr>`,
    'word/styles.xml': `${XML}<w:styles ${W}><w:style w:styleId="a"><w:name w:val="Title"/></w:style><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${LEVEL('chineseCountingThousand', '%1、')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${LEVEL('bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  });
}

/** A workbook; numbers stay numbers, texts are shared. */
export function xlsx(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const shared: string[] = [];
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  };
  Object.values(sheets).forEach((rows, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `${XML}<worksheet><sheetData>${rows
      .map(
        (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c, shared)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  });
  const strings = shared.map((text) => `<si><t>${escape(text)}</t><rPh><t>读音</t></rPh></si>`).join('');
  files['xl/sharedStrings.xml'] = `${XML}<sst>${strings}</sst>`;
  return zip(files);
}

function cellXml(cell: string | number, row: number, column: number, shared: string[]): string {
  const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  shared.push(cell);
  return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`;
}
