import { leaveAside, withoutExtension, type ReadContext, type Reader, type SourceFile } from '../reader.ts';
import { readBody } from './docxBody.ts';
import { readNumbering } from './numbering.ts';
import { withOfficeParts } from './officeParts.ts';
import { readXml } from './xml.ts';

/** Word documents: headings, lists with their numbers, tables as rows; no headers, footers, notes or changes taken back. */
export const docxReader: Reader = { id: 'docx', extensions: ['.docx', '.docm'], read: readDocx };

const BODY = 'word/document.xml';

function readDocx({ name, bytes }: SourceFile, { limits }: ReadContext) {
  return withOfficeParts(name, bytes, limits, async (parts) => {
    const body = await parts.read(BODY);
    if (body === undefined) return leaveAside(name, 'damaged-archive', `holds no ${BODY}: no Word document`);
    const styles = await readHeadingStyles(await parts.read('word/styles.xml'));
    const numbering = await readNumbering(await parts.read('word/numbering.xml'));
    const text = await readBody(body, styles, numbering);
    const document = { id: withoutExtension(name), file: name, text, markup: 'markdown' as const };
    return { documents: [document], diagnostics: [] };
  });
}

/** Id of a style → level of its headings, 1 = topmost; the title of a document counts as one. */
async function readHeadingStyles(bytes: Uint8Array | undefined): Promise<ReadonlyMap<string, number>> {
  const levels = new Map<string, number>();
  if (bytes === undefined) return levels;
  let style = '';
  await readXml(bytes, {
    open: (name, { styleId, val = '' }) => {
      if (name === 'style') style = styleId ?? '';
      else if (style === '') return;
      else if (name === 'name') {
        const level = /^(?:heading|标题) ?([1-6])$/i.exec(val)?.[1];
        if (level !== undefined) levels.set(style, Number(level));
        else if (/^(?:title|标题)$/i.test(val)) levels.set(style, 1);
      } else if (name === 'outlineLvl' && /^[0-5]$/.test(val)) levels.set(style, Number(val) + 1);
    },
    close: (name) => {
      if (name === 'style') style = '';
    },
  });
  return levels;
}
