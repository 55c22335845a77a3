/**
 * `npm run boundaries`: builds `data/boundaries/china.topo.json` from the map files in `node_modules`
 * and writes beside it what it was built from. Nothing happens while inputs and parameters are the same.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { buildTopology, PARAMETERS } from './buildTopology.ts';
import { chiweiyu } from './chiweiyu.ts';
import type { EchartsMap } from './decodeEcharts.ts';
import { NAME_FILES, readNameSources } from './gazetteerSources.ts';
import { adjacency, labelFeatures, UNIT_LAYERS } from './labelFeatures.ts';
import { SEA_LINKS } from './seaLinks.ts';
import { southChinaSeaLine } from './southChinaSea.ts';
import { readProvinceFile } from './sourceUnits.ts';
import { unitNames } from './unitNames.ts';

const PROVINCES = 'node_modules/echarts4/map/json/province';
const WORLD_ZH = 'node_modules/@surbowl/world-geo-json-zh/world.zh.json';
const COUNTRIES = 'node_modules/world-atlas/countries-50m.json';
const OUT = 'data/boundaries';

interface Recipe {
  readonly inputs: Readonly<Record<string, string>>;
  readonly parameters: unknown;
}

const provinceFiles = readdirSync(PROVINCES)
  .sort()
  .map((name) => join(PROVINCES, name));
const texts = new Map(
  [...provinceFiles, WORLD_ZH, COUNTRIES, ...Object.values(NAME_FILES)].map((f) => [
    f,
    readFileSync(f, 'utf8'),
  ]),
);
const recipe: Recipe = {
  inputs: Object.fromEntries(
    [...texts].map(([file, text]) => [file.replace('node_modules/', ''), sha256(text)]),
  ),
  parameters: { ...PARAMETERS, seaLinks: SEA_LINKS },
};

if (isBuilt()) console.log('boundaries: up to date');
else await build();

async function build(): Promise<void> {
  const units = provinceFiles.flatMap((file) =>
    readProvinceFile(file.slice(PROVINCES.length + 1, -'.json'.length), json<EchartsMap>(file)),
  );
  const worldZh = json<FeatureCollection<MultiPolygon, { iso_a2: string }>>(WORLD_ZH);
  const world = json<Topology>(COUNTRIES);
  const drawn = await buildTopology({
    units: [...units, chiweiyu(worldZh)],
    line: southChinaSeaLine(worldZh),
    countries: feature(world, world.objects.countries as GeometryCollection) as FeatureCollection,
  });
  const { codes, english } = readNameSources();
  const names = new Map(unitNames(codes, english).map((entry) => [entry.code, entry]));
  const labelled = labelFeatures(drawn, names);
  const neighbours = Object.fromEntries(
    UNIT_LAYERS.map((layer) => [layer, adjacency(labelled, layer, SEA_LINKS)]),
  );
  const text = JSON.stringify({ ...labelled, adjacency: neighbours });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'china.topo.json'), text + '\n');
  const counts = Object.fromEntries(
    UNIT_LAYERS.map((layer) => [layer, (labelled.objects[layer] as GeometryCollection).geometries.length]),
  );
  const size = { bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
  writeFileSync(
    join(OUT, 'recipe.json'),
    JSON.stringify({ ...recipe, output: sha256(text + '\n'), counts }, null, 2) + '\n',
  );
  console.log(`boundaries: ${JSON.stringify({ ...counts, ...size })}`);
}

function isBuilt(): boolean {
  try {
    const old = JSON.parse(readFileSync(join(OUT, 'recipe.json'), 'utf8')) as Recipe & { output: string };
    const output = sha256(readFileSync(join(OUT, 'china.topo.json'), 'utf8'));
    const same =
      JSON.stringify([old.inputs, old.parameters]) === JSON.stringify([recipe.inputs, recipe.parameters]);
    return same && output === old.output;
  } catch {
    return false;
  }
}

function json<T>(file: string): T {
  return JSON.parse(texts.get(file) ?? '') as T;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
