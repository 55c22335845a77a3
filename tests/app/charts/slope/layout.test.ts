import { describe, expect, it } from 'vitest';
import { slopeLayout } from '../../../../src/app/charts/slope/layout.ts';

const size = { width: 100, height: 38, pad: 4 };

describe('slopeLayout', () => {
  it('puts the strongest status on top and later on the right', () => {
    expect(slopeLayout('future', 'existing', size)).toEqual({
      before: { x: 4, y: 24 },
      after: { x: 96, y: 4 },
    });
  });
  it('draws no point for a document that does not name it', () => {
    expect(slopeLayout(null, 'proposed', size)).toEqual({ before: null, after: { x: 96, y: 34 } });
  });
});
