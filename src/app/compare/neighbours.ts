import { neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { memoizeByObject } from '../data/memoizeByObject.ts';
import { codeOf, geometriesOf } from '../../core/plane/geometries.ts';

/** Layers that hold comparable units, coarse to fine. */
const LAYERS = ['provinces', 'prefectures'] as const;

/** Codes of units that share a border, by code; provinces beside provinces, prefectures beside prefectures. */
export const neighboursOf: (topology: Topology) => ReadonlyMap<string, readonly string[]> = memoizeByObject(
  (topology: Topology) => {
    const found = new Map<string, readonly string[]>();
    for (const layer of LAYERS) {
      const geometries = geometriesOf(topology, layer);
      const codes = geometries.map(codeOf);
      neighbors([...geometries]).forEach((indices, index) => {
        const code = codes[index];
        if (code && !found.has(code))
          found.set(
            code,
            indices.flatMap((other) => codes[other] ?? []),
          );
      });
    }
    return found;
  },
);
