import type { Lexicon } from '../lexicon/compile.ts';
import type { Quantity } from './quantity.ts';
import type { Placed, ScopedClause } from './scoped.ts';
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

const isJoint = (gap: string): boolean => /^[、和与及以 ,]{1,3}$|^(?:, | and |, and )$/.test(gap);

/** The industry of a list that stands right before or behind a number: its last where that sums it up, else none. */
function ofList(lexicon: Lexicon, text: string, list: readonly Placed[]): string | null {
  const last = list.at(-1)!;
  const before = list.at(-2);
  if (last.industry.ids.length !== 1) return null;
  const id = last.industry.ids[0]!;
  if (!before || before.industry.ids.includes(id)) return id;
  const gap = text.slice(before.industry.end, last.industry.start);
  if (lexicon.industries.get(id)?.isUmbrella && gap.includes('等')) return id;
  return isJoint(gap) ? null : id;
}

/** Industry and subject of a quantity; `from` is the end of the quantity before it, `to` the start of the next. */
export function aimOf(
  lexicon: Lexicon,
  text: string,
  scoped: ScopedClause,
  quantity: Quantity,
  { from, to }: { readonly from: number; readonly to: number },
): Aim | null {
  if (scoped.placed.length === 0) return null;
  const before = scoped.placed.filter(
    ({ industry }) => industry.start >= from && industry.end <= quantity.start,
  );
  if (before.length > 0) {
    return { industry: ofList(lexicon, text, before), subject: before.at(-1)!.subject };
  }
  const behind = scoped.placed.filter(({ industry }) => industry.start >= quantity.end && industry.end <= to);
  const [first] = behind;
  const isObject =
    quantity.form === 'share' ||
    !MEASURES_ONLY.has(quantity.measure) ||
    /^的| of/.test(text.slice(quantity.end, quantity.end + 3));
  if (
    !first ||
    !isObject ||
    first.industry.start - quantity.end > (/^ /.test(text.charAt(quantity.end)) ? BEHIND_ENGLISH : BEHIND)
  )
    return null;
  const list = behind.filter(
    (each, i) => i === 0 || isJoint(text.slice(behind[i - 1]!.industry.end, each.industry.start)),
  );
  return { industry: list.length > 1 ? null : ofList(lexicon, text, [first]), subject: first.subject };
}
