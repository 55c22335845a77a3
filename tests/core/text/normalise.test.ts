import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';
import { SIMPLIFIED } from '../../../src/core/text/traditional.ts';

const fold = (text: string): string => normalise(text).folded;

describe('normalise', () => {
  it('keeps the length of any text, broken surrogates included', () => {
    const anyUnits = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => units.map((unit) => String.fromCharCode(unit)).join(''));
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
    expect(fold('產'.repeat(20_001))).toBe('产'.repeat(20_001));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ['東莞將培育壯大機器人產業，並爭取於年後投產', '东莞将培育壮大机器人产业，并争取于年后投产'],
    ['ＭｉｃｒｏＬＥＤ與Ｃ９１９', 'microled与c919'],
    ['■\u00a0北京\u3000上海', '■ 北京 上海'],
    ['加快发展,做优做强;(一)新材料:稀土', '加快发展，做优做强；（一）新材料：稀土'],
    ['“光”,“芯”', '“光”，“芯”'],
    ['增长1,234.5亿元, 占比3.5%', '增长1,234.5亿元， 占比3.5%'],
    ['Hefei (Anhui): chips, screens', 'hefei (anhui): chips, screens'],
    ['“Hello,” he said', '“hello,” he said'],
    ['时间12:24', '时间12:24'],
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves characters alone that simplified Chinese uses too', () => {
    expect(fold('乾安县的著名里程瞭望藉此')).toBe('乾安县的著名里程瞭望藉此');
  });

  it('maps no simplified form any further', () => {
    const chained = [...SIMPLIFIED.entries()].filter(([, form]) => form !== 0 && SIMPLIFIED[form] !== 0);
    expect(chained).toEqual([]);
  });
});
