import { gated } from '../text/gatedPattern.ts';

/**
 * Notices that name industries and state none: as majors that a post asks for, lots of an auction, names of buyers. Each kind
 * is known by its title.
 */
export interface NoticeKind {
  readonly id: string;
  readonly reason: string;
  readonly title: RegExp;
}

const GENRE = '(?:公告|公示|简章|启事|通告|通知|名单|须知|章程|预告|结果|一览表|岗位表|职位表|计划表)';
const near = (words: string, reach: number): RegExp =>
  new RegExp(`(?:${words})[^，。；：！？\\n]{0,${reach}}${GENRE}`);

export const NOTICES: readonly NoticeKind[] = [
  {
    id: 'recruitment',
    reason: 'Posts and the majors that they ask for.',
    title: near(
      '招聘|招录|招考|招募|选聘|选调|遴选[^，。；：！？\\n]{0,12}(?:公务员|人员|干部|教师|人才)|录用|聘用|拟聘|引进[^，。；：！？\\n]{0,20}人才|人才引进|公务员|三支一扶|特岗教师|双选会|宣讲会|求职|见习岗位|公益性岗位|辅警',
      24,
    ),
  },
  {
    id: 'personnel',
    reason: 'Persons and their offices.',
    title: /任前公示|拟任(?:职|用)|干部任免|人事任免|任免职?(?:通知|名单)|任职公示/,
  },
  {
    id: 'admission',
    reason: 'Schools, subjects and examinations.',
    title: near(
      '招生|录取|考试|统考|统测|自考|中考|高考|会考|学业水平|资格[审复]查|面试|笔试|准考证|成绩查询|报考|志愿填报|职称评审|论文答辩|开学|转学|入学',
      20,
    ),
  },
  {
    id: 'tender',
    reason: 'What an office buys, and from whom.',
    title: near(
      '招标|中标|投标|采购|成交(?=[^，。；：！？\\n]{0,6}(?:公告|公示))|竞争性(?:磋商|谈判)|询价|比选|遴选供应商|流标|废标|单一来源|资格预审',
      12,
    ),
  },
  {
    id: 'auction',
    reason: 'Land, goods and shares for sale or rent.',
    title: near(
      '拍卖|变卖|挂牌出让|土地出让|使用权出让|建设用地|产权转让|招租|征地|土地征收|房屋征收|征收补偿',
      16,
    ),
  },
  { id: 'obituary', reason: 'What a person once worked at.', title: /讣告|讣闻|沉痛悼念|治丧|逝世|遗体告别/ },
  {
    id: 'weather',
    reason: 'Places of rain and wind, and what they are to be kept from.',
    title:
      /(?:天气|气象)(?:预报|预警|预告|提示|实况|快报|周报|提醒)|(?:台风|暴雨|寒潮|高温|大风|雷[电暴]|大雾|冰雹|暴雪|霜冻|道路结冰|山洪|强对流|地质灾害|森林火险)[^，。；：！？\n]{0,8}(?:预警|警报|预报|消息)|空气质量(?:预报|日报)/,
  },
  {
    id: 'court',
    reason: 'Parties of a case and their trades.',
    title:
      /开除党籍|严重违纪|审查调查|纪律审查|违纪违法|被查$|宣判|获刑|受贿|贪污|提起公诉|批准逮捕|通报[^，。；：！？\n]{0,12}(?:问题|典型)|曝光台|判决书|裁定书|开庭公告|庭审公告|送达公告|失信被执行人|限制(?:高)?消费令|执行公告|悬赏公告|仲裁公告|债权[^，。；：！？\n]{0,8}公告|破产[^，。；：！？\n]{0,12}公告|行政处罚决定/,
  },
  {
    id: 'service',
    reason: 'Supplies and roads that are shut, things lost, goods found bad.',
    title: near(
      '停水|停电|停气|停供|停航|停运|改道|交通管制|限行|封闭施工|封路|遗失|失物招领|寻人|注销|清算|抽检|抽查|不合格|召回',
      14,
    ),
  },
  {
    id: 'safety',
    reason: 'Where something could happen, or was found wanting, and cases before courts.',
    title:
      /(?:安全|消防|隐患|用电|出行|出游|防汛|防火|防溺水|反诈)(?!应急|产业)[^，。；：！？\n]{0,14}(?:提示|提醒|通报|须知|会商)|安全风险|典型案例/,
  },
  {
    id: 'fraud',
    reason: 'Tricks, and the goods that they are played with.',
    title: /反诈|诈骗|骗局|谨防|防骗|上当|辟谣|谣言/,
  },
  {
    id: 'prices',
    reason: 'What a basket of goods costs this week.',
    title:
      /(?:价格|物价|肉价|菜价|粮价|油价|蛋价|菜篮子)[^，。；：！？\n]{0,8}(?:监测|周报|日报|快报|播报|行情|一览|通报|调整|参考)|(?:农贸市场|批发市场|超市)[^，。；：！？\n]{0,6}(?:价格|行情)|(?:汽油|柴油|成品油)[^，。；：！？\n]{0,10}(?:上调|下调|调整|调价|迎来)/,
  },
  {
    id: 'stocks',
    reason: 'Boards of shares that rose or fell.',
    title:
      /收评|午评|(?:沪指|深成指|创业板指|三大(?:股)?指数?|大盘|恒指|科创50)[^，。；：！？\n]{0,12}(?:涨|跌|收|失守|站上|震荡|翻红|翻绿)|(?:收盘|开盘|盘前|盘中|盘后)(?:[：:，综]|$|快讯|播报|报告)|龙虎榜|北向资金/,
  },
  {
    id: 'listings',
    reason: 'What is on: programmes, films, concerts, courses.',
    title:
      /节目(?:单|预告|表|安排)|收视指南|电视报|(?:演出|放映|观影|展览|讲座|开奖|赛事?程)(?:预告|安排|信息|排期|表|结果)|一周(?:好剧|片单|影讯)|食谱|菜谱|书评|影评|书讯|荐书|献血/,
  },
  {
    id: 'board',
    reason: 'Small notices and answers to callers, side by side.',
    title: /便民[栏板页]|便民信息|周末服务|寻人寻物|回音壁|热线[^，。；：\n]{0,8}(?:答复|回音|回复|摘编)/,
  },
  {
    id: 'english',
    reason: 'The same kinds in English.',
    title:
      /\b(?:recruitment|vacancy|vacancies|admissions?|tender|procurement|bidding|auction|examination) (?:notice|announcement)s?\b|\b(?:notice|invitation|call) (?:of|for|to) (?:tenders?|bids?|recruitment|auction|applications)\b|^obituar(?:y|ies)\b|\bweather (?:forecast|warning|alert)s?\b|\b(?:scams?|fraud) (?:warning|alert)s?\b|\bbeware of\b|\b(?:tv|television|radio) (?:guide|schedule|listings)\b|^programmes? for\b|\bwhat's on\b|\b(?:book|film|album) review\b|\brecipes?:|\b(?:stocks|shares) (?:close|end|fall|rise|slip|rally)\b|\bmarket close\b|\blost (?:and found|property)\b|\bblood (?:drive|donation)\b|\b(?:notice|bulletin) board\b|\b(?:public|visitors?'?|community|city|town|village|local|court|service|school|legal|traffic|parish) notices\b|\b(?:job vacancies|situations vacant|road closures|power cuts|power outages|classified ads|classifieds)\b/im,
  },
];

