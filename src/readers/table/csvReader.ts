import { decodeText } from '../decodeText.ts';
import { withoutExtension, type Reader } from '../reader.ts';
import { documentsOfRows, type Row } from './rows.ts';

/** Tables with one document a row, as open data sets of government reports are published. */
export const csvReader: Reader = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  read: async ({ name, bytes }, { limits }) => {
    const { text, encoding, diagnostics } = decodeText(name, bytes);
    if (text === null) return { documents: [], diagnostics };
    const rows = await parseRows(text, limits.mostRows + 2);
    const table = documentsOfRows(rows, { file: name, id: withoutExtension(name) }, limits.mostRows);
    return {
      documents: table.documents.map((document) => ({ ...document, encoding })),
      diagnostics: [...diagnostics, ...table.diagnostics],
    };
  },
};

async function parseRows(text: string, most: number): Promise<readonly Row[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '|', '，'],
    preview: most,
  });
  return data.map((cells, i) => ({ number: i + 1, cells }));
}
