import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';

/** “中国模具之乡” is a name of honour, no statement about the country. */
const NICKNAME = gated(
  /^[^，。]{0,8}[之的]?(?:乡|都|城|谷|名镇|第一)|^[^，。；的]{2,12}(?:产业园|园区|基地|中心|高地|集聚区|示范区|样板|标杆|枢纽|重镇|公司|集团|协会|学会|大学|研究院)/,
);
/** 中国（怀柔）影视产业示范区: the name of a zone. */
const NAMED_AFTER_NATION = gated(/^[（(]/);
/** 打造全国重要的电子材料基地: what a region wants to count for in the country. */
const WANTED_BEFORE = gated(/(?:打造|建设|建成|成为|创建|建好|做成|叫响|争创|争当|努力)成?为?$/);
const WANTED = gated(
  /^[^，。；]{0,24}(?:基地|中心|高地|枢纽|样板|标杆|示范区|集聚区|之[都乡城]|名城|强[市县区]|第一|目的地|品牌|集群|策源地|园区)/,
);

/** Whether 中国 or 全国 only lends its name or its rank to something of a region. */
export const isNationInName = (text: string, { start, end }: Span): boolean =>
  NICKNAME.test(text, end, end + 10) ||
  NAMED_AFTER_NATION.test(text, end, end + 1) ||
  (WANTED_BEFORE.test(text, Math.max(0, start - 4), start) && WANTED.test(text, end, end + 28));
