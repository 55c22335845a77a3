import { describe, expect, it } from 'vitest';
import { regionDirectory } from '../../../src/app/data/regionDirectory.ts';
import { mapSubject } from '../../../src/app/map/model/mapSubject.ts';
import { scaleStep, unitLook, unitNumber } from '../../../src/app/map/model/unitLook.ts';
import { unitIds } from '../../../src/app/map/model/useMapModel.ts';
import { coverageOf, unitOf, unitValues } from '../../../src/app/map/model/unitValues.ts';
import { exampleOf } from '../../../src/app/map/overview/exampleOf.ts';
import { rankedUnits } from '../../../src/app/map/overview/rankedUnits.ts';
import { DEFAULT_CHOICES, NO_FILTERS, type Filters } from '../../../src/app/state/choices.ts';
import { CLAIMS, DATASET } from '../panels/fixture.ts';

const directory = regionDirectory(DATASET);
const provinces = new Set(['150000', '340000']);
const values = unitValues(directory, provinces, CLAIMS);
const subjectOf = (filters: Partial<Filters>) =>
  mapSubject(DATASET, { ...DEFAULT_CHOICES, filters: { ...NO_FILTERS, ...filters } });

describe('what the map is about', () => {
  it('is all clusters, or one cluster or industry in its own hue', () => {
    expect(subjectOf({})).toEqual({ kind: 'overview' });
    expect(subjectOf({ clusters: ['new-energy'] })).toMatchObject({ kind: 'cluster', family: 'energy' });
    expect(subjectOf({ industries: ['hydrogen'] })).toMatchObject({ kind: 'industry', id: 'hydrogen' });
    expect(subjectOf({ clusters: ['new-energy', 'new-materials'] })).toEqual({ kind: 'overview' });
    expect(subjectOf({ clusters: ['nonsense'] })).toEqual({ kind: 'overview' });
  });

  it('is the industry of the Industry view there', () => {
    expect(mapSubject(DATASET, { view: 'industry', industry: 'wind', filters: NO_FILTERS })).toMatchObject({
      id: 'wind',
    });
  });
});

describe('values of the regions drawn', () => {
  it('are counted once for map and list, which ask for the same regions', () => {
    expect(unitIds(DATASET, 'province')).toBe(unitIds({ ...DATASET }, 'province'));
    expect(unitIds(DATASET, 'province')).not.toBe(unitIds(DATASET, 'prefecture'));
  });

  it('take in the places inside, never the country', () => {
    expect(unitOf(directory, provinces, '150200')).toBe('150000');
    expect(unitOf(directory, provinces, 'CN')).toBeNull();
    expect(values.get('150000')).toMatchObject({ clusters: 2, industries: 3, own: 0 });
  });

  it('list statuses strongest first; the map draws the first', () => {
    expect(values.get('150000')?.statuses).toEqual(['existing', 'planned', 'proposed']);
    const subject = subjectOf({ industries: ['rare-earth'] });
    expect(unitLook(subject, values.get('150000'), new Set(), '150000')).toBe('existing');
    expect(unitNumber(subject, values.get('150000'))).toBeNull();
  });

  it('tell "no mention" from "no document"', () => {
    const subject = subjectOf({});
    expect(unitLook(subject, undefined, new Set(['150000']), '150000')).toBe('no-mention');
    expect(unitLook(subject, undefined, new Set(), '150000')).toBe('no-document');
    expect(coverageOf(DATASET).has('150000')).toBe(true);
  });

  it('climb the scale', () => {
    expect([1, 2, 3, 4, 11, 12, 18].map(scaleStep)).toEqual([1, 2, 2, 3, 5, 6, 6]);
  });

  it('rank by clusters, then industries, never by mentions', () => {
    expect(rankedUnits(values.values(), { kind: 'overview' }).map(({ id }) => id)).toEqual([
      '150000',
      '340000',
    ]);
  });
});

it('the example is the same each time and exists when a claim does', () => {
  expect(exampleOf(CLAIMS)).toBe(exampleOf([...CLAIMS].reverse()));
  expect(exampleOf([])).toBeNull();
});
