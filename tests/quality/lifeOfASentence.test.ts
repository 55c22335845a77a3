import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';
import { ROOT } from './goldSets.ts';

const FILE = '000_2359596d26368b40.txt';
const page = fs.readFileSync(path.join(ROOT, 'docs/life-of-a-sentence.md'), 'utf8');
const text = fs.readFileSync(path.join(ROOT, 'seeds', FILE), 'utf8');
const extractor = createExtractor(loadLexicon(path.join(ROOT, 'data'), nodeEffects));

describe('the life of a sentence', () => {
  const { document, claims } = extractor.extract({ id: FILE.replace('.txt', ''), file: FILE, text });
  const own = claims.filter(({ evidence }) => evidence.exact.startsWith('同时积极谋划布局'));

  it('tells the claims that the sentence really gives', () => {
    expect(own.map(({ region, industry, status }) => `${region} ${industry} ${status}`)).toEqual([
      '150600 ai future',
      '150600 compound-semi future',
      '150600 electronic-components future',
    ]);
    for (const { industry } of own) expect(page).toContain(`\`${industry}\``);
  });

  it('quotes id, place, cue and reading as they are', () => {
    const [{ id, evidence, statusCue, regionReading } = expect.fail('no claim')] = own;
    expect(page).toContain(`"id": "${id}"`);
    expect(page).toContain(`"start": ${evidence.start}, "end": ${evidence.end}`);
    expect(page).toContain(
      `"rule": "${statusCue?.rule}", "start": ${statusCue?.start}, "end": ${statusCue?.end}`,
    );
    expect(page).toContain(
      `"kind": "${regionReading.kind}", "start": ${regionReading.start}, "end": ${regionReading.end}`,
    );
    expect(page).toContain(`${text.length.toLocaleString('en')} units`);
    expect(document.region).toBe('150000');
  });
});
