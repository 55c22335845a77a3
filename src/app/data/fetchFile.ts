import { parseFile } from './parseFile.ts';
import type { DatasetFiles, FileName } from './datasetFiles.ts';

/** Gets the text of a dataset file; throws where there is none. */
export type FetchText = (file: string) => Promise<string>;

/** A page that carries its data holds each file in `<script type="application/json" id="data-claims">`. */
function inlinedText(name: FileName): string | null {
  return typeof document === 'undefined' ? null : (document.getElementById(`data-${name}`)?.textContent ?? null);
}

const fetchFromServer: FetchText = async (file) => {
  const response = await fetch(`./data/${file}`);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response.text();
};

/** Loads and checks one dataset file, from the page itself or from `data/` beside it. */
export async function fetchFile<K extends FileName>(
  name: K,
  fetchText: FetchText = fetchFromServer,
): Promise<DatasetFiles[K]> {
  const text = inlinedText(name) ?? (await fetchText(`${name}.json`));
  return parseFile(name, JSON.parse(text) as unknown);
}
