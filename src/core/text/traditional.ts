import table from '../../../data/lexicon/traditional.json' with { type: 'json' };

/** Simplified form by code unit of a character that only traditional Chinese uses; 0 for every other unit. */
export const SIMPLIFIED: Uint16Array = simplifiedTable(table.pairs);

function simplifiedTable(pairs: string): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (let i = 0; i < pairs.length; i += 2) forms[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return forms;
}
