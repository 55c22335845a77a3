import type { Figure } from '../model/index.ts';
import { gated, type GatedPattern } from '../text/gatedPattern.ts';
import { edgeOf, parsePattern } from '../text/patternUnits.ts';
import { UnitSet } from '../text/unitSet.ts';

type Bound = Figure['bound'];

const BEFORE: readonly (readonly [Bound, GatedPattern])[] = [
  ['max', gated(/(?:不到|不足|不超过|不高于|不多于|至多|最多|(?<!不)(?:低于|少于)|控制在|压减到)$/)],
  [
    'min',
    gated(
      /(?:不少于|不低于|不小于|至少|超过了?|超出|超|逾|突破了?|首破|破了?|高于|多于|大于|多达|上|跨过|跨越|迈过|冲刺|冲破)$/,
    ),
  ],
  ['about', gated(/(?:大约|约为|约|大概|接近|逼近|将近|(?:^|[^最附临远靠亲])近)$/)],
];

const AFTER: readonly (readonly [Bound, GatedPattern])[] = [
  ['min', gated(/^(?:及?以上|还多|有余|多|余|\+)/)],
  ['max', gated(/^(?:及?以[内下]|之内)/)],
  ['about', gated(/^(?:左右|上下|前后|上下浮动)/)],
];

/** Reach of the words before a number, in UTF-16 units. */
const REACH = 5;

const PASSED = gated(/[^跨经通超]过$/);

const edgesOf = (patterns: readonly GatedPattern[], edge: 'start' | 'end'): UnitSet =>
  new UnitSet(patterns.flatMap(({ pattern }) => edgeOf(parsePattern(pattern.source), edge).ranges));

/** What the words of bounds before a number end with, and those behind one begin with. */
const ENDS = edgesOf([PASSED, ...BEFORE.map(([, pattern]) => pattern)], 'end');
const STARTS = edgesOf(
  AFTER.map(([, pattern]) => pattern),
  'start',
);

/** The bound that the words before a number set, and where they begin; null where none do. `上` and `过` count only before 百, 千 and the like. */
export function boundBefore(
  text: string,
  from: number,
  at: number,
  isBare: boolean,
): { readonly bound: Bound; readonly start: number } | null {
  if (at === from || !ENDS.hasAt(text, at - 1)) return null;
  const reach = Math.max(from, at - REACH);
  if (isBare && PASSED.test(text, reach, at)) return { bound: 'min', start: at - 1 };
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(text, reach, at);
    if (!match || (match[0] === '上' && !isBare)) continue;
    // The character that only keeps 最近 apart from 近 is none of the bound.
    const length = /^[^近接逼将]近$/.test(match[0]) ? 1 : match[0].length;
    return { bound, start: at - length };
  }
  return null;
}

/** The bound that the words behind a unit set, and where they end; null where none do. */
export function boundAfter(text: string, at: number): { readonly bound: Bound; readonly end: number } | null {
  if (!STARTS.hasAt(text, at)) return null;
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(text, at, at + 4);
    if (match && !/^多(?:样|元|种|个)/.test(text.slice(at, at + 4)))
      return { bound, end: at + match[0].length };
  }
  return null;
}

/** 余 and 多 inside a number say more than it; 来 and 几 say near it. */
export const boundInside = (mark: string): Bound => (mark === '来' || mark === '几' ? 'about' : 'min');
