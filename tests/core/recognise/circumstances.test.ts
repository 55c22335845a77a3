import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/core/recognise/circumstances.ts';
import { createExtractor, type Observation } from '../../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
let seen: Observation;
const extractor = createExtractor(loadLexicon(data, nodeEffects), (observation) => (seen = observation));

/** Circumstances of the first reading of an industry in a text. */
function around(industry: string, text: string): Circumstances {
  extractor.extract({ id: 'a', file: 'a.txt', text });
  return seen.findings.find((finding) => finding.industry === industry)!;
}

describe('circumstances of an industry word', () => {
  it('tells how long it is and how far from its region', () => {
    const at = around('rare-earth', '包头见闻\n包头市大力发展稀土产业。');
    expect(at).toMatchObject({ word: 4, distance: 4, clause: 11, listed: 1, shared: 1 });
  });

  it('tells what stands right before it', () => {
    expect(around('rare-earth', '包头见闻\n包头市大力发展稀土产业。')).toMatchObject({
      hasVerb: true,
      before: 5,
    });
    expect(around('steel', '包头见闻\n包头市重点抓稀土、钢铁产业。')).toMatchObject({
      hasVerb: false,
      before: 3,
    });
    expect(around('steel', '包头见闻\n包头市有最大的钢铁产业。')).toMatchObject({ before: 4 });
  });

  it('tells what stands at both sides of its region', () => {
    const head = around('rare-earth', '包头见闻\n包头的稀土产业增长8%。');
    expect(head).toMatchObject({ beforeRegion: 0, behindRegion: 4 });
    const inside = around('rare-earth', '稀土见闻\n我们支持企业在包头、鄂尔多斯发展稀土产业。');
    expect(inside).toMatchObject({ beforeRegion: 2 });
  });

  it('tells where its clause has a digit', () => {
    expect(around('rare-earth', '包头见闻\n包头市稀土产业增长8%。').digits).toBe(2);
    expect(around('rare-earth', '包头见闻\n包头市有12家企业发展稀土产业。').digits).toBe(1);
    expect(around('rare-earth', '包头见闻\n包头市大力发展稀土产业。').digits).toBe(0);
  });
});
