import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import mapshaper from 'mapshaper';
import { addPolygons, type QuantizedTopology } from './quantizedTopology.ts';
import type { SourceUnit } from './sourceUnits.ts';

/** Every number that shapes the result; recorded in the recipe. */
export const PARAMETERS = {
  gapWidth: '5km',
  snapInterval: 0.0005,
  simplifyMetres: 1200,
  quantization: 20_000,
  backdropSimplifyMetres: 25_000,
  backdropMinIslandKm2: 9000,
  backdropBox: [10, -25, 179, 80],
} as const;

/** A county-level unit of a municipality: the prefecture layer shows the whole municipality instead. */
const MUNICIPAL = "['11','12','31','50'].includes(code.slice(0,2))";

/** The prefecture layer is a partition of the country: municipalities, 台湾, 香港 and 澳门 stand in it whole. */
const WHOLE = "['11','12','31','50','71','81','82'].includes(code.slice(0,2))";

/**
 * The land border of the mainland is covered with atlas land, so that no sea shows between our
 * outline and the neighbours'. The polygon follows the coast well inland and leaves it at 丹东 and 东兴.
 */
const INLAND: readonly (readonly [number, number])[] = [
  [124.35, 40.2],
  [122.5, 42],
  [115, 41],
  [111, 35],
  [112, 28],
  [109, 24],
  [107.9, 21.65],
  [100, 10],
  [60, 10],
  [60, 60],
  [145, 60],
  [145, 42.2],
  [128, 41],
  [124.35, 40.2],
];

export interface TopologyInput {
  readonly units: readonly SourceUnit[];
  readonly line: Feature;
  /** Countries of the world in WGS 84. */
  readonly countries: FeatureCollection;
}

/**
 * Cleans, simplifies and joins the units into one TopoJSON with the objects
 * `provinces`, `prefectures`, `districts`, `southChinaSea` and `neighbours`; features carry `code`, `x`, `y`.
 */
export async function buildTopology(input: TopologyInput): Promise<QuantizedTopology> {
  const backdrop = await buildBackdrop(input.countries);
  const commands = [
    '-i units.json name=units',
    `-clean gap-width=${PARAMETERS.gapWidth} snap-interval=${PARAMETERS.snapInterval}`,
    '-dissolve code',
    `-simplify weighted interval=${PARAMETERS.simplifyMetres}m keep-shapes`,
    `-filter + name=districts "${MUNICIPAL}"`,
    `-each "code = ${WHOLE} ? code.slice(0,2) + '0000' : code.slice(0,6)" target=units`,
    '-dissolve code target=units + name=prefectures',
    `-each "province = code.slice(0,2) + '0000'" target=prefectures`,
    '-dissolve province target=prefectures + name=provinces',
    '-rename-fields code=province target=provinces',
    '-sort code target=provinces',
    '-sort code target=prefectures',
    '-sort code target=districts',
    '-each "x = this.innerX, y = this.innerY" target=provinces,prefectures,districts',
    '-filter-fields code,x,y target=provinces,prefectures,districts',
    '-i line.json name=southChinaSea',
    `-o out.json format=topojson quantization=${PARAMETERS.quantization} target=provinces,prefectures,districts,southChinaSea`,
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'units.json': { type: 'FeatureCollection', features: input.units },
    'line.json': input.line,
  });
  const topology = JSON.parse(text(output['out.json'])) as QuantizedTopology;
  return addPolygons(topology, 'neighbours', backdrop);
}

/** One muted land mass around China; without inner borders, so that it takes no side in any. */
async function buildBackdrop(countries: FeatureCollection): Promise<MultiPolygon> {
  const { backdropSimplifyMetres, backdropMinIslandKm2, backdropBox } = PARAMETERS;
  const names = { CN: '156', TW: '158', HK: '344', MO: '446' };
  const isChina = (feature: Feature): boolean =>
    Object.values(names).includes(String(feature.id ?? '').padStart(3, '0'));
  const output = await mapshaper.applyCommands(
    [
      '-i others.json name=others -i mainland.json name=mainland -i inland.json name=inland',
      '-clip inland target=mainland',
      '-merge-layers force target=others,mainland name=land',
      `-clip bbox=${backdropBox.join(',')}`,
      '-dissolve2 gap-fill-area=500km2',
      `-simplify weighted interval=${backdropSimplifyMetres}m`,
      `-filter-islands min-area=${backdropMinIslandKm2}km2`,
      '-filter-fields',
      // Clockwise outer rings, as D3 and the rest of the topology have them.
      '-o land.json format=geojson gj2008 precision=0.001',
    ].join(' '),
    {
      'others.json': { ...countries, features: countries.features.filter((f) => !isChina(f)) },
      'mainland.json': {
        ...countries,
        features: countries.features.filter((f) => String(f.id) === names.CN),
      },
      'inland.json': { type: 'Polygon', coordinates: [INLAND] },
    },
  );
  const land = JSON.parse(text(output['land.json'])) as { geometries: [MultiPolygon] };
  return land.geometries[0];
}

function text(output: Uint8Array | string | undefined): string {
  if (output === undefined) throw new Error('mapshaper wrote no output');
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
}
