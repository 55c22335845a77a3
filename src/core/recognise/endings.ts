import type { Span } from '../model/index.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import { gated, type GatedPattern } from '../text/gatedPattern.ts';
import { isAside } from './asides.ts';
import { isEnglishAt } from './englishScope.ts';
import { ANYTHING } from './foresight.ts';
import type { Mention } from './mentions.ts';
import type { Recognised } from './scoped.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Between a place and the sentence behind it. */
const ENDS = gated(/^[省市县区旗州盟]?(?:地界|境内|地盘|辖区|城区|县城)?[。！]\s*$/);
/** 往北就是漯河，那里…: what lies elsewhere may be told in the same sentence. */
const ENDS_CLAUSE = gated(/^[省市县区旗州盟]?(?:地界|境内|地盘|辖区|城区|县城)?[。！，]\s*$/);
const THERE = '那'.charCodeAt(0);
const ENDS_ENGLISH = gated(/^\.$/);
/** How an English sentence goes on about the place before. */
const TAKES_UP = gated(/^ (?:the|its|it|there|here|this) /);

const ITS = gated(/^ its? /);

/** Where somebody speaks is not what is spoken of: “according to an association in Beijing. It …”. */
const SOURCE = gated(/(?:according to|said|says|told|at an? (?:seminar|forum|conference|fair|expo)) [^.;]*$/);

/** The place that the text before a clause ends with; `from` is the place of a mention not far behind it. */
function placeAtEnd(
  { text, mentions }: Recognised,
  from: number,
  { start }: Span,
  between: GatedPattern,
): Mention | null {
  let at = from - 1;
  while (at + 1 < mentions.length && mentions[at + 1]!.end < start) at++;
  const place = mentions[at];
  return place && between.test(text, place.end, start) ? place : null;
}

const UNIT = gated(/^ the (?:county|banner|province|district)\b/);
const PROVINCIAL = /^\d\d0000$/;

/** “… has rivals in Qinghai. The county …”: no province is a county. */
function isOtherLevel(text: string, { start }: Span, region: string): boolean {
  if (!UNIT.test(text, start, start + 14)) return false;
  const isProvince = PROVINCIAL.test(region);
  return text.startsWith('province', start + 5) ? !isProvince : region.endsWith('00');
}

/** Few have chosen as clearly as Jixi. The old mining city …: English takes up the place that it ended with. */
export function placeTakenUp(input: Recognised, from: number, clause: Span): Subject | null {
  if (!TAKES_UP.test(input.text, clause.start, clause.start + 8)) return null;
  const place = placeAtEnd(input, from, clause, ENDS_ENGLISH);
  // “Qujing has the largest base in southwest China. Its mayor …”: an area is what the city was measured against.
  if (!place || (isArea(place.regions[0]!) && ITS.test(input.text, clause.start, clause.start + 5)))
    return null;
  if (isOtherLevel(input.text, clause, place.regions[0]!)) return null;
  const before = Math.max(0, place.start - 60);
  if (SOURCE.test(input.text, before, place.start)) return null;
  const around = { start: before, end: place.end, signs: ANYTHING, ahead: ANYTHING };
  if (isAside(input.text, around, place.start, place.end)) return null;
  return subjectOf(place.regions, 'named', place.start, place.end);
}

/** 首站是佛山。当地…: regions of the place that the sentence before ends with. */
function placeJustNamed(input: Recognised, from: number, clause: Span, at: number): readonly string[] | null {
  const isThere = input.text.charCodeAt(at) === THERE;
  return placeAtEnd(input, from, clause, isThere ? ENDS_CLAUSE : ENDS)?.regions ?? null;
}

/** … or, in English, of the place that the sentence itself has named: “…, but local officials”. */
export function placeNearest(
  input: Recognised,
  from: number,
  clause: Span,
  { start }: Span,
  inSentence: Subject | null,
): readonly string[] | null {
  const named = placeJustNamed(input, from, clause, start);
  if (named || !inSentence || !isEnglishAt(input.text, start)) return named;
  return inSentence.reading.kind === 'named' && inSentence.regions.length === 1 ? inSentence.regions : null;
}
