import { describe, expect, it } from 'vitest';
import { isArea } from '../../../src/core/lexicon/hierarchy.ts';
import { loadExtractor } from '../recognise/loadExtractor.ts';

const { source, extractor } = loadExtractor();
const { hierarchy } = extractor.lexicon;

describe('the hierarchy of units', () => {
  it('is told by the digits of codes: what lies in a unit has it among those above', () => {
    const outers = source.regions.filter(({ code }) => code.startsWith('15') || code.endsWith('0000'));
    for (const { code: inner } of source.regions) {
      const chain = hierarchy.chain(inner);
      const found = outers.filter(({ code }) => hierarchy.isWithin(inner, code)).map(({ code }) => code);
      expect(found.toSorted()).toEqual(
        chain.filter((each) => outers.some(({ code }) => code === each)).toSorted(),
      );
    }
  });

  it('has units in areas, but no area in itself', () => {
    const [area] = source.areas;
    expect(isArea(area!.id)).toBe(true);
    expect(hierarchy.isWithin(area!.members[0]!, area!.id)).toBe(true);
    expect(hierarchy.isWithin(area!.id, area!.id)).toBe(false);
  });

  it('keeps the country apart from its units', () => {
    expect(isArea('CN')).toBe(false);
    expect(hierarchy.isWithin('CN', 'CN')).toBe(true);
    expect(hierarchy.isWithin('150000', 'CN')).toBe(false);
    expect(hierarchy.isWithin('CN', '150000')).toBe(false);
  });
});
