import type { FigureKind } from '../model/index.ts';
import { UnitSigns, type SignedPattern } from '../text/unitSigns.ts';
import type { Quantity } from './quantity.ts';

const SIGNS = new UnitSigns();

const GROWTH = SIGNS.holding(
  /(?:增长了?|增速|增幅|同比|环比|比上年|较上年|比去年|较去年|增加了?|提高了?|提升了?|上升了?|下降了?|降低了?|减少了?|回落了?|缩减了?|压减了?|下滑了?|攀升了?|扩大了?|年均|增产|增收|增|升|降|跌|翻)[^，到至率为]{0,5}$/,
);
const FALL = SIGNS.holding(
  /(?:下降了?|降低了?|减少了?|回落了?|缩减了?|压减了?|下滑了?|萎缩了?|降|跌|减)[^，增到至]{0,5}$/,
);
/** Amounts grow only by these words, right before them; others (同比, 年均) stand before the new level too. */
const GAIN = SIGNS.holding(/(?:增长|增加|减少|下降|提高|缩减)了?[^，到至为\d]{0,2}$/);
const SHARE = SIGNS.holding(
  /(?:占|比重|份额|占比|占有率|贡献率|比例|之中|其中|全国|全省|全市|全区|全球|世界|国内)[^，。；]{0,14}$/,
);
const PORTION = SIGNS.holding(/(?:占|比重|份额|占有率|贡献率|比例)[^，。；]{0,8}$/);
const RATE = SIGNS.holding(
  /[率数度](?:达到?|为|是|提高到|提升到|稳定在|保持在|已|超过?|突破|约|近|[^，]{0,4})$/,
);
const GAP = SIGNS.holding(/(?:[高低快慢多好]于|领先|超出|超过)[^，]{0,12}$/);
const BELOW = SIGNS.holding(/低于|慢于/);
const ENGLISH_GROWTH = SIGNS.holding(
  /(?:up|rose|rising|grew|grow|growth|increased?|increase of|jump(?:ed)?|surg(?:ed|ing)|climb(?:ed)?|expand(?:ed)?|gain(?:ed)?|down|fell|dropped|declined?|decreased?)(?: by| of| at| rate of)? (?:(?:about|nearly|around|over|more than|an average of) )?$/,
);
const ENGLISH_FALL = SIGNS.holding(/(?:down|fell|dropped|declined?|decreased?)[a-z ]*$/);

/** What a quantity says of its measure, planned or not; `isFall` where it says by how much it fell. */
export interface KindReading {
  readonly kind: Exclude<FigureKind, 'target'>;
  readonly isFall: boolean;
}

const REACH = 22;
/** Reach of `GAIN`. */
const GAIN_REACH = 5;
const reading = (kind: KindReading['kind'], isFall = false): KindReading => ({ kind, isFall });
const RANK = reading('rank');
const COUNT = reading('count');
const LEVEL = reading('level');

/** The words before a quantity, with the signs of all their units: what cannot match there is not asked. */
class WordsBefore {
  private readonly signs: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.signs = SIGNS.within(text, start, end);
  }

  have(pattern: SignedPattern): boolean {
    return pattern.test(this.signs, this.text, this.start, this.end);
  }
}

function readPercent(before: WordsBefore, after: string): KindReading {
  if (before.have(GROWTH) || before.have(ENGLISH_GROWTH))
    return reading('growth', before.have(FALL) || before.have(ENGLISH_FALL));
  if (before.have(PORTION)) return reading('share');
  if (before.have(RATE)) return reading('level');
  return reading(before.have(SHARE) || /^的|^ of |^ share/.test(after) ? 'share' : 'level');
}

const wordsBefore = (text: string, { boundStart }: Quantity, from: number, reach: number): WordsBefore =>
  new WordsBefore(text, Math.max(from, boundStart - reach), boundStart);

function readAmount(text: string, quantity: Quantity, from: number): KindReading {
  if (!wordsBefore(text, quantity, from, GAIN_REACH).have(GAIN))
    return quantity.form === 'count' ? COUNT : LEVEL;
  return reading('growth', wordsBefore(text, quantity, from, REACH).have(FALL));
}

/** Kind of a quantity by the words of its clause on both sides of it; `from` is where those before it begin. */
export function readKind(text: string, quantity: Quantity, from: number): KindReading {
  const { form, measure } = quantity;
  if (form === 'rank') return RANK;
  if (measure !== 'points' && measure !== 'percent' && measure !== 'times')
    return readAmount(text, quantity, from);
  const before = wordsBefore(text, quantity, from, REACH);
  if (measure === 'points')
    return reading(before.have(GAP) ? 'level' : 'growth', before.have(BELOW) || before.have(FALL));
  if (measure === 'times') return reading(before.have(GROWTH) ? 'growth' : 'level');
  const percent = readPercent(before, text.slice(quantity.end, quantity.end + 8));
  return form === 'share' && percent.kind === 'level' && !before.have(RATE) ? reading('share') : percent;
}
