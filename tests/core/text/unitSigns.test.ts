import { describe, expect, it } from 'vitest';
import { UnitSigns } from '../../../src/core/text/unitSigns.ts';

describe('signs of units', () => {
  const signs = new UnitSigns();
  const begins = signs.beginning(/^(?:的)?[省市]/);
  const ends = signs.ending(/(?:位于|选址)$/);

  it('tell which patterns may match beside a unit', () => {
    expect(signs.at('的省', 0)).toBe(begins.sign);
    expect(signs.at('位于', 1)).toBe(ends.sign);
    expect(signs.at('位于', 0)).toBe(0);
    expect(signs.at('位于', -1)).toBe(0);
    expect(signs.at('位于', 2)).toBe(0);
  });

  it('settle most stretches; the pattern itself settles the rest', () => {
    expect(begins.test(signs.at('的市区', 0), '的市区', 0, 3)).toBe(true);
    expect(begins.test(signs.at('的人', 0), '的人', 0, 2)).toBe(false);
    expect(ends.test(signs.at('工厂位于', 3), '工厂位于', 0, 4)).toBe(true);
    expect(ends.test(0, '工厂位于', 0, 4)).toBe(false);
  });

  it('tell of a whole stretch which patterns may match in it', () => {
    const holds = signs.holding(/[高低]于[^，]{0,3}$/);
    expect(holds.test(signs.within('高于全国', 0, 4), '高于全国', 0, 4)).toBe(true);
    expect(holds.test(signs.within('全国平均', 0, 4), '高于全国', 0, 4)).toBe(false);
    expect(holds.test(signs.within('高，等于', 0, 4), '高，等于', 0, 4)).toBe(false);
    expect(signs.within('高于', 2, 2)).toBe(0);
  });

  it('refuse a pattern that may match without a unit', () => {
    expect(() => signs.beginning(/^市?/)).toThrow('needs no unit');
  });

  it('refuse more classes than a number has bits', () => {
    const many = new UnitSigns();
    for (let i = 0; i < 32; i++) many.add([[i, i]]);
    expect(() => many.add([[40, 40]])).toThrow('no bit is left');
  });
});
