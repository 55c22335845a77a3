import { carriedText, isCarried } from './carried.ts';
import { parseFile } from './parseFile.ts';
import type { DatasetFiles, FileName } from './datasetFiles.ts';

/** Gets the text of a dataset file; throws where there is none. */
export type FetchText = (file: string) => Promise<string>;

const fetchFromServer: FetchText = async (file) => {
  const response = await fetch(`./data/${file}`);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response.text();
};

/** Text of a JSON file of the dataset: the block `data-claims` of a page that carries its data, else `data/claims.json`. */
export async function dataText(name: string, fetchText: FetchText = fetchFromServer): Promise<string> {
  return (await carriedText(`data-${name}`)) ?? fetchText(`${name}.json`);
}

/** Loads and checks one dataset file, from the page itself or from `data/` beside it. */
export async function fetchFile<K extends FileName>(
  name: K,
  fetchText: FetchText = fetchFromServer,
): Promise<DatasetFiles[K]> {
  if (name === 'claimHeads' && isCarried('claims')) throw new Error('this page carries its claims whole');
  return parseFile(name, JSON.parse(await dataText(name, fetchText)) as unknown);
}
