import fs from 'node:fs';
import path from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import { exampleClaim } from '../../../src/core/analysis/exampleClaim.ts';
import { firstFile, type FirstParts } from '../../../src/core/export/firstFile.ts';
import { packHeads, type Claim, type Manifest, type Taxonomy } from '../../../src/core/model/index.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { readSite, serveSite, type Site } from '../../../src/pipeline/serve.ts';
import { syntheticClaims } from './syntheticClaims.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DATA = path.join(ROOT, 'public/data');
const CACHE = path.join(ROOT, '.cache/bench-ui');

export interface ServedSite {
  readonly address: string;
  close(): Promise<void>;
}

export interface BenchSites {
  /** Ours with the synthetic claims. */
  readonly ours: ServedSite;
  readonly rival: ServedSite;
  /** Ours as it is shipped, to weigh it. */
  readonly shipped: ServedSite;
  readonly regions: number;
  readonly claims: number;
}

/** Builds both pages, gives them the same regions and claims, and serves them from this machine. */
export async function serveSites(claimCount: number): Promise<BenchSites> {
  if (!fs.existsSync(path.join(DATA, 'claims.json')))
    throw new Error('there is no dataset yet: npm run data');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: `${CACHE}/ours`, emptyOutDir: true } });
  await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'rival'),
    base: './',
    logLevel: 'warn',
    build: { outDir: `${CACHE}/rival`, emptyOutDir: true, target: 'es2022' },
  });
  const taxonomy = readData<Taxonomy>('taxonomy');
  const { geoJson, drawn } = regionsAsGeoJson(readData<Topology>('boundaries'));
  const claims = syntheticClaims({ claims: readData('claims'), taxonomy, drawn }, claimCount);
  const manifest = readData<Manifest>('manifest');
  const counts = { ...manifest.counts, claims: claims.length };
  const shipped = readSite(`${CACHE}/ours`, nodeEffects);
  const ours = withData(shipped, {
    'claims.json': claims,
    'first.json': firstFile(
      { ...readData<FirstParts>('first'), manifest: { ...manifest, counts } },
      packHeads(claims, exampleClaim(claims)),
    ),
    'manifest.json': { ...manifest, counts },
  });
  const rivalData = { 'claims.json': claims, 'taxonomy.json': taxonomy, 'rival.geojson': geoJson };
  const rival = withData(readSite(`${CACHE}/rival`, nodeEffects), rivalData);
  return {
    ours: await serveSite(ours, 0),
    rival: await serveSite(rival, 0),
    shipped: await serveSite(shipped, 0),
    regions: drawn.length,
    claims: claims.length,
  };
}

function readData<T = readonly Claim[]>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(DATA, `${name}.json`), 'utf8')) as T;
}

/** The regions of our map as ECharts takes them; names made unique, since it joins by name. */
function regionsAsGeoJson(topology: Topology) {
  const collection = feature(topology, topology.objects['prefectures'] as GeometryCollection);
  const features = collection.features.map(({ geometry, properties }) => {
    const { adcode, name, point } = properties as { adcode: string; name: string; point: readonly number[] };
    return { type: 'Feature', properties: { adcode, name, cp: point }, geometry: rounded(geometry) };
  });
  const names = new Set<string>();
  for (const { properties } of features) {
    if (names.has(properties.name)) properties.name += properties.adcode;
    names.add(properties.name);
  }
  const drawn = features.map(({ properties }) => properties.adcode);
  return { geoJson: { type: 'FeatureCollection', features }, drawn };
}

/** Four decimals, about 10 m: as in our own file. */
function rounded<T>(geometry: T): T {
  return JSON.parse(
    JSON.stringify(geometry, (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
    ),
  ) as T;
}

function withData(site: Site, files: Readonly<Record<string, unknown>>): Site {
  const changed = Object.entries(files).map(([name, value]) => {
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return [`/data/${name}`, { type: 'application/json; charset=utf-8', plain, packed: new Map() }] as const;
  });
  return new Map([...site, ...changed]);
}
