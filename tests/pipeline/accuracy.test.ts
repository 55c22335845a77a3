import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDatasets } from '../../src/pipeline/buildDatasets.ts';
import { contentsOf, fakeExtractor, makeFolder, quietEffects, smallData } from './sandbox.ts';

async function filesWith(data: string): Promise<Record<string, string>> {
  const output = path.join(makeFolder(), 'data');
  const input = makeFolder({ 'a.txt': '包头将发展氢能。' });
  await buildDatasets({ input, output, data, createExtractor: () => fakeExtractor }, quietEffects());
  return contentsOf(output);
}

describe('the measured accuracy', () => {
  it('goes into the dataset as it was measured, and into its descriptor', async () => {
    const data = smallData();
    fs.writeFileSync(path.join(data, 'accuracy.json'), '{"seeds":{"pairs":{"f1":0.9}}}');
    const files = await filesWith(data);
    expect(files['accuracy.json']).toBe('{"seeds":{"pairs":{"f1":0.9}}}');
    expect(files['datapackage.json']).toContain('"accuracy.json"');
  });

  it('is left out where nobody has measured', async () => {
    expect(await filesWith(smallData())).not.toHaveProperty('accuracy.json');
  });
});
