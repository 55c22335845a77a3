import type { Span } from '../model/index.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import { isVerbAt } from './englishScope.ts';
import type { IndustryMention } from './industries.ts';
import type { Mention } from './mentions.ts';
import { partOf } from './smallLists.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Phrases that stand between an English subject and its verb, and sentences that are a name and nothing else. */

/** No such phrase is longer behind its last place; in UTF-16 units. */
const REACH = 120;

/**
 * “Huangmei county, the home of an opera that grew famous in Anqing, intends …”: whether a verb goes on about `head`,
 * behind a phrase between two commas that names the place `inner`.
 */
export function goesBackToHead(text: string, head: Span, inner: Span, start: number): boolean {
  if (!text.startsWith(', ', head.end) || start - inner.end > REACH) return false;
  for (let at = text.indexOf(',', inner.end); at >= 0 && at < start; at = text.indexOf(',', at + 1))
    if (isVerbAt(text, at + 1)) return true;
  return false;
}

/** “Linyi county - not the big city of Linyi - refines oil”: whether a clause goes on behind a phrase between dashes. */
export const closesDashes = (text: string, { start }: Span): boolean =>
  DASHES.includes(text.charAt(start - 1)) && isVerbAt(text, start);

const DASHES = '-–—';

/** “Day 2. Yiwu. We lost two members in Hall 3.”: whether a sentence is one name, as a label is. */
export const isNameAlone = (text: string, clause: Span, place: Span | undefined): boolean =>
  place?.end === clause.end && text.charCodeAt(place.end) === STOP && place.start - clause.start <= 1;

const STOP = '.'.charCodeAt(0);

/** “guesthouses in Dingri county in order to develop tourism”: what a place is given something for is done there. */
export const isForPurpose = (text: string, { end }: Span): boolean => PURPOSE.test(text, end, end + 48);

const PURPOSE = gated(
  /^ (?:in order to|so as to|to) (?:accelerate|boost|build up|cultivate|develop|expand|foster|grow|promote|serve|strengthen|support) /,
);

const FROM = ' from ';
/** Whoever comes from elsewhere may well stay: “chip makers from Shanghai”, “attracted textile mills from Wuxi”. */
const COMERS = gated(
  /(?:makers?|producers?|companies|firms|plants?|mills|manufacturers|brands|enterprises|industry|industries)$/,
);
const DRAWN = gated(
  /(?:attract|draw|drew|lure|tak|took|receiv|relocat|mov|transfer|introduc|undertak|undertook|absorb)[a-z]* (?:[a-z-]+ ){0,5}$/,
);

/** Whether a word right before “from” a place says what is brought from there. */
const comesFrom = (text: string, word: Span, place: Span): boolean =>
  place.start - word.end === FROM.length &&
  text.startsWith(FROM, word.end) &&
  !COMERS.test(text, word.start, word.end) &&
  !DRAWN.test(text, Math.max(0, word.start - 60), word.start);

/**
 * “Trucks carry apples from Shaanxi”: what only comes from elsewhere is not said of whom the clause is about; what comes
 * from a part of the whole is said of the part.
 */
export function sortOrigin(
  text: string,
  { isWithin }: Hierarchy,
  placed: IndustryMention[],
  place: Mention,
  subject: Subject | null,
): IndustryMention[] {
  const last = placed.length - 1;
  const whole = subject?.regions[0];
  if (whole === undefined || whole === 'CN' || !comesFrom(text, placed[last]!, place)) return placed;
  if (!isWithin(place.regions[0]!, whole)) return partOf(placed, 0, last);
  placed[last]!.subject = subjectOf(place.regions, 'named', place.start, place.end);
  return placed;
}
