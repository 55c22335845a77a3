import { describe, expect, it } from 'vitest';
import { regionDirectory, regionLabel, regionPath, withDescendants } from '../../../src/app/data/regionDirectory.ts';
import { resolveRegion, resolveRegionWithPinyin } from '../../../src/app/data/resolveRegion.ts';
import { DATASET } from '../panels/fixture.ts';

const directory = regionDirectory(DATASET);

describe('regions by name', () => {
  it.each([
    ['150200', '150200'],
    ['包头', '150200'],
    ['包头市', '150200'],
    ['Baotou', '150200'],
    ['BAOTOU', '150200'],
    ['cn', 'CN'],
    ['nowhere', null],
  ])('%s means %s', (asked, id) => {
    expect(resolveRegion(directory, asked)).toBe(id);
  });

  it('finds a region by pinyin when no name fits', async () => {
    await expect(resolveRegionWithPinyin(directory, 'neimenggu')).resolves.toBe('150000');
    await expect(resolveRegionWithPinyin(directory, 'xyz')).resolves.toBeNull();
  });

  it('knows parents and what lies inside', () => {
    expect(regionPath(directory, '150200').map(({ id }) => id)).toEqual(['150000', '150200']);
    expect(withDescendants(directory, '150000')).toContain('150200');
    expect(regionLabel(directory, '150200', 'en')).toBe('Baotou');
  });
});
