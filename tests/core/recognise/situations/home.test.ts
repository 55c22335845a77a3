import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Whom a text is about that hardly says so. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'a city that holds a meeting is whom its title is about, though its superiors are named more often',
    '凤城市召开工业大会\n受丹东市委委托，丹东市副市长宣布了决定。丹东市各部门参加。\n会上提出，重点发展汽车零部件。',
    ['210682 nev-parts'],
  ],
  [
    'a mayor speaks of his own city, not of the one next to it',
    "Q&A: Huangshi's mayor on copper and living next to Wuhan\n\nThe mayor spoke in Wuhan.\n\nThe city makes industrial robots.",
    ['420200 robots'],
  ],
  [
    'the press of a county tells whom a text of hers is about',
    '早安，田野\n听众朋友，这里是汝南县融媒体中心。\n全县去年建成三座光伏电站。\n有人从武汉回来办了民宿，也有人去了深圳。',
    ['411727 pv'],
  ],
  [
    'a short name that is said again and again names its county',
    '写给老同学\n先说宁陕。宁陕现在不砍树了，宁陕的香菇远销海外。我表弟从西安回来，说还是宁陕好。',
    ['610923 fruit-veg'],
  ],
  [
    '县里 in paragraphs that name no county means the one that the text names by the way',
    '送别老厂长\n他是从济南学艺回来的。\n今天，全县有光伏组件厂十二家。县里还要建设储能电站。\n告别式在商丘举行，柘城的乡亲都来了。柘城人记得他。',
    ['411424 pv', '411424 storage'],
  ],
  [
    'a title may name the province of the city that its text is about',
    'Letter from the south of Jiangxi\n\nGanzhou is far from the sea. Ganzhou has navel oranges, and to Nanchang Ganzhou is a village. The city will develop industrial robots.',
    ['360700 fruit-veg', '360700 robots'],
  ],
  [
    'a title may name the one city that its text does not go to',
    '合肥之外\n芜湖、马鞍山、铜陵，沿江走了一遍。安庆、池州、宣城，也都看了。蚌埠、淮南，是最后两站。\n全省今年要发展工业机器人。',
    ['340000 robots'],
  ],
  [
    'the mayor of a city speaks for it, wherever he speaks',
    'Remarks by the Mayor of Yichang\nDinner for alumni, Wuhan, 3 May 2026\n\nDear friends, we have built a plant for industrial robots.',
    ['420500 robots'],
  ],
  [
    'a name that two cities share in English means the one in the province behind it',
    'Invest in Fuzhou, Jiangxi\n\nFuzhou makes industrial robots. It is not the capital of Fujian.',
    ['361000 robots'],
  ],
  [
    '全市 speaks for the city that is named by the way among many',
    '写信\n黄石变了，有空来黄石看看。\n外甥在青岛开店，侄女在武汉上学。\n表弟去了西安、成都和杭州。\n市里今年建成两座光伏电站。\n全市还要发展工业机器人。\n黄石不远。',
    ['420200 pv', '420200 robots'],
  ],
  [
    'a league that is not named is home to its banners',
    '采访本\n阿巴嘎旗的马多。苏尼特左旗的驼多。二连浩特的车多。\n东乌珠穆沁旗的羊多。多伦县的人多。正蓝旗的游客多。\n全盟今年要发展工业机器人。',
    ['152500 robots'],
  ],
  [
    '县里 before what it will do is the county, wherever its clause begins',
    '鄄城手记\n鄄城县的会开完了。上个月县里把牡丹区请来取经，前些天县里打算的三件事也定了：建设光伏电站。',
    ['371726 pv'],
  ],
  [
    'what a verb stands behind in English is a subject, wherever its clause begins',
    'Pears of Dangshan County\n\nIn Shandong they have pears too. So this year the county will build a solar power plant.',
    ['341321 pv', '370000 fruit-veg'],
  ],
  [
    'a task in a zone that is not named further is that of the whole',
    '衡水来信\n衡水市要支持桃城区建设光伏电站，还要在高新区培育工业机器人。',
    ['131100 robots', '131102 pv'],
  ],
  [
    '咱们这儿 is home, whoever was spoken of',
    '延吉市来信\n广州的汽车多。咱们这儿去年发展了养老产业。',
    ['222401 elderly-care'],
  ],
  [
    'a text that goes all over the country is not about the office named in its head',
    '两会之声\n合肥市发改委主任说，大家都来讲。\n武汉、长沙、南昌、南京、杭州、济南、郑州、太原、石家庄、西安、成都、贵阳、昆明都有代表发言。\n还要建设光伏电站。',
    [],
  ],
  [
    'a paper whose name is no place name writes for its city',
    '《盐阜大众报》 特别报道\n\n东台市、射阳县、阜宁县都来说说。\n\n全市今年要发展工业机器人产业。盐城有风。',
    ['320900 robots'],
  ],
  [
    'a paper is no place: what it reports of is not said of its city',
    '泰州观察\n鲁北晚报记者来到泰州市。全市今年要发展工业机器人产业。',
    ['321200 robots'],
  ],
  [
    'a district that is none by law stands for the prefecture that it lies in',
    '岭上来信\n加格达奇区今年要发展工业机器人产业。',
    ['232700 robots'],
  ],
];

test.each(SITUATIONS)('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