/** What a title of any kind holds; most titles hold none of it. */
const MAY_BE = gated(
  new RegExp(
    `${GENRE}|拟任|任免|任职|讣|悼念|治丧|逝世|告别|天气|气象|预警|警报|预报|消息|判决|裁定|执行|消费令|处罚|提示|提醒|通报|会商|风险|案例|便民|服务|寻人|回音|热线|党籍|违纪|审查|被查|宣判|获刑|受贿|贪污|公诉|逮捕|曝光|诈|骗|谨防|上当|谣|价格|[物肉菜粮油蛋]价|菜篮子|行情|[汽柴品]油|[收午]评|[沪恒]指|指数?|大盘|科创50|[收开]盘|盘[前中后]|龙虎榜|北向|节目|收视|电视报|演出|放映|观影|展览|讲座|开奖|赛|好剧|片单|影|谱|书|献血|[A-Za-z]{5}`,
  ),
);

const mayBeNotice = (title: string): boolean => MAY_BE.test(title, 0, title.length) && !POLICY.test(title);

/** 引进人才行动计划, 促进招标公平若干措施: a policy, whatever it is about. */
const POLICY = /行动|方案(?!公示)|办法|意见|政策|措施|规划|纲要|产业链?[^，。；：]{0,8}(?:名单|公告|公示)/;

/** 关于…的公告 and the like say little of what follows. */
const ANY_NOTICE = new RegExp(`${GENRE}(?:[（(][^）)]{0,20}[）)])?$`, 'm');

/** Words of the body that tell recruitment and examinations whatever the title says. */
const OF_APPLICANTS =
  /报名|报考|应聘|笔试|面试|体检|准考证|资格[审复]查|考察|聘用|录用|岗位|学历|学位|周岁|政审/g;
const ENOUGH = 7;

const isForApplicants = (text: string): boolean => new Set(text.match(OF_APPLICANTS) ?? []).size >= ENOUGH;

const kindOf = (title: string): string | null => NOTICES.find((kind) => kind.title.test(title))?.id ?? null;

/** The kind of notice that a title announces, null for all other texts. */
export const noticeKind = (title: string): string | null => (mayBeNotice(title) ? kindOf(title) : null);

/** Whether a text of such a title is a notice that states no priorities, whatever its words name. */
export const isNotice = (text: string, title: string): boolean =>
  mayBeNotice(title) && (kindOf(title) !== null || (ANY_NOTICE.test(title) && isForApplicants(text)));
