import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_SIGNS, type SignedSpan } from '../../../src/core/recognise/clausePattern.ts';
import { MERE_ENGLISH_WORDS, MERE_WORDS } from '../../../src/core/recognise/mereWords.ts';
import { WordRules } from '../../../src/core/recognise/wordRules.ts';
import { gated } from '../../../src/core/text/gatedPattern.ts';
import { rangesOf } from '../../../src/core/text/unitSet.ts';

/** A stretch of text with the signs of its units. */
function signed(text: string, start: number, end: number): SignedSpan {
  let signs = 0;
  for (let at = start; at < end; at++) signs |= UNIT_SIGNS[text.charCodeAt(at)]!;
  return { start, end, signs };
}

/** Whether the word in ⟨…⟩ is an attribute, in a clause that is parted by ， from the rest. */
function isAttribute(marked: string): boolean {
  const start = marked.indexOf('⟨');
  const end = marked.indexOf('⟩') - 1;
  const text = marked.replace(/[⟨⟩]/g, '');
  const behind = text.indexOf('，', end);
  const clause = signed(text, text.lastIndexOf('，', start) + 1, behind < 0 ? text.length : behind);
  return [MERE_WORDS, MERE_ENGLISH_WORDS].some((rules) =>
    rules.hold(text, clause, { start, end }, rules.survey(text, clause)),
  );
}

describe('rules around words', () => {
  it.each([
    '某⟨锡业⟩企业负责人说',
    '商务局⟨电子商务⟩科电话',
    '在漯河国际⟨会展⟩中心闭幕',
    '依托国家⟨合成生物⟩技术创新中心',
    '给外地的⟨化妆品⟩厂供原料',
    '这座县级市没有⟨整车⟩厂',
    '装上了欧洲的⟨储能⟩电站',
    '⟨新能源汽车⟩市场需求旺盛',
    '以⟨稻壳⟩为原料',
    '⟨水泥⟩产量下降12.1%',
    '机床、⟨医疗⟩等应用场景',
    '⟨机床⟩、医疗、教育等场景',
    'the municipal ⟨big data⟩ bureau',
    'the city makes hydrogen instead of ⟨chips⟩',
    'once known for its ⟨mines⟩',
    'an ⟨energy⟩ economist',
    '⟨polyester⟩ feedstock',
    'turns 20 million tons of ⟨crude oil⟩ a year into paraxylene',
    'it turns ⟨coal⟩ into oil',
    'a city that has run out of ⟨coal⟩',
    'a former ⟨coal⟩ town',
    'leasing finance for ⟨ships⟩',
    '⟨steel⟩ for the halls will be bought from a mill',
    'buys most of its ⟨copper⟩ from Chile',
    'its customers include ⟨offshore wind⟩ farms',
    'the city has no ⟨steel⟩ mills',
    'the mill no longer makes ordinary ⟨cement⟩',
    'the county buys more ⟨copper⟩',
    'supplies ⟨steelmakers⟩ abroad',
    'a material for ⟨chip⟩ makers',
    '✗ new ⟨leather⟩',
  ])('know an attribute: %s', (marked) => expect(isAttribute(marked)).toBe(true));

  it.each([
    '发展⟨锡业⟩，企业负责人说',
    '面向欧洲的⟨储能⟩电站',
    '国际⟨会展⟩中心开工',
    '⟨水泥⟩能耗下降12.1%',
    '⟨机床⟩、医疗、教育等产业',
    'known for its ⟨mines⟩',
    'an ⟨energy⟩ company',
    'turns ⟨tea⟩ into a business',
    'finance and ⟨ships⟩',
    '⟨steel⟩ from the mill',
    'sells more ⟨copper⟩',
    'the city has new ⟨steel⟩ mills',
    'the mill no longer makes only ⟨cement⟩',
  ])('leave an industry: %s', (marked) => expect(isAttribute(marked)).toBe(false));

  it('hold behind their tables where their patterns match', () => {
    const [behind, inClause, before, anywhere] = [/^a.?b/, /^(?:b|c*d)/, /a[^b]{0,2}$/, /^.{0,2}e/];
    const [far, farBefore] = [/^.*?cc/, /(?:d|ee).*$/];
    const rules = new WordRules([
      { behind: [gated(behind), 3], before: [gated(/[cd]$/), 1] },
      { behind: [gated(inClause), Infinity], isInClause: true },
      { before: [gated(before), 3] },
      { behind: [gated(anywhere), 2] },
      { behind: [gated(far), 4], isInClause: true, before: [gated(farBefore), 5] },
      { behind: [gated(/^.b/), 2], needs: rangesOf(/[ad]/) },
    ]);
    const letters = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 14 });
    fc.assert(
      fc.property(letters, fc.nat(6), fc.nat(6), fc.nat(3), (text, from, ahead, length) => {
        const start = Math.min(text.length, from + ahead);
        const end = Math.min(text.length, start + length);
        const clause = signed(text, Math.min(from, start), Math.max(end, text.length - 2));
        const inFront = text.slice(clause.start, start);
        const expected =
          (behind.test(text.slice(end, end + 3)) && /[cd]$/.test(inFront)) ||
          inClause.test(text.slice(end, clause.end)) ||
          before.test(inFront.slice(-3)) ||
          anywhere.test(text.slice(end, end + 2)) ||
          (far.test(text.slice(end, clause.end).slice(0, 4)) && farBefore.test(inFront.slice(-5))) ||
          (/^.b/.test(text.slice(end, end + 2)) && /[ad]/.test(text.slice(clause.start, clause.end)));
        const surveyed = rules.survey(text, clause);
        expect(rules.hold(text, clause, { start, end }, surveyed)).toBe(expected);
      }),
    );
  });

  it('ask for no word that English patterns can do without', () => {
    const words =
      'once known for its the city has had no more new , not turns ran out of former department who makes stop making demand bought from supplies a material to closed rather than goes into its customers include ✗ coal'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), (before) => {
        const text = `${before.join(' ').replaceAll(' ,', ',')} steel makers`;
        const start = text.length - 'steel makers'.length;
        const clause = { start: 0, end: text.length, signs: -1 };
        const word = { start, end: start + 'steel'.length };
        const rules = MERE_ENGLISH_WORDS;
        expect(rules.hold(text, clause, word, rules.survey(text, clause))).toBe(
          rules.hold(text, clause, word, -1),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('read a long list in linear time', () => {
    const list = `⟨机床⟩${'、甲和乙及丙'.repeat(400)}市场`;
    expect(isAttribute(list)).toBe(false);
  });
});
