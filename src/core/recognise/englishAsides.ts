import type { Span } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import { isVerbAt, ownsWhatIsBefore } from './englishScope.ts';
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
export function goesBackToHead(
  text: string,
  head: Subject | null,
  { reading: inner }: Subject,
  start: number,
): boolean {
  if (head === null || !text.startsWith(', ', head.reading.end) || start - inner.end > REACH) return false;
  for (let at = inner.end; at < start; at++)
    if (text.charCodeAt(at) === COMMA && isVerbAt(text, at + 1)) return true;
  return false;
}

/** “Linyi county - not the big city of Linyi - refines oil”: whether a clause goes on behind a phrase between dashes. */
export const closesDashes = (text: string, { start }: Span): boolean =>
  DASHES.includes(text.charAt(start - 1)) && isVerbAt(text, start);

const COMMA = ','.charCodeAt(0);
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

/** “Trucks carry apples from …”, “Half of the tea comes from …”, “tea (Nanling)”: a word and where it is from. */
const FROM = gated(
  /^(?: (?:comes?|came|coming|(?:is|are) (?:mostly |mainly )?(?:sourced|drawn))(?: mostly| mainly| largely)?)? from (?:the )?$/,
);
const BRACKET = gated(/^ \((?:in |mainly in |mostly in )?$/);
const BRACKET_ENDS = gated(/^(?: (?:city|county|district))?[),;]/);
/** Whoever comes from elsewhere may well stay: “chip makers from Shanghai”, “attracted textile mills from Wuxi”. */
const COMERS = gated(
  /(?:makers?|producers?|companies|firms|plants?|mills|manufacturers|brands|enterprises|industry|industries)$/,
);
const DRAWN = gated(
  /(?:attract|draw|drew|lure|tak|took|receiv|relocat|mov|transfer|introduc|undertak|undertook|absorb)[a-z]* (?:[a-z-]+ ){0,5}$/,
);

const isInBracket = (text: string, word: Span, place: Span): boolean =>
  BRACKET.test(text, word.end, place.start) && BRACKET_ENDS.test(text, place.end, place.end + 12);

/** Whether a word right before “from” a place says what is brought from there. */
const comesFrom = (text: string, word: Span, place: Span): boolean =>
  FROM.test(text, word.end, place.start) &&
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
  place: Mention | null,
  subject: Subject | null,
): IndustryMention[] {
  if (place === null || placed.length === 0) return placed;
  const last = placed.length - 1;
  const whole = subject?.regions[0];
  const isSite = isInBracket(text, placed[last]!, place);
  if (whole === undefined || whole === 'CN' || !(isSite || comesFrom(text, placed[last]!, place)))
    return placed;
  const [from] = place.regions;
  if (!isWithin(from!, whole)) return isSite || isArea(from!) ? placed : partOf(placed, 0, last);
  placed[last]!.subject = subjectOf(place.regions, 'named', place.start, place.end);
  return placed;
}

const SOLD = gated(
  /\b(?:sold|sells?|on sale|marketed|popular|eaten|drunk|worn|served|in use) (?:in|to|at|across|all over)(?: the)? $/,
);

/** “Robots made in Wuhu are sold in Hefei”: where goods are sold nothing is said of those who buy. */
export const isMarket = (text: string, { start }: Span): boolean =>
  SOLD.test(text, Math.max(0, start - 30), start);

const FIELD = gated(/^\s*(?:in|as for|when it comes to|in terms of) (?:the )?[^,;.]{3,40}, $/);

/** “In furniture, Wuwei leads the province”: whether a clause opens with what its subject is told of for. */
const opensWithField = (text: string, clause: Span, { start }: Span): boolean =>
  start - clause.start < 60 && FIELD.test(text, clause.start, start);

/** Whether a place takes what its clause named before it. */
export const takesWhatIsBefore = (text: string, clause: Span, place: Span): boolean =>
  ownsWhatIsBefore(text, place) || opensWithField(text, clause, place);

const AND_THEN = gated(/(?:, | and |, and |; )$/);

/** “The former makes chips, the latter robots”: the second of two stands wherever it likes. */
export const isSecondOfTwo = (text: string, start: number): boolean =>
  text.startsWith('the latter', start) && AND_THEN.test(text, Math.max(0, start - 6), start);
