/** Texts of the fixtures: made up, short, and each about something else, so that none says what another says. */
export const ARTICLES = {
  baotou: {
    title: '包头市加快建设绿氢基地',
    publisher: '包头日报',
    published: '2024-03-06',
    url: 'https://example.org/baotou/20240306.html',
    paragraphs: [
      '包头市加快发展氢能产业，打造绿色氢能基地，推动稀土新材料产业高质量发展，到2025年产值突破1000亿元。',
      '昆都仑区重点发展先进钢铁，青山区重点发展装备制造，九原区培育低空经济，力争形成百亿级产业集群。',
      '未来将探索固态电池、量子信息等未来产业，支持企业在包头设立研发中心，提升创新能力。',
    ],
  },
  hefei: {
    title: '合肥市培育量子信息产业',
    publisher: '合肥晚报',
    published: '2024-05-20',
    url: 'https://example.org/hefei/q.html',
    paragraphs: [
      '合肥市把量子信息作为未来产业的首位，建设量子信息未来产业科技园，引进上下游企业七十余家。',
      '新型显示、集成电路已成为合肥市的支柱产业，全年产值同比增长百分之十二，带动就业两万余人。',
      '下一步，合肥市将谋划布局聚变能源，开展关键部件的联合攻关，争取国家重大科技基础设施落地。',
    ],
  },
  dongguan: {
    title: '東莞加快機器人產業',
    publisher: '東莞時報',
    published: '2023-11-02',
    url: 'https://example.org/dongguan/robots',
    paragraphs: [
      '東莞將培育壯大工業機器人產業，加快第三代半導體襯底量產，二零二六年全面投產。',
      '松山湖片區聚焦生物醫藥，引進研發機構，推動中試基地建設，完善知識產權服務。',
    ],
  },
  yibin: {
    title: '宜宾动力电池产业调查',
    publisher: '宜宾新闻网',
    published: '2024-08-15',
    url: 'https://example.org/yibin/battery',
    paragraphs: [
      '宜宾市动力电池产能位居全国前列，正由一块电池延伸出从基础材料到回收利用的完整链条。',
      '当地还在培育晶硅光伏与数字能源，白酒产业则以提质为主，不再新增产能，转向品牌与文旅融合。',
    ],
  },
} as const;

export type Article = (typeof ARTICLES)[keyof typeof ARTICLES];

/** Title and paragraphs, a line each. */
export function plainText({ title, paragraphs }: Article): string {
  return `${[title, ...paragraphs].join('\n')}\n`;
}
