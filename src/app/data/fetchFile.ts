import { carriedText, isCarried } from './carried.ts';
import { FIRST_FILES } from './datasetFiles.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import { parseFile } from './parseFile.ts';
import type { DatasetFiles, FileName } from './datasetFiles.ts';

/** Gets the text of a dataset file; throws where there is none. */
export type FetchText = (file: string, signal?: AbortSignal) => Promise<string>;

const fetchFromServer: FetchText = async (file, signal) => {
  const response = await fetch(`./data/${file}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response.text();
};

/**
 * Text of a JSON file of the dataset: the block `data-claims` of a page that carries its data, else `data/claims.json`,
 * whose fetching `signal` calls off.
 */
export async function dataText(
  name: string,
  fetchText: FetchText = fetchFromServer,
  signal?: AbortSignal,
): Promise<string> {
  return (await carriedText(`data-${name}`)) ?? fetchText(`${name}.json`, signal);
}

/** Loads and checks one dataset file, from the page itself or from `data/` beside it. */
export async function fetchFile<K extends FileName>(
  name: K,
  fetchText: FetchText = fetchFromServer,
): Promise<DatasetFiles[K]> {
  const first = isFirst(name) && !isCarried(wholeOf(name)) ? await firstParts(fetchText) : null;
  if (first && name in first) return parseFile(name, first[name]);
  if (name === 'claimHeads') throw new Error('first.json has none');
  if (name === 'sketch' && isCarried('boundaries')) throw new Error('the page carries the boundaries themselves');
  return parseFile(name, JSON.parse(await dataText(name, fetchText)) as unknown);
}

/** A page that carries its data has whole claims in the place of their heads. */
const wholeOf = (name: FileName): FileName => (name === 'claimHeads' ? 'claims' : name);

const isFirst = (name: FileName): boolean => FIRST_FILES.some((first) => first === name);

/** `first.json`, asked for once; null where there is none, then each part has a file of its own. */
const firstParts = memoizeByObject(
  async (fetchText: FetchText): Promise<Readonly<Record<string, unknown>> | null> => {
    try {
      const parts: unknown = JSON.parse(await fetchText('first.json'));
      return typeof parts === 'object' ? (parts as Readonly<Record<string, unknown>> | null) : null;
    } catch {
      return null;
    }
  },
);
