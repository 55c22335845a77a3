import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const extractor = createExtractor(loadLexicon(data, nodeEffects));

function read(text: string): { readonly focus: string | null; readonly pairs: readonly string[] } {
  const { document, claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  const pairs = new Set(claims.map(({ region, industry }) => `${region} ${industry}`));
  return { focus: document.region, pairs: [...pairs].sort() };
}

const CITIES = [
  ['靖江市', '今年重点发展船舶制造，培育海工装备'],
  ['泰兴市', '今年重点发展精细化工，培育化妆品产业'],
  ['兴化市', '今年重点发展调味品产业，推动不锈钢产业扩产'],
] as const;
const PAIRS = [
  '321281 adv-steel',
  '321281 food',
  '321282 offshore-equipment',
  '321282 shipbuilding',
  '321283 cosmetics',
  '321283 fine-chem',
];

const post = (label: (name: string, index: number) => string, mark: string): string =>
  [
    '一图看懂泰州各市区的新家底',
    '刚刚过去的一年，泰州产业发展一点不慢。',
    ...CITIES.flatMap(([name, plans], index) => [label(name, index), `${mark}${plans}`]),
  ].join('\n');

describe('a short line that begins with a region heads what follows, however it is adorned', () => {
  test.each([
    ['▎靖江市：造大船', (name: string) => `▎${name}：新家底`],
    ['📍靖江市：造大船', (name: string) => `📍${name}：新家底`],
    ['【靖江市】造大船', (name: string) => `【${name}】新家底`],
    ['01 靖江市', (name: string, index: number) => `0${index + 1} ${name}`],
    ['No.1 靖江市 | 造大船', (name: string, index: number) => `No.${index + 1} ${name} | 新家底`],
    ['1️⃣ 靖江市：造大船', (name: string, index: number) => `${index + 1}️⃣ ${name}：新家底`],
    ['靖江市', (name: string) => name],
  ])('%s', (_, label) => {
    for (const mark of ['✅', '● ', '', '1) ', '📌 '])
      expect(read(post(label, mark)).pairs, mark).toEqual(PAIRS);
  });

  test('but a sentence that begins with a region heads nothing', () => {
    const { pairs } = read('江苏省发展规划\n靖江市造大船。\n大力发展软件产业。');
    expect(pairs).toEqual(['320000 software']);
  });

  test('a line of dashes around a heading ends the section before', () => {
    const text = `${post((name) => `📍${name}`, '✅')}\n———— 面向未来 ————\n还将前瞻布局脑机接口产业。`;
    expect(read(text).pairs).toEqual(['321200 bci-brain', ...PAIRS]);
  });
});

describe('where title and lead do not say whom a text is about', () => {
  test('it is the unit that most of the places named lie in', () => {
    const text =
      '家底\n临海市做强医药化工，温岭市做强泵阀，玉环市做强汽配，台州市大力发展低空经济。\n加快发展氢能产业。';
    expect(read(text).focus).toBe('331000');
    expect(read(text).pairs).toContain('331000 hydrogen');
  });

  test('a province need not be named itself where nearly all of them lie in it', () => {
    expect(read('家底\n台州做强泵阀，温州做强电气，宁波做强石化，绍兴做强纺织。').focus).toBe('330000');
  });

  test('two provinces are no unit', () => {
    expect(
      read('家底\n台州做强泵阀，温州做强电气，宁波做强石化，苏州做强纺织，无锡做强芯片。').focus,
    ).toBeNull();
  });
});

test('a page that lost its line ends is read', () => {
  const sentence = '杭州市大力发展人工智能产业。 敢闯敢试。 向新而行。 以质取胜。 ';
  expect(read(`杭州动态\n${sentence.repeat(20)}`).pairs).toEqual(['330100 ai']);
});

test('rows of a table state what they list, apart by blanks as by bars', () => {
  const rows = [
    '石峰区  轨道交通装备  2年',
    '荷塘区  硬质合金  1年',
    '天元区  新能源汽车  3年',
    '渌口区  陶瓷产业  2年',
  ];
  const text = `关于公布株洲市试点名单的通知\n${'各县市区：现将名单公布如下。'.repeat(24)}\n${rows.join('\n')}`;
  expect(read(text).pairs).toEqual(
    expect.arrayContaining(['430202 adv-nonferrous', '430204 rail-equipment', '430211 nev']),
  );
});
