import { gated } from '../text/gatedPattern.ts';
import { rangesOf } from '../text/unitSet.ts';
import { ClausePattern } from './clausePattern.ts';
import type { WordRule } from './wordRules.ts';

/** Who speaks, teaches, buys or keeps house under the name of an industry. */
const PEOPLE_AND_HOUSES: readonly WordRule[] = [
  // 某锡业企业负责人: a person; but 玉雕从业者八万人 are counted.
  {
    behind: [
      gated(
        /^厂?(?:的[^，。；]{0,4})?(?:行业|产业|类|领域|企业|公司|集团|协会|学会|商会|大学|学院|学校|专业){0,2}的?(?:负责人|董事长|总经理|专家|院士|教授|研究员|工程师|老板|创始人|从业者|退休|矿工|职工|技术员|班长|员工|毕业生|学生|教师|记者|客商|巨头|企业家)(?![约近超达有已共逾]{0,2}[\d一二两三四五六七八九十百])/,
      ),
      16,
    ],
  },
  // 商务局电子商务科, 装备产业科 电话…: a desk of an office; no mark that parts clauses stands before 科.
  {
    needs: rangesOf(/科/),
    behind: [
      gated(/^[\u4e00-\u9fff]{0,2}科(?:[一二三四]级|科长|科员|副?主任|负责人|电话|\s|[、，。；：（）])/),
      7,
    ],
  },
  // 在漯河国际会展中心闭幕: the house that something takes place in.
  {
    before: [gated(/(?:在|于|地点：)[^，。；]{0,14}$/), 16],
    behind: [gated(/^(?:展览)?中心/), 4],
  },
  // 依托国家合成生物技术创新中心: what it is named after is no industry of its own.
  {
    before: [gated(/依托[^，。；]{0,14}$/), 16],
    behind: [
      gated(
        /^(?:产业|技术|制造业?|装备){0,2}(?:创新中心|实验室|研究中心|研究院|科学中心|检测中心|高新技术产业示范区|科学园)/,
      ),
      14,
    ],
  },
  // 给外地的化妆品厂供原料: whom the region sells to.
  {
    before: [gated(/(?:[给为向]|配套|供应|供货)[^，。；]{0,14}$/), 16],
    behind: [gated(/^(?:[、和与及][^，。；]{1,8})?.{0,2}(?:厂|企业|公司)/), 14],
  },
];

/** What others do, make or need, or nobody. */
const NOT_DONE_HERE: readonly WordRule[] = [
  // 这座县级市没有整车厂.
  {
    before: [
      gated(
        /(?:没有|并无|无|未见|不造|不做|不产|不种|不养|不卖|不搞|不是|不算|谈不上|称不上)(?:什么|一[家座条口台个]|任何|自己的)?$/,
      ),
      6,
    ],
  },
  // 产品装上了欧洲的储能电站: an industry of another country.
  {
    before: [
      gated(
        /(?<!面向|对接|对|向)(?:欧洲|欧美|美国|德国|日本|韩国|东南亚|东盟|非洲|中东|南美|拉美|海外|国外|境外|印度|越南|老挝|泰国|印尼|印度尼西亚|俄罗斯|巴西|澳大利亚|哈萨克斯坦|蒙古国)的$/,
      ),
      8,
    ],
  },
  // 铸件装进风电主机、高铁转向架: what others build with it.
  { before: [gated(/(?:装进|装到|装上|装在|用进)了?(?:[^，。；]{0,14}[、和])?[^，。；、]{0,3}$/), 22] },
  // 新能源汽车需求旺盛: a market.
  { behind: [gated(/^(?:企业|厂)?的?(?:市场)?需求(?!量)/), 6] },
  // 芦苇原料, 以稻壳为原料: what something else is made of.
  { behind: [gated(/^(?:原料(?!药)|为原料)/), 3] },
  // 水泥产量下降12.1%: what an industry does is to shrink.
  {
    behind: [
      gated(
        /^[^，。；、\d]{0,10}?(?<!能耗|成本|排放|浓度|强度|费用|价格|率)(?:同比|比上年|较上年)?(?:下降|下滑|减少|回落|萎缩|负增长)(?:了|约|近)?\d/,
      ),
      28,
    ],
    isInClause: true,
  },
];

const NAMES_FIELDS = new ClausePattern(/场景|应用领域/);

/** A、B等应用场景, 开放A巡检、B质检等场景: fields of use, not industries of the region. */
const FIELDS_OF_USE: readonly WordRule[] = [
  {
    within: NAMES_FIELDS,
    before: [gated(/、$/), 1],
    behind: [gated(/^[^，。；、和与及]{0,6}等.{0,3}(?:应用场景|场景|应用领域)/), Infinity],
    isInClause: true,
  },
  {
    within: NAMES_FIELDS,
    behind: [
      gated(
        /^[、和与及][^，。；][^，。；、和与及]{0,13}(?:[、和与及][^，。；、和与及]{0,14})*等?.{0,3}(?:应用场景|场景|应用领域)/,
      ),
      Infinity,
    ],
    isInClause: true,
  },
];

/** Industry words that are an attribute of something else, and so say nothing of what the region does. */
export const ATTRIBUTES: readonly WordRule[] = [...PEOPLE_AND_HOUSES, ...NOT_DONE_HERE, ...FIELDS_OF_USE];
