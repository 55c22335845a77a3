import { expect, test } from 'vitest';
import { extract, pairsOf, statusesOf } from './pairsOf.ts';

/** Rows, cells, lists and items, and whom they are about. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'rows of a table drawn with lines name their counties',
    '湖北省特色产业名录\n┌─────┬───┬────┐\n│产业   │县市 │年产值 │\n├─────┼───┼────┤\n│小龙虾养殖 │潜江 │312  │\n│家用纺织  │天门 │268  │\n│蕲艾中医药 │蕲春 │165  │\n└─────┴───┴────┘',
    ['421126 tcm', '429005 fishery', '429006 textile'],
  ],
  [
    'a cell of a table may name several counties',
    '宣城市重点产业链任务\n产业链 | 主要承接地 | 任务\n汽车零部件 | 宁国市 | 产值突破三百亿元\n中药材 | 宣州区、旌德县 | 规范化基地扩至六万亩\n机器人 | 广德市 | 引育企业十家以上\n光伏 | 郎溪县 | 不再新备案组件项目，产能按市场化方式整合',
    ['341802 tcm', '341825 tcm', '341881 nev-parts', '341882 robots'],
  ],
  [
    'lines with a triangle are a list where they tell of signings, and captions else',
    '漯河签约\n现场共签约2个项目：\n▲召陵区与某公司签约工业机器人项目，投资18亿元；\n▲临颍县的葡萄酒车间 本报记者摄',
    ['411104 robots'],
  ],
  [
    'a government of a special region is that of the section',
    '珠江口西岸观察\n一、澳门\n特区政府今年将继续发展现代金融产业。',
    ['820000 finance'],
  ],
  [
    'rows whose last figure has fallen claim nothing',
    '涪陵区统计表\n| 产品 | 单位 | 产量 | 增长 |\n| --- | --- | --- | --- |\n| 水泥 | 万吨 | 486.1 | -11.3 |\n| 汽车 | 万辆 | 12.5 | 8.1 |',
    ['500102 automobile'],
  ],
  [
    'the slug of an item among others says whom it is about, and which of two cities of a name is meant',
    "Regional brief\n\nHEILONGJIANG -- Grain output in the province topped 81 million tonnes. Last year Yichun's ski resorts added ten trails.\n\nSHAANXI -- Yulin will build a coal-to-olefins plant by 2027.",
    ['230000 grain-oil', '230700 ice-snow', '610800 coal-chemical'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test('lists of links in a page are no text of its article', () => {
  const page =
    '<html><body><p>锡林郭勒盟大力发展风电产业，今年风电装机突破2600万千瓦。</p>' +
    '<ol><li><a href="/1">鄂尔多斯氢能重卡上路</a></li><li><a href="/2">通辽肉牛卖到海南</a></li></ol></body></html>';
  expect(pairsOf(page)).toEqual(['152500 wind']);
});

test('of the fields above a Markdown note the title is read', () => {
  const note = '---\ntitle: 包头的新材料\ntags: [氢能, 深圳]\n---\n\n## 今年\n\n- 大力发展**稀土**产业\n';
  const { document, claims } = extract(note);
  expect(document.title).toBe('包头的新材料');
  expect(claims.map(({ region, industry }) => `${region} ${industry}`)).toEqual(['150200 rare-earth']);
});

test('a quotation mark stays where its partner is in the passage', () => {
  const text = '包头市新闻\n包头市聚焦稀土产业、氢能产业“两大领域”。“我们还要发展光伏产业。”市长说。';
  const { claims } = extract(text);
  const quotes = [...new Set(claims.map(({ evidence }) => evidence.exact))];
  expect(quotes).toEqual(['包头市聚焦稀土产业、氢能产业“两大领域”', '我们还要发展光伏产业']);
});

test('what a government has written down is planned, also where a columnist tells of it', () => {
  const text = '【专栏】看丹东\n我以为丹东不妨发展旅游业。今年省政府的文件写得明白，辽宁将做强做大海工装备。';
  const { claims } = extract(text);
  expect(claims.map(({ region, industry, status }) => `${region} ${industry} ${status}`).sort()).toEqual([
    '210000 offshore-equipment planned',
    '210600 tourism proposed',
  ]);
});

test('a column is told from the word column', () => {
  const kindOf = (text: string): string => extract(text).document.kind;
  expect(kindOf('市长开讲\n报纸推出“市长开讲”专栏，七位市长都讲产业。')).toBe('news');
  expect(kindOf('【专栏】油锯停了以后\n伊春可以发展旅游业。')).toBe('opinion');
  expect(kindOf('油锯停了以后\n伊春可以发展旅游业。（作者老王，个人意见）')).toBe('opinion');
});

test('in a list of emerging and future industries the sections say which is which', () => {
  const text =
    '山东省新兴产业和未来产业任务清单\n一、成长类（加快发展）\n1．德州市：做大合成生物产业。\n二、种子类（前瞻布局）\n1．济南市：谋划布局量子计算。';
  expect(statusesOf(text)).toEqual(['371400 planned', '370100 future']);
});

test('a table of who leads which chain is a plan', () => {
  const text =
    '吉安市产业链调整\n| 产业链 | 链长 | 承载地 |\n| --- | --- | --- |\n| 光通信 | 副市长 | 万安县 |\n| 茶叶 | 副市长 | 遂川县 |';
  expect(statusesOf(text)).toEqual(['360828 planned', '360827 planned']);
});
