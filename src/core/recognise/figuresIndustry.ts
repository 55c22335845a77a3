import { gated } from '../text/gatedPattern.ts';
import type { IndustryMention } from './industries.ts';
import type { Quantity } from './quantity.ts';
import type { Clause } from './scoped.ts';
import type { Subject } from './subject.ts';

/** Whom and which industry a number is about; `industry` is null for none or several together. */
export interface Aim {
  readonly industry: string | null;
  readonly subject: Subject | null;
}

/** Reach of an industry word behind the number: 40座|换电站. */
const BEHIND = 14;
const BEHIND_ENGLISH = 40;

/** Measures that say nothing of the things named behind them. */
const MEASURES_ONLY = new Set([
  'yuan',
  'dollars',
  'euros',
  'hkd',
  'yen',
  'percent',
  'points',
  'times',
  'rank',
]);

const JOINT = gated(/^[、和与及以 ,]{1,3}$|^(?:, | and |, and )$/);
const isJoined = (text: string, before: IndustryMention, next: IndustryMention): boolean =>
  JOINT.test(text, before.end, next.start);

/** The industry of a list that stands right before or behind a number: its last where that sums it up, else none. */
function ofList(text: string, last: IndustryMention, before: IndustryMention | null): string | null {
  if (last.industries.length !== 1) return null;
  const industry = last.industries[0]!;
  const { id } = industry;
  if (!before || before.industries.includes(industry)) return id;
  const isSummedUp = industry.isUmbrella && text.slice(before.end, last.start).includes('等');
  return isSummedUp || !isJoined(text, before, last) ? id : null;
}

const OF = gated(/^的| of/);

/** Whether things named behind a quantity may be what it counts. */
const mayCountBehind = (text: string, { form, measure, end }: Quantity): boolean =>
  form === 'share' || !MEASURES_ONLY.has(measure) || OF.test(text, end, end + 3);

/** Industry and subject of a quantity; `from` is the end of the quantity before it, `to` the start of the next. */
export function aimOf(
  text: string,
  { placed }: Clause,
  quantity: Quantity,
  { from, to }: { readonly from: number; readonly to: number },
): Aim | null {
  let before: IndustryMention | null = null;
  let last: IndustryMention | null = null;
  let at = 0;
  for (; at < placed.length && placed[at]!.start < quantity.end; at++) {
    const { start, end } = placed[at]!;
    if (start < from || end > quantity.start) continue;
    before = last;
    last = placed[at]!;
  }
  if (last) return { industry: ofList(text, last, before), subject: last.subject };
  const first = at < placed.length ? placed[at]! : null;
  if (!first || first.end > to) return null;
  const reach = text.charCodeAt(quantity.end) === BLANK ? BEHIND_ENGLISH : BEHIND;
  if (first.start - quantity.end > reach || !mayCountBehind(text, quantity)) return null;
  for (let i = at + 1; i < placed.length && placed[i]!.end <= to; i++)
    if (isJoined(text, placed[i - 1]!, placed[i]!)) return { industry: null, subject: first.subject };
  return { industry: ofList(text, first, null), subject: first.subject };
}

const BLANK = ' '.charCodeAt(0);
