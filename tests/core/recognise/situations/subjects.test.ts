import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Whom a sentence is about, as a reader takes it. */
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
    'what is being built in a district is there',
    '达州观察\n达州市发展势头好。川东北规模最大的中药材交易市场正在达川区建设。',
    ['511703 tcm'],
  ],
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
    'an unclear look ahead belongs to whom the list is about',
    '辽宁省工作报告\n全省支持阜新建设绿色氢能项目，前瞻布局人形机器人产业。',
    ['210000 humanoid-robots', '210900 hydrogen'],
  ],
  [
    'a place that a sentence ends with is meant by 当地 in the next',
    '珠江口西岸见闻\n考察团首站是佛山。当地大力发展家电产业。',
    ['440600 consumer-electronics'],
  ],
  [
    'a part that one task leans on is not the subject of the next',
    '贵州省报告\n围绕黄果树、荔波等核心景区提升品质，大力发展康养产业。',
    ['520000 big-health'],
  ],
  [
    'a paragraph that begins with a reporter is no byline',
    '广东新闻\n记者了解到，广东省今年将发展新型储能产业集群。',
    ['440000 storage'],
  ],
  ['a university takes its place with it', '专访贵州财经大学教授\n发展数字经济是大势。', []],
  [
    'whom one may learn from is a model, not a subject',
    '广西凭祥市新闻\n浙江义乌客商多。凭祥可以学学义乌，发展跨境电商。',
    ['451481 ecommerce'],
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
    'in English a place behind the next task does not take the one before',
    'Tianjin work report\nWe will expand the biomedicine cluster, with a focus on cell and gene therapy in the Binhai New Area.',
    ['120000 biomedicine', '120116 cell-gene'],
  ],
  [
    'in English the province behind a city only says where it lies, and 徽县 is Huixian',
    "Parcels from the hills\nParcels leave Longnan, northwest China's Gansu Province, every day. Huixian produces liquor. This year Longnan will develop logistics.",
    ['621200 logistics', '621227 liquor'],
  ],
  [
    'where a firm is from is not where it goes',
    '涟水招商\n涟水县今日集中签约：\n◆ 浙江某新能源集团——年产5吉瓦光伏组件，总投资20亿元；\n◆ 江苏苏州客商——医疗器械生产，总投资3亿元；',
    ['320826 medical-devices', '320826 pv'],
  ],
  [
    'where goods go to, and with whom one talks, is not whom it is about',
    '兰陵新闻\n兰陵县的大车开进了上海，县里发展蔬菜产业。县里与兰州协商，拟布局生物材料。',
    ['371324 bio-based', '371324 fruit-veg'],
  ],
  [
    'a sentence that ends with a place turns to it',
    '江边手记\n第一处在长岭县。光伏支架厂今年投产。\n第二处在扶余市。花生加工厂今年开工。',
    ['220722 pv', '220781 grain-oil'],
  ],
  [
    'who goes first does what the clause before tells of',
    '鲁北观察\n滨州市今年推进轻量化，发展汽车零部件产业，邹平市打头阵。',
    ['371681 nev-parts'],
  ],
  [
    'a zone stands for the city that its paragraph is about',
    '湾区新闻\n惠州市今年很忙。大亚湾石化产业产值增长8%。\n珠海市发展旅游产业。',
    ['440400 tourism', '441300 petrochemical'],
  ],
  [
    'streets of several cities are none of what follows, nor is the bank of a river',
    '紫阳新闻\n紫阳县的修脚师走得远，武汉、成都的街上都有招牌。今年发展旅游产业。淮河南岸要发展茶叶产业。',
    ['610924 fruit-veg', '610924 tourism'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
