import { describe, expect, it } from 'vitest';
import { isMenuOrRibbon } from '../../../src/core/text/menus.ts';
import { surveyUnits } from '../../../src/core/text/unitSurvey.ts';

function isOne(line: string): boolean {
  const { folded, lines } = surveyUnits(line);
  return isMenuOrRibbon(folded, lines.start(0), lines.end(0), lines.bits(0));
}

describe('isMenuOrRibbon', () => {
  it.each(['首页 新闻 政务 服务 互动', '首页|新闻|政务', '首页 > 新闻中心 > 正文', 'a1 b2 c3 d4'])(
    'finds the menu: %s',
    (line) => {
      expect(isOne(line)).toBe(true);
    },
  );

  it('finds the ribbon of slogans, whatever ends the last one', () => {
    expect(isOne('工业强市全力冲刺！ 项目为王加快建设！ 招商引资再创佳绩！ 奋勇争先。')).toBe(true);
  });

  it.each([
    '2023 年 5 月 1 日，全市 新能源 汽车产业链签约。',
    'a city of old ports and of new cars',
    '我市 12 家企业 今年 产值 达 3 亿元',
  ])('takes a sentence for none: %s', (line) => {
    expect(isOne(line)).toBe(false);
  });
});
