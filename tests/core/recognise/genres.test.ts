import { describe, expect, it } from 'vitest';
import { loadExtractor } from './loadExtractor.ts';

const { extractor } = loadExtractor();

const statusesOf = (text: string): readonly string[] => {
  const { claims } = extractor.extract({ id: 'genre', file: 'genre.txt', text });
  return [...new Set(claims.map((c) => `${c.region} ${c.industry} ${c.status}`))].sort();
};

describe('an answer to who asks for advice', () => {
  const ask = (question: string, answer: string): readonly string[] =>
    statusesOf(`对话经济学者\n问：您怎么看威海？\n答：威海的底子厚。\n问：${question}\n答：${answer}`);

  it.each(['如果请您给威海提三条建议？', '请您给威海支支招？', '您会给威海开什么药方？'])(
    '%s',
    (question) => {
      expect(ask(question, '第一，把海洋生物医药做起来。第二，发展跨境电商。')).toEqual([
        '371000 biomedicine proposed',
        '371000 ecommerce proposed',
        '371000 marine-economy proposed',
      ]);
    },
  );

  it('keeps what is done and what the government writes', () => {
    expect(ask('给威海提点建议？', '威海医疗器械产业产值去年达到300亿元。')).toEqual([
      '371000 medical-devices existing',
    ]);
  });

  it('is none where others are said to advise', () => {
    expect(ask('有人建议威海也做旅游，今年怎么打算？', '威海将加快发展旅游业。')).toEqual([
      '371000 tourism planned',
    ]);
  });
});

describe('nicknames that several cities bear', () => {
  it.each([
    ['德化县', '江西景德镇', '350526'],
    ['潮州市', '江西景德镇', '445100'],
    ['景德镇市', '广东潮州', '360200'],
  ])('瓷都 in a text on %s is that one', (own, other, code) => {
    const text = `${own}工作要点\n${own}一步一个脚印。\n推动瓷都二次创业。实施陶瓷产业焕新工程。\n组织企业家赴${other}考察。`;
    expect(statusesOf(text)).toEqual([`${code} ceramics-craft planned`]);
  });
});

describe('words of time and aim', () => {
  it.each([
    ['力争生物陶瓷项目上半年投产', 'planned'],
    ['上半年生物陶瓷项目投产', 'existing'],
    ['扶植生物陶瓷企业', 'planned'],
    ['文件首次提到生物陶瓷产业', 'planned'],
    ['前瞻部署生物陶瓷产业', 'future'],
  ])('%s: %s', (sentence, status) => {
    expect(statusesOf(`沧州市情况\n沧州市${sentence}。`)).toEqual([`130900 adv-ceramics-glass ${status}`]);
  });
});

describe('places in a sentence', () => {
  it.each([
    [
      'what is shown is of the place it comes from',
      '黔西南州带来的是安龙县的石斛等中药材，近野生种植面积超过2万亩',
      '522328 tcm existing',
    ],
    [
      'where guests come from is not spoken of',
      '全国那么多老人来黔西南州，发展旅游业',
      '522300 tourism planned',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(statusesOf(`黔西南州见闻\n${sentence}。`)).toEqual([expected]);
  });

  it('a project that a county gives its name to is not what the next task is about', () => {
    const text = '唐山市规划\n加快迁西县抽水蓄能电站建设，有序开发海上风电。';
    expect(statusesOf(text)).toEqual(['130200 wind planned', '130227 storage planned']);
  });
});

describe('a box of a plan', () => {
  it('heads its list', () => {
    const box = '专栏3　未来产业培育清单\n○ 人形机器人：研发整机；\n○ 商业航天：跟踪培育火箭贮箱。';
    expect(statusesOf(`唐山市发展规划\n一、现代产业\n全市加快发展钢铁产业。\n${box}`)).toEqual([
      '130200 commercial-space future',
      '130200 humanoid-robots future',
      '130200 steel planned',
    ]);
  });

  it('and fields of use in it are none of its industries', () => {
    expect(statusesOf('唐山市发展规划\n人形机器人：开放钢厂巡检、陶瓷施釉等应用场景。')).toEqual([
      '130200 humanoid-robots planned',
    ]);
  });
});
