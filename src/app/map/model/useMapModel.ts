import { useMemo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import type { Dataset } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory, type RegionDirectory } from '../../data/regionDirectory.ts';
import type { Filters, MapLevel } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { mapFilters, mapSubject, type MapSubject, type SubjectChoices } from './mapSubject.ts';
import { unitLook, unitNumber, type UnitLook } from './unitLook.ts';
import { coverageOf, unitValues, type UnitValue } from './unitValues.ts';

/** Everything that any of the maps (SVG, WebGL, tiles, table, small multiples) needs to know of the regions. */
export interface MapModel {
  readonly subject: MapSubject;
  readonly directory: RegionDirectory;
  readonly values: ReadonlyMap<string, UnitValue>;
  readonly lookOf: (id: string) => UnitLook;
  readonly numberOf: (id: string) => number | null;
}

/** The model of a level: `drawn` are the ids on the map. */
export function useMapModel(drawn: ReadonlySet<string>, filters: Filters): MapModel {
  const dataset = useDataset();
  const view = useAppStore((state) => state.view);
  const industry = useAppStore((state) => state.industry);
  return useMemo(
    () => mapModel(dataset, drawn, { view, industry, filters }),
    [dataset, drawn, view, industry, filters],
  );
}

/** The same without a page around it. */
export function mapModel(dataset: Dataset, drawn: ReadonlySet<string>, choices: SubjectChoices): MapModel {
  const subject = mapSubject(dataset, choices);
  const directory = regionDirectory(dataset);
  const values = unitValues(directory, drawn, filterClaims(dataset, mapFilters(choices)));
  const coverage = coverageOf(dataset);
  return {
    subject,
    directory,
    values,
    lookOf: (id) => unitLook(subject, values.get(id), coverage, id),
    numberOf: (id) => unitNumber(subject, values.get(id)),
  };
}

/** Ids of a level as in the names of the dataset, for views without boundaries. */
export function useUnitIds(level: MapLevel): ReadonlySet<string> {
  return unitIds(useDataset(), level);
}

const idsByRegions = memoizeByObject(
  (_regions: Dataset['regions']) => new Map<MapLevel, ReadonlySet<string>>(),
);

/** Ids of the regions that a map of a level draws; always the same set, so that map and list count once. */
export function unitIds({ regions }: Dataset, level: MapLevel): ReadonlySet<string> {
  const known = idsByRegions(regions).get(level);
  if (known) return known;
  const units = regions.filter((region) => isDrawnAt(level, region.code, region.level));
  const ids = new Set(units.map(({ code }) => code));
  idsByRegions(regions).set(level, ids);
  return ids;
}

/** Municipalities, Taiwan, Hong Kong and Macao have no prefectures: they stand for themselves at both levels. */
const UNDIVIDED = new Set(['110000', '120000', '310000', '500000', '710000', '810000', '820000']);

function isDrawnAt(level: MapLevel, code: string, own: string): boolean {
  if (level === 'province') return own === 'province';
  return own === 'prefecture' || UNDIVIDED.has(code);
}
