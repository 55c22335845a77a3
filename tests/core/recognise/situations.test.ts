import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createExtractor } from '../../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const extractor = createExtractor(loadLexicon(data, nodeEffects));

const pairsOf = (text: string): string[] => {
  const { claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  return [...new Set(claims.map(({ region, industry }) => `${region} ${industry}`))].sort();
};

/** What a reader takes from a sentence, and what not. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'the home of an investor is not the site',
    '鹤岗集中签约。\n浙江客商投资9亿元的石墨烯项目落户鹤岗经开区。',
    ['230400 graphite-graphene'],
  ],
  [
    'a partner that signs is no subject',
    '鹤岗签约。\n鹤岗市大力发展石墨产业，与青岛、鸡西两地签署检测标准互认备忘录。',
    ['230400 graphite-graphene'],
  ],
  [
    'a feature is about where it was filed from, below the name of its series',
    '【走基层·长城脚下】\n羊、油、草、光：四本账\n本报记者 马某某 发自宁夏盐池\n\n天没亮，花马池镇的市场已经挤得挪不开脚。\n\n县里将再上马两处风电。',
    ['640323 wind'],
  ],
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
    'what is being built in a district is there',
    '达州观察\n达州市发展势头好。川东北规模最大的中药材交易市场正在达川区建设。',
    ['511703 tcm'],
  ],
  [
    'to build anew is no district',
    '会上宣布，运城今年要大力发展设施农业，新建日光温室1.2万亩。',
    ['140800 facility-agri'],
  ],
  [
    'what somebody made twenty years ago is none of today',
    '嘉善县工业记\n二十年前，台商在嘉善县做木业家具。如今嘉善县发展光伏产业。',
    ['330421 pv'],
  ],
  [
    'what castings go into is another industry',
    '霍山县的高端铸造有企业43家，产品装进风电主机、高铁转向架和电梯。',
    ['341525 major-technical-equipment'],
  ],
  [
    'a word across 进口 and what is imported is none',
    '塔城地区提出，打造进口粮油加工基地。',
    ['654200 grain-oil'],
  ],
  [
    'an industry that lags is no strength',
    '广水市的风电装备多年停留在中低端。广水市发展食品工业。',
    ['421381 food'],
  ],
  ['a signboard is a strength', '前郭尔罗斯县的渔业早成了招牌。', ['220721 fishery']],
  [
    'an industry that shrinks is no strength',
    '曲靖市统计公报\n全市水泥产量下降12.1%，光伏产业产值增长14.0%。',
    ['530300 pv'],
  ],
  ['what is under talk is no plan', '石嘴山、乌海两地正商议共建固废综合利用中心。', []],
  [
    'the ends of a railway are no sites',
    '长沙市发展旅游业。\n今年开通长沙至新化旅游专列。',
    ['430100 tourism'],
  ],
  [
    'the place behind 在 takes what stands before it',
    '台州市情\n泵阀产品在温岭市形成完整链条。',
    ['331081 major-technical-equipment'],
  ],
  [
    'in English the place stands behind its industry',
    'Wind at sea\nThe Nantong government plans to build an offshore wind farm off Rudong county.',
    ['320623 wind'],
  ],
  [
    'a project that leads a chain does not move the chain to its site',
    '湖南省规划\n石化产业以岳阳乙烯项目为龙头，大力发展合成橡胶产业。',
    ['430000 petrochem-materials', '430000 petrochemical'],
  ],
  [
    'the object of one task is not the subject of the next',
    '宝鸡市行动方案\n全市支持眉县建设猕猴桃基地，推动奶业扩产。',
    ['610300 dairy', '610326 fruit-veg'],
  ],
  [
    'what another firm makes of a product is no industry here',
    '汨罗市情\n汨罗市发展再生资源产业，为海工装备、光伏企业稳定供应铝材。',
    ['430681 adv-nonferrous', '430681 recycling'],
  ],
  [
    'an unclear look ahead belongs to whom the list is about',
    '辽宁省工作报告\n全省支持阜新建设绿色氢能项目，前瞻布局人形机器人产业。',
    ['210000 humanoid-robots', '210900 hydrogen'],
  ],
  [
    'lines with a triangle are a list where they tell of signings, and captions else',
    '漯河签约\n现场共签约2个项目：\n▲召陵区与某公司签约工业机器人项目，投资18亿元；\n▲临颍县的葡萄酒车间 本报记者摄',
    ['411104 robots'],
  ],
  [
    'an ordinary word behind an area is no district of it',
    '东北振兴要打好新牌\n东北振兴要大力发展装备制造业。',
    ['area:东北 equipment-manufacturing'],
  ],
  [
    'counties are known by their English names, with or without the signs of Tibetan',
    'Tibet news\nGyangze county plans to develop tourism. Shache county in Xinjiang will build a solar power plant.',
    ['540222 tourism', '653125 pv'],
  ],
  [
    'a place that a sentence ends with is meant by 当地 in the next',
    '珠江口西岸见闻\n考察团首站是佛山。当地大力发展家电产业。',
    ['440600 consumer-electronics'],
  ],
  [
    'a place within a name in quotation marks is no subject',
    '新昌县规划\n以“浙东唐诗之路”精华地为主线，大力发展全域旅游。',
    ['330624 tourism'],
  ],
  [
    'a part that one task leans on is not the subject of the next',
    '贵州省报告\n围绕黄果树、荔波等核心景区提升品质，大力发展康养产业。',
    ['520000 big-health'],
  ],
  [
    'a salt lake is no district',
    '青海省报告\n加快建设世界级盐湖产业基地，大力发展氢能产业。',
    ['630000 chlor-alkali', '630000 hydrogen'],
  ],
  [
    'a paragraph that begins with a reporter is no byline',
    '广东新闻\n记者了解到，广东省今年将发展新型储能产业集群。',
    ['440000 storage'],
  ],
  [
    'a district whose name is a common noun needs its city',
    '陕西省实施意见\n榆林市要在矿区发展低空物流。',
    ['610800 low-altitude'],
  ],
  ['a university takes its place with it', '专访贵州财经大学教授\n发展数字经济是大势。', []],
  [
    'a weakness that is stated is no strength',
    '寿光市工作报告\n部分化工企业安全管理基础薄弱。寿光市发展蔬菜种业。',
    ['370783 bio-breeding'],
  ],
  [
    'the clause behind says that it shrank',
    '湖州市统计公报\n生猪存栏31.2万头，下降4.1%。白茶产量3210吨，增长2.0%。',
    ['330500 fruit-veg'],
  ],
  [
    'an industry of another country is none of the region',
    '西宁新闻\n西宁的锂电池装上了欧洲的储能电站。',
    ['630100 power-battery'],
  ],
  [
    'whom one may learn from is a model, not a subject',
    '广西凭祥市新闻\n浙江义乌客商多。凭祥可以学学义乌，发展跨境电商。',
    ['451481 ecommerce'],
  ],
  [
    'a share of the country is no statement about it',
    '广西凭祥市新闻\n全国进口的榴莲，每四个就有一个从凭祥上岸，凭祥市水果加工产值突破30亿元。',
    ['451481 agri-processing'],
  ],
  ['a question that advises is advice', '丹东的出路\n丹东何不发展边境旅游？', ['210600 tourism']],
  ['a plain question says nothing', '丹东的出路\n丹东要不要发展边境旅游？', []],
  [
    'names of counties that are no words of the language',
    '梧州市工作要点\n引导岑溪市发展石材产业，支持岑溪建设建筑石材基地。',
    ['450481 building-materials'],
  ],
  [
    '全市 after one of its counties is the city that the talk is with',
    '访丹东市市长\n记者：丹东的农产品怎么样？\n市长：东港市的草莓产业产值超过30亿元，全市水产品出口额占全省三成。',
    ['210600 fishery', '210681 fruit-veg'],
  ],
  [
    'the city that an agency reports from is not the one that it reports of',
    '西部短讯\n【玉门】西通社兰州4月9日电 位于甘肃玉门市的一座10万千瓦光热发电项目9日一次并网成功。',
    ['620981 pv'],
  ],
  [
    'who lends a room for the press is not who speaks',
    '新闻发布会·长垣市专场实录\n地点：河南省新乡市人民政府新闻发布厅\n主持人：新乡市委宣传部副部长 李××\n王××：全市医疗器械产业去年营收达到620亿元。',
    ['410783 medical-devices'],
  ],
  [
    'a government of a special region is that of the section',
    '珠江口西岸观察\n一、澳门\n特区政府今年将继续发展现代金融产业。',
    ['820000 finance'],
  ],
  [
    'a house of fairs where something is held is no industry',
    '漯河市要闻\n博览会在漯河国际会展中心闭幕。',
    [],
  ],
  ['a desk of an office is no industry', '拉萨市公告\n遴选市商务局电子商务科四级主任科员1名。', []],
  [
    'rows whose last figure has fallen claim nothing',
    '涪陵区统计表\n| 产品 | 单位 | 产量 | 增长 |\n| --- | --- | --- | --- |\n| 水泥 | 万吨 | 486.1 | -11.3 |\n| 汽车 | 万辆 | 12.5 | 8.1 |',
    ['500102 automobile'],
  ],
  [
    'what is not accepted is no priority',
    '滨海新区招商指南\n滨海新区发展海水淡化产业，新增炼钢、焦化产能的项目不予受理。',
    ['120116 marine-economy'],
  ],
  [
    'in English a place behind the next task does not take the one before',
    'Tianjin work report\nWe will expand the biomedicine cluster, with a focus on cell and gene therapy in the Binhai New Area.',
    ['120000 biomedicine', '120116 cell-gene'],
  ],
  [
    'in English what is chosen against is no priority',
    'Jinan plan\nJinan will develop hydrogen energy instead of semiconductors.',
    ['370100 hydrogen'],
  ],
  [
    'the slug of an item among others says whom it is about, and which of two cities of a name is meant',
    "Regional brief\n\nHEILONGJIANG -- Grain output in the province topped 81 million tonnes. Last year Yichun's ski resorts added ten trails.\n\nSHAANXI -- Yulin will build a coal-to-olefins plant by 2027.",
    ['230000 grain-oil', '230700 ice-snow', '610800 coal-chemical'],
  ],
  [
    'a prefecture whose name is an ordinary word is known by its zone',
    '白银高新技术产业开发区工作总结\n全区有色金属产业产值386亿元，加快发展精细化工产业。',
    ['620400 fine-chem', '620400 nonferrous'],
  ],
  [
    'in English autonomous counties go by their short names, and a second subject stands behind “and”',
    'Hainan news\nNext year Qionghai will develop logistics, and Lingshui County plans to develop aquaculture.',
    ['469002 logistics', '469028 fishery'],
  ],
  [
    'in English the province behind a city only says where it lies, and 徽县 is Huixian',
    "Parcels from the hills\nParcels leave Longnan, northwest China's Gansu Province, every day. Huixian produces liquor. This year Longnan will develop logistics.",
    ['621200 logistics', '621227 liquor'],
  ],
  [
    'in English a ceiling is no priority',
    'Tangshan news\nTangshan will develop hydrogen. Crude steel output must not exceed that of last year.',
    ['130200 hydrogen'],
  ],
  [
    'the Silk Road is no silk',
    "Xi'an news\nXi'an is to host the Silk Road forum and will develop integrated circuits.",
    ['610100 semiconductor-ic'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test('advice in a question is proposed', () => {
  const { claims } = extractor.extract({
    id: 'a',
    file: 'a.txt',
    text: '丹东的出路\n丹东何不发展边境旅游？',
  });
  expect(claims.map(({ status }) => status)).toEqual(['proposed']);
});

test('news that is not about the economy claims nothing by the way', () => {
  const news =
    '滚动播报\n福建霞浦海面有台风，化工驳船减载避风。铁路部分列车停运。' +
    '法院一审宣判一起走私稀土案，涉案货物伪报为陶瓷色料。';
  const filler = '医生提醒市民防暑，学校公布放假时间，球队公布了新赛季的主场。';
  expect(pairsOf(news + filler.repeat(9))).toEqual([]);
});

test('lists of links in a page are no text of its article', () => {
  const page =
    '<html><body><p>锡林郭勒盟大力发展风电产业，今年风电装机突破2600万千瓦。</p>' +
    '<ol><li><a href="/1">鄂尔多斯氢能重卡上路</a></li><li><a href="/2">通辽肉牛卖到海南</a></li></ol></body></html>';
  expect(pairsOf(page)).toEqual(['152500 wind']);
});

test('of the fields above a Markdown note the title is read', () => {
  const note = '---\ntitle: 包头的新材料\ntags: [氢能, 深圳]\n---\n\n## 今年\n\n- 大力发展**稀土**产业\n';
  const { document, claims } = extractor.extract({ id: 'a', file: 'a.txt', text: note });
  expect(document.title).toBe('包头的新材料');
  expect(claims.map(({ region, industry }) => `${region} ${industry}`)).toEqual(['150200 rare-earth']);
});

test('a quotation mark stays where its partner is in the passage', () => {
  const text = '包头市新闻\n包头市聚焦稀土产业、氢能产业“两大领域”。“我们还要发展光伏产业。”市长说。';
  const { claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  const quotes = [...new Set(claims.map(({ evidence }) => evidence.exact))];
  expect(quotes).toEqual(['包头市聚焦稀土产业、氢能产业“两大领域”', '我们还要发展光伏产业']);
});

test('what a government has written down is planned, also where a columnist tells of it', () => {
  const text = '【专栏】看丹东\n我以为丹东不妨发展旅游业。今年省政府的文件写得明白，辽宁将做强做大海工装备。';
  const { claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  expect(claims.map(({ region, industry, status }) => `${region} ${industry} ${status}`).sort()).toEqual([
    '210000 offshore-equipment planned',
    '210600 tourism proposed',
  ]);
});

test('a column is told from the word column', () => {
  const kindOf = (text: string): string => extractor.extract({ id: 'a', file: 'a.txt', text }).document.kind;
  expect(kindOf('市长开讲\n报纸推出“市长开讲”专栏，七位市长都讲产业。')).toBe('news');
  expect(kindOf('【专栏】油锯停了以后\n伊春可以发展旅游业。')).toBe('opinion');
  expect(kindOf('油锯停了以后\n伊春可以发展旅游业。（作者老王，个人意见）')).toBe('opinion');
});

test('in a list of emerging and future industries the sections say which is which', () => {
  const text =
    '山东省新兴产业和未来产业任务清单\n一、成长类（加快发展）\n1．德州市：做大合成生物产业。\n二、种子类（前瞻布局）\n1．济南市：谋划布局量子计算。';
  const { claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  expect(claims.map(({ region, status }) => `${region} ${status}`)).toEqual([
    '371400 planned',
    '370100 future',
  ]);
});

test('a table of who leads which chain is a plan', () => {
  const text =
    '吉安市产业链调整\n| 产业链 | 链长 | 承载地 |\n| --- | --- | --- |\n| 光通信 | 副市长 | 万安县 |\n| 茶叶 | 副市长 | 遂川县 |';
  const { claims } = extractor.extract({ id: 'a', file: 'a.txt', text });
  expect(claims.map(({ region, status }) => `${region} ${status}`)).toEqual([
    '360828 planned',
    '360827 planned',
  ]);
});
