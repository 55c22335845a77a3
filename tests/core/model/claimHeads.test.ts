import { describe, expect, it } from 'vitest';
import { packHeads, unpackHeads, type ClaimHead } from '../../../src/core/model/index.ts';

const HEADS: readonly ClaimHead[] = [
  {
    document: 'a',
    region: '150200',
    industry: 'hydrogen',
    cluster: 'new-energy',
    status: 'planned',
    speaker: 'media',
    date: null,
  },
  {
    document: 'a',
    region: 'area:东北',
    industry: 'wind',
    cluster: 'new-energy',
    status: 'existing',
    speaker: 'expert',
    date: '2024-03-06',
  },
  {
    document: 'b',
    region: '150200',
    industry: 'wind',
    cluster: 'new-energy',
    status: 'planned',
    speaker: 'media',
    date: null,
  },
];

describe('heads of claims in columns', () => {
  it('come back as they were, in their order', () => {
    const packed = JSON.parse(JSON.stringify(packHeads(HEADS, null))) as ReturnType<typeof packHeads>;
    expect(unpackHeads(packed, (head) => head)).toEqual(HEADS);
    expect(packed.columns.region).toEqual({ values: ['150200', 'area:东北'], at: [0, 1, 0] });
  });

  it('of another number than they say are refused, with the column', () => {
    const packed = packHeads(HEADS, null);
    const broken = { ...packed, columns: { ...packed.columns, status: { values: ['planned'], at: [0] } } };
    expect(() => unpackHeads(broken, (head) => head)).toThrow('"status" has not 3 entries');
  });
});
