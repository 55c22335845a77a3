import { expect, it } from 'vitest';
import { FIRST_FILES } from '../../src/app/data/datasetFiles.ts';
import { firstFile } from '../../src/core/export/firstFile.ts';
import { packHeads } from '../../src/core/model/index.ts';
import { FIRST_CHUNK, PRELOADED } from '../../src/pipeline/firstPicture.ts';
import { DATASET } from '../app/panels/fixture.ts';

it('asks early for the two files that the first picture waits for', () => {
  expect(PRELOADED).toEqual(['sketch', 'first']);
  const { manifest, taxonomy, areas, regions, sources, claims } = DATASET;
  const first = firstFile({ manifest, taxonomy, areas, regions, sources }, packHeads(claims, null));
  expect(Object.keys(first).sort()).toEqual([...FIRST_FILES].sort());
});

it('starts the first chunk where the page starts', () => {
  expect(FIRST_CHUNK.test('/anywhere/src/app/main.tsx')).toBe(true);
  expect(FIRST_CHUNK.test('/anywhere/src/app/panels/MethodPanel.tsx')).toBe(false);
});
