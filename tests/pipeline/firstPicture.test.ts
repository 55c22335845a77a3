import { expect, it } from 'vitest';
import { FIRST_FILES } from '../../src/app/data/datasetFiles.ts';
import { FIRST_CHUNK, PRELOADED } from '../../src/pipeline/firstPicture.ts';

it('asks early for exactly the files that the first picture waits for', () => {
  expect([...PRELOADED].sort()).toEqual([...FIRST_FILES, 'boundaries'].sort());
});

it('starts the first chunk where the page starts', () => {
  expect(FIRST_CHUNK.test('/anywhere/src/app/main.tsx')).toBe(true);
  expect(FIRST_CHUNK.test('/anywhere/src/app/panels/MethodPanel.tsx')).toBe(false);
});
