import type { Feature, MultiPolygon, Position } from 'geojson';
import gcoord from 'gcoord';
import { decodeGeometry, type EchartsFeature, type EchartsMap } from './decodeEcharts.ts';

/** One unit of the source with its present code. */
export type SourceUnit = Feature<MultiPolygon, { readonly code: string }>;

/** Codes that changed after the source was drawn. 莱芜 became a part of 济南 in 2019. */
const RECODED: Readonly<Record<string, string>> = {
  '371200': '370100',
  '542400': '540600',
  '652200': '650500',
  '500228': '500155',
  '500232': '500156',
};

/** Features that came without a code. */
const CODE_BY_NAME: Readonly<Record<string, string>> = {
  山南市: '540500',
  崇明区: '310151',
  昆玉市: '659009',
};

/** Drawn in 福建's file too; kept there only, or they overlap. */
const DROPPED_IN_TAIWAN = ['金门县', '连江县'];

/** Scattered islets: each is kept, however small. */
const ISLETS = ['中国属钓鱼岛', '三沙市'];

/** Whole provinces in one unit: their files hold districts that the code list does not have. */
const WHOLE: Readonly<Record<string, string>> = {
  taiwan: '710000',
  xianggang: '810000',
  aomen: '820000',
};

/** Decodes one province file into units in WGS 84 with present codes; units without geometry are left out. */
export function readProvinceFile(file: string, map: EchartsMap): SourceUnit[] {
  return map.features
    .filter((feature) => file !== 'taiwan' || !DROPPED_IN_TAIWAN.includes(feature.properties.name))
    .filter((feature) => feature.geometry.coordinates.length > 0)
    .flatMap((feature) => {
      const unit: SourceUnit = {
        type: 'Feature',
        properties: { code: unitCode(file, feature) },
        // 台湾's file alone is WGS 84 already; the others are in GCJ-02, 香港 and 澳门 included.
        geometry: file === 'taiwan' ? decodeGeometry(feature) : toWgs84(decodeGeometry(feature)),
      };
      return ISLETS.includes(feature.properties.name) ? islets(unit) : [unit];
    });
}

/** Simplifying keeps one part of every unit, so each islet is a unit until all are joined. */
function islets(unit: SourceUnit): SourceUnit[] {
  return unit.geometry.coordinates.map((polygon, i) => ({
    type: 'Feature',
    properties: { code: `${unit.properties.code}-${i}` },
    geometry: { type: 'MultiPolygon', coordinates: [polygon] },
  }));
}

function unitCode(file: string, feature: EchartsFeature): string {
  const code = WHOLE[file] ?? CODE_BY_NAME[feature.properties.name] ?? feature.id;
  if (code === undefined) throw new Error(`${file}: no code for ${feature.properties.name}`);
  return RECODED[code] ?? code;
}

function toWgs84(geometry: MultiPolygon): MultiPolygon {
  const convert = ([lon = 0, lat = 0]: Position): Position =>
    gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(convert))),
  };
}
