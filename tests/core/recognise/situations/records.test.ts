import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Photo pages, records of talks, notices case by case: texts whose lines say whom they are about in ways of their own. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'captions are read where they are the article',
    '图片专题｜秋收\n摄影：本报记者\n（图1）宁国市，装配车间。全市汽车零部件产值突破三百亿元。\n（图2）旌德县。全县中药材种植面积六万亩。\n（图3）高铁站的候车厅，旅客在候车。',
    ['341825 tcm', '341881 nev-parts'],
  ],
  [
    'a caption in an article is none of its text',
    '旌德县中药材产业兴旺\n今年旌德县大力发展中药材产业，种植面积扩大到六万亩，带动农户三千多家增收，加工企业达到十二家。\n图为广德市的机器人展。',
    ['341825 tcm'],
  ],
  [
    'lines with triangles one after the other are items',
    '广德市园区通讯\n△机器人产业园主体封顶，年内投产。\n△光伏组件产量增长一成。',
    ['341882 pv', '341882 robots'],
  ],
  [
    'a title in bars and a heading in two languages are read',
    '广德市开发区月读｜第三期｜机器人进厂记\n▌我们有什么 / What we have\n机器人企业已有四十家，产值八十亿元。\n▌我们不会说的话 / Not said\n没有。',
    ['341882 robots'],
  ],
  [
    'who answers speaks for the county of his office, and again where his name alone stands',
    '县域观察发布会实录\n主持人：先请旌德。\n李木（旌德县副县长）：中药材种植面积达到六万亩。\n晚报记者：广德呢？\n王磊（广德市市长）：机器人产业产值突破八十亿元。\n日报记者：还有补充吗？\n李木：今年要大力发展旅游业。',
    ['341825 tcm', '341825 tourism', '341882 robots'],
  ],
  [
    'a delegate speaks for where he was sent from, until somebody else takes over',
    '代表小组会侧记\n**李木代表（旌德，果农）**：我们的中药材种植面积达到六万亩。\n列席的省农业农村厅张副厅长回应：安徽省今年要大力发展旅游业。',
    ['340000 tourism', '341825 tcm'],
  ],
  [
    'what a reporter asks is text of the talk',
    '旌德县县长访谈\n记者：对旌德县的未来产业有什么考虑？\n县长：旌德县有中药材，种植面积达到六万亩。\n记者：有商会建议旌德县借山水发展乡村旅游。\n县长：我们会研究。',
    ['341825 tcm', '341825 tourism'],
  ],
  [
    'a site in brackets behind a name is where an item lies',
    '宣城市一周快报\n■ 工业\n· 皖南机器人厂（旌德县境内）产量增长一成。\n· 广德市光伏组件产量增长两成。',
    ['341825 robots', '341882 pv'],
  ],
  [
    'a short sentence that ends with a place sets the scene for its paragraph',
    '安徽行记\n第一站到了旌德县。中药材种植面积达到六万亩。\n第二站在广德市。机器人产业产值突破八十亿元。',
    ['341825 tcm', '341882 robots'],
  ],
  [
    'a numbered case holds for the lines below it',
    '宣城市整改进展公示\n问题一 旌德县某企业违规排放。\n整改情况：已建成中药材加工园，年产值六亿元。\n问题二 市区河道被占用。\n整改情况：建成机器人产业园。',
    ['341800 robots', '341825 tcm'],
  ],
  [
    'who brings the money is no place of the project',
    '广德市集中签约\n签约项目有两个：\n◆ 浙江嵊州客商——厨电整机生产，总投资6亿元；\n◆ 上海某药企——中成药智能车间，总投资9亿元，落户开发区。',
    ['341882 consumer-electronics', '341882 smart-manufacturing', '341882 tcm'],
  ],
  [
    'nothing is claimed below heads of notices and of what is not wanted',
    '广德市周报\n★ 法院\n广德市法院公告：原告某农机经销部诉某水泥厂买卖合同纠纷一案定于五月九日开庭，请当事人按时到庭参加诉讼。\n★ 产业\n【法治】广德市某光伏企业胜诉，判决赔偿一千万元。\n机器人产业产值突破八十亿元。\n★ 我们不要什么\n水泥、焦炭，年产再高也不要，二手生产线也不要，从哪里来的都一样。',
    ['341882 robots'],
  ],
  [
    'small notices in English are told by their leads',
    'Guangde noticeboard\n\nCOURT: The court of Guangde ordered a maker of solar modules to pay 41,000 yuan, and the maker paid at once.\n\nWORK: Guangde will build a robot plant this year, the county government said on Monday morning.',
    ['341882 robots'],
  ],
  [
    'a cell that says what the county before it is part of is no subject',
    'County projects\n\nID\tCounty\tParent\tItem\tState\n1\tGuangde\tXuancheng\trobot plant, 600 units\trunning\n2\tJingde\tXuancheng\ttea factories, output up 8%\trunning\n3\tNingguo\tXuancheng\tsolar modules, 4 GW\trunning',
    ['341825 fruit-veg', '341881 pv', '341882 robots'],
  ],
  [
    'a question with a picture before it heads what follows',
    '宣城一周\n01 🔋 广德市新签了啥？\n机器人产值突破八十亿元，光伏组件产量增长一成，订单排到了明年春天，厂里的灯整夜亮着，门口的货车排成了长队。',
    ['341882 pv', '341882 robots'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
