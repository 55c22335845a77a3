import { zipReader } from './archive/zipReader.ts';
import { htmlReader } from './html/htmlReader.ts';
import { mhtmlReader } from './html/mhtmlReader.ts';
import { markdownReader } from './markdownReader.ts';
import { docxReader } from './office/docxReader.ts';
import { xlsxReader } from './office/xlsxReader.ts';
import { pdfReader } from './pdf/pdfReader.ts';
import { extensionOf, type Reader } from './reader.ts';
import { csvReader } from './table/csvReader.ts';
import { jsonReader, ndjsonReader } from './table/jsonReader.ts';
import { textReader } from './textReader.ts';

/** Every input format the program reads. A new one is a file beside this and one line here. */
export const READERS: readonly Reader[] = [
  textReader,
  markdownReader,
  htmlReader,
  mhtmlReader,
  docxReader,
  pdfReader,
  csvReader,
  xlsxReader,
  jsonReader,
  ndjsonReader,
  zipReader,
];

/** The reader for a file name, by its ending. */
export function readerFor(name: string): Reader | undefined {
  const extension = extensionOf(name);
  return READERS.find(({ extensions }) => extensions.includes(extension));
}
