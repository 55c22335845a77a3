import { describe, expect, it } from 'vitest';
import {
  checkDataset,
  parseDataset,
  parsePart,
  type Claim,
  type Dataset,
} from '../../../src/core/model/index.ts';
import { smallClaim, smallDataset } from '../smallDataset.ts';

describe('parsing a dataset', () => {
  it('takes a sound one and keeps fields it does not know', () => {
    const raw = JSON.parse(
      JSON.stringify({ ...smallDataset(), claims: [{ ...smallClaim(), more: 1 }] }),
    ) as unknown;
    expect(parseDataset(raw).claims[0]).toEqual({ ...smallClaim(), more: 1 });
  });

  it.each([
    ['claims', [{ ...smallClaim(), status: 'hoped' }], 'claims.json is not valid: 0.status'],
    ['claims', [{ ...smallClaim(), region: 'Baotou' }], '0.region'],
    ['claims', {}, '(whole file)'],
    ['manifest', { ...smallDataset().manifest, schemaVersion: 2 }, 'schemaVersion'],
    ['regions', { type: 'FeatureCollection', features: [{ type: 'Feature' }] }, 'features.0.id'],
    ['documents', Array.from({ length: 9 }, () => ({})), 'and 103 more'],
  ] as const)('refuses faulty %s, naming the place', (part, value, message) => {
    expect(() => parsePart(part, value)).toThrow(message);
  });

  it('refuses what is no dataset at all', () => {
    expect(() => parseDataset(null)).toThrow('got null');
  });
});

describe('the promises between the files', () => {
  it('are kept by a sound dataset', () => {
    expect(checkDataset(smallDataset())).toEqual([]);
  });

  const claims = (changes: Partial<Claim>): Partial<Dataset> => ({ claims: [smallClaim(changes)] });
  const [document] = smallDataset().documents;
  if (!document) throw new Error('the small dataset has a document');

  it.each<[string, Partial<Dataset>, string]>([
    [
      'a quote that is not there',
      claims({ evidence: { ...smallClaim().evidence, exact: '氫能' } }),
      'is not what stands',
    ],
    ['a quote of no length', claims({ evidence: { ...smallClaim().evidence, end: 5 } }), 'is no span'],
    ['a quote beyond the text', claims({ evidence: { ...smallClaim().evidence, end: 99 } }), 'is no span'],
    [
      'a false prefix',
      claims({ evidence: { ...smallClaim().evidence, prefix: '发展了' } }),
      'prefix does not stand',
    ],
    [
      'a cue beyond the text',
      claims({ statusCue: { rule: 'x', start: 7, end: 99 } }),
      'status cue is no span',
    ],
    ['an unknown document', claims({ document: 'b' }), 'names document b'],
    ['an unknown region', claims({ region: '110000' }), 'names region 110000'],
    ['an unknown industry', claims({ industry: 'steel' }), 'names industry steel'],
    ['a wrong cluster', claims({ cluster: 'ict' }), 'is not of cluster ict'],
    ['a claim twice', { claims: [smallClaim(), smallClaim()] }, 'claim id c1 stands twice'],
    ['a wrong count', { claims: [] }, 'manifest counts 1 claims, there are 0'],
    [
      'blocks that overlap',
      { documents: [{ ...document, blocks: [...document.blocks, { kind: 'paragraph', start: 4, end: 8 }] }] },
      'overlaps the block before it',
    ],
  ])('are broken by %s', (_what, changes, fault) => {
    expect(checkDataset(smallDataset(changes)).join('\n')).toContain(fault);
  });

  it('hold for claims about composite areas and the nation', () => {
    for (const region of ['area:东北', 'CN']) {
      expect(checkDataset(smallDataset({ claims: [smallClaim({ region })] }))).toEqual([]);
    }
  });
});
