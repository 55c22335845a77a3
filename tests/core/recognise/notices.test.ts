import { describe, expect, it } from 'vitest';
import { NOTICES, noticeKind } from '../../../src/core/recognise/notices.ts';
import { loadExtractor } from './loadExtractor.ts';

const { extractor } = loadExtractor();

const pairsOf = (text: string): readonly string[] => {
  const { claims } = extractor.extract({ id: 'notice', file: 'notice.txt', text });
  return [...new Set(claims.map(({ region, industry }) => `${region} ${industry}`))].sort();
};

describe('titles of notices that state no priorities', () => {
  it.each([
    ['recruitment', '定西市2026年事业单位公开招聘工作人员公告'],
    ['recruitment', '赣州市2026年引进急需紧缺高层次人才公告'],
    ['recruitment', '某化工职业技术学院2026届毕业生春季双选会公告'],
    ['personnel', '中共玉林市委组织部干部任前公示'],
    ['admission', '新乡电力技师学院2026年招生简章'],
    ['admission', '2026年度注册采矿工程师执业资格考试考务通知'],
    ['tender', '宿迁市光伏路灯改造项目中标结果公告'],
    ['auction', '孝义市工业用地使用权挂牌出让公告'],
    ['obituary', '讣告'],
    ['weather', '湛江市气象台发布台风黄色预警'],
    ['weather', '明后两天天气预报'],
    ['court', '台州市某缝纫机有限公司破产清算公告'],
    ['service', '城东片区计划停电通知'],
    ['safety', '五一出游安全提示，请转给身边人'],
    ['safety', '某州安全生产委员会办公室\n关于一季度用电安全抽查情况的通报'],
    ['fraud', '警方提示：谨防以投资光伏为名的骗局'],
    ['prices', '攀枝花市农贸市场价格一周行情'],
    ['prices', '国内汽油、柴油价格今晚下调'],
    ['stocks', '收评：沪指小幅上涨，机器人板块走强'],
    ['listings', '柳河县融媒体中心周末节目预告'],
    ['court', '某省粮食集团原董事长接受审查调查'],
    ['english', 'Beware of fake battery investment schemes'],
    ['english', "What's on this weekend"],
    ['board', '市民热线答复摘编（本周第三批）'],
    ['english', 'Recruitment Notice of Pingliang Polytechnic'],
    ['english', 'Wuhu community notices, week 14'],
    ['english', 'Town notice board'],
  ])('%s: %s', (kind, title) => {
    expect(noticeKind(title)).toBe(kind);
  });

  it.each([
    '沧州市2026年政府工作报告',
    '关于印发《宁德市锂电产业人才引进行动方案》的通知',
    '关于进一步规范招标采购、支持装备制造业发展若干措施的通知',
    '关于公布省级特色产业集群名单的通知',
    '2026年先进制造业集群遴选结果公示',
    '保定市新能源产业大会集中签约项目公告',
    '苏州人工智能企业招聘火热 产业规模突破千亿元',
    '常州市安全应急产业发展情况通报',
    '热线电话里的机器人产业',
    '台风过后，湛江渔业加快恢复生产',
    '攀枝花芒果价格上涨，产业规模再创新高',
    '三大产业指数增长，开封食品工业开门红',
    '柳河县展览业发展规划',
    'Notice on printing and distributing the plan for the tea industry',
  ])('but not: %s', (title) => {
    expect(noticeKind(title)).toBeNull();
  });

  it('gives a reason for each kind', () => {
    for (const { reason } of NOTICES) expect(reason).toMatch(/\.$/);
  });
});

describe('what such a notice names is no claim', () => {
  const posts =
    '定西职业技术学院　2　新能源汽车技术、人工智能\n市中药材研究院　3　中药学\n通渭县农机中心　1　农业机械化';

  it('neither majors nor offices', () => {
    expect(pairsOf(`定西市2026年公开招聘教师公告\n部分岗位如下：\n${posts}\n`.repeat(4))).toEqual([]);
  });

  it('nor what was found wanting, where the office that tells of it stands above the title', () => {
    const found = '定西市某中药材加工厂烘房无温控报警，某光伏电站堆放杂物，已责令整改。';
    expect(pairsOf(`定西市安全生产委员会办公室\n关于一季度消防和用电安全抽查情况的通报\n${found}`)).toEqual(
      [],
    );
  });

  it('also where only the body tells that it is for applicants', () => {
    const terms =
      '报名时间为11月。应聘人员须具有本科学历、学士学位，年龄不超过35周岁。笔试、面试后进行体检，择优聘用。';
    expect(pairsOf(`定西市有关事项的公告\n${terms}\n定西市重点发展中医药产业。\n${posts}`)).toEqual([]);
  });

  it('while a notice of what a city will do is read', () => {
    expect(pairsOf('定西市有关事项的公告\n定西市将大力发展中医药产业，培育壮大马铃薯产业。')).toContain(
      '621100 tcm',
    );
  });
});
