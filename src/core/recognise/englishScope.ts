import type { Span } from '../model/index.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subject.ts';

/** How English sentences say whom they are about, where that differs from Chinese. */

/** “We will expand …”: not “we know”, “we in Jixi”. */
const WE_WILL = gated(/^[\s"“”']*we (?:will|shall|must|aim|plan|intend|want|are going) /);

/** In a report or in what an official says, “we will” is said for the region that the document is about. */
export function ownGovernment(text: string, { start }: Span, focus: Subject | null): Subject | null {
  const region = focus?.regions.length === 1 ? focus.regions[0]! : null;
  if (region === null || region === 'CN' || isArea(region)) return null;
  return WE_WILL.test(text, start, start + 24) ? focus : null;
}

/** Verbs that name a task in a list of tasks; a place named in one task is not where the next is done. */
const NEXT_TASK = gated(
  /, (?:and )?(?:to )?(?:accelerate|advance|attract|back|boost|bring|build|create|cultivate|develop|encourage|establish|expand|extend|foster|help|host|improve|introduce|launch|make|modernize|nurture|open|promote|push|raise|restore|set up|speed up|step up|strengthen|support|turn|upgrade) /,
);

/** Whether a list of tasks goes on to its next task between a place and an industry: “… in Jixi, and promote …”. */
export const isNextTask = (text: string, start: number, end: number): boolean =>
  end - start < 160 && NEXT_TASK.test(text, start, end);

/** What follows a place at the end of a subject: “A plant in Harbin already delivers …”, “…, which was finished in May, handles”. */
const VERB_BEHIND = gated(
  /^(?:, which [^,.;]{3,40},)? (?:(?:already|now|also|still|alone|again|together) )?(?:will|has|have|had|is|are|was|were|can|plans?|aims?|rose|grew|makes?|turns?|handles?|employs?|delivers?|reach|raised|raises|reached|reported|supplies|sells?|earned|exceeded|produces?|produced|ships?|shipped|delivered|passed|doubled) /,
);

/** “… in Changchun, where assembly lines …” */
const WHERE_BEHIND = gated(/^(?:,? where|, which)\b/);

/** “The melons came from Jiashi, where melon growing …”: whatever the place was named for, the clause goes on about it. */
export const opensWhere = (text: string, { end }: Span): boolean => WHERE_BEHIND.test(text, end, end + 8);

/** Whether a place that stands behind its industry closes the subject, so that the rest of the clause is about it too. */
export const closesSubject = (text: string, { end }: Span): boolean =>
  WHERE_BEHIND.test(text, end, end + 8) || VERB_BEHIND.test(text, end, end + 70);

/** “She suggested that the city …”: behind a verb of saying a clause of its own begins. */
const SAYS_THAT = gated(
  /\b(?:said|says|suggested|suggests|argued|argues|proposed|proposes|recommended|recommends|urged|added|noted|think|thinks|believes|hoped|hopes|advised|told (?:[a-z]+ ){1,2}that|asks?|asked|orders|ordered|encourages?|tells|told|expects?|requires?|commits|wants|helps?)(?: that)?(?: the)? $/,
);

/** What such a verb, or “that”, ends with. */
const ENDS_SAYING = unitsOf(/[deskt]/);

/** Whether a place begins what somebody says. */
export const beginsSaying = (text: string, { start: from }: Span, start: number): boolean =>
  ENDS_SAYING.hasAt(text, start - 2) && SAYS_THAT.test(text, Math.max(from, start - 24), start);

const LATIN_LETTERS = unitsOf(/[A-Za-z]/);

/** Whether a name is written in English. */
export const isEnglishAt = (text: string, start: number): boolean => LATIN_LETTERS.hasAt(text, start);

const RELATIVE = gated(/ (?:that|which|where) (?:the )?$/);
const FINITE = gated(
  /^(?:'s [a-z]+| (?:[a-z]+ly|now|also|still|alone|again|already|once))? (?:will|would|has|have|had|is|are|was|were|does|did|plans?|aims?|wants?|hopes?|intends?|expects?|seeks?|lists?|listed|names?|named|makes?|made|produces?|produced|leads?|can|could|should|must|may|might|ought|shall|said|says|sells?|sold|grows?|grew|lives?|lies|stands|remains?|became|becomes|got|gets|keeps?|kept|relies|depends|supplies|exports|exported|opened|reported|launched|began|started|built|moved|took|takes|gave|gives|put|puts|earned|earns|harvested|received|accounts|accounted|hosts|boasts|turned|turns|raises|raised|handles|handled|ranks|ranked|needs|lost|won|delivered|shipped|ships|brings|brought|went|goes|comes|came|runs|ran|rolled|added|adds|asked|decided|promised|signed|agreed|refines|spins|weaves|mines|brews|breeds|builds|assembles|processes|smelts|casts|forges|employs|harvests|develops|prepares|stitches|bottles) /,
);

/** Whether a verb with a subject of its own stands behind `at`. */
export const isVerbAt = (text: string, at: number): boolean => FINITE.test(text, at, at + 24);

/** “So this year the county will …”: what a verb stands behind, in English, is a subject. */
export const hasVerbBehind = (text: string, { start, end }: Span): boolean =>
  isEnglishAt(text, start) && FINITE.test(text, end, end + 24);

/** “future industries that Hefei intends to seed”: what stands before is the region's. */
export const ownsWhatIsBefore = (text: string, { start, end }: Span): boolean =>
  RELATIVE.test(text, Math.max(0, start - 11), start) && FINITE.test(text, end, end + 24);

const PRONOUN = gated(/^[\s"“”]*(?:its|it|there|here|(?:local )?officials there|this year it|last year it) /);

/** A sentence that goes on with “it” or “there” is about whom the sentence before was about. */
export const goesOn = (text: string, { start, end }: Span): boolean =>
  PRONOUN.test(text, start, Math.min(end, start + 28));

const OPENING = gated(
  /^[\s"“”]*(?:(?:in|at|on|under|across|along|after|with|near|since|further|farther|looking|last|this|[a-z]+ (?:hours?|minutes|kilometers|kilometres|miles))\b[^,;]{2,60}), $/,
);

/** “Across the bay, Weihai has …”: behind an opening phrase stands the subject. */
export const isBehindOpening = (text: string, { start: from }: Span, start: number, end: number): boolean =>
  text.charCodeAt(start - 2) === COMMA &&
  start - from < 90 &&
  OPENING.test(text, from, start) &&
  FINITE.test(text, end, end + 24);

const INTRODUCED = gated(
  /^, (?:an?|another|the) (?:[a-z-]+ ){0,3}(?:county|city|district|banner|prefecture|town|province|island|oasis|port)\b/,
);

/** “Gaochun, a district on the southern edge of Nanjing”: a place that the text introduces, to speak of it. */
export const isIntroduced = (text: string, { end }: Span): boolean => INTRODUCED.test(text, end, end + 60);

const AND = gated(/, (?:and|but|while|whereas) $/);

/** “Haikou will open a port, and Danzhou plans …”: behind “and” a statement of its own begins. */
export const isSecondSubject = (text: string, { start: from }: Span, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === SPACE &&
  AND.test(text, Math.max(from, start - 10), start) &&
  FINITE.test(text, end, end + 24);

const PREPOSED = gated(
  /(?:\b(?:in|of|from|to|at|near|by|with|for|on|into|through|via|between|outside|around|behind|beyond|beside|like|unlike|than|as|called|named|new|old|that|which|where|what|whom|and|or|both)(?: the)?|[^a-z"“”:]) $/,
);

/** “For a generation Weinan has lived on both”: a place before a verb, and behind no preposition, is what the clause is about. */
export const isGrammaticalSubject = (
  text: string,
  { start: from }: Span,
  start: number,
  end: number,
): boolean =>
  start > from &&
  text.charCodeAt(end) === SPACE &&
  isEnglishAt(text, start) &&
  FINITE.test(text, end, end + 24) &&
  !PREPOSED.test(text, Math.max(from, start - 14), start);

const WHOSE = gated(/^, whose\b/);

/** “Beiliu belongs to Yulin, whose government says …”: the whole of whom the sentence was about takes over. */
export const isTakenOver = (text: string, { end }: Span): boolean => WHOSE.test(text, end, end + 8);

const UNIT_BEHIND = gated(
  /^ (?:[a-z-]+ )?(?:county|city|town|district|banner|village|port|prefecture)(?! of)\b/,
);
const PROVINCE = /^(?!11|12|31|50)\d\d0000$/;

/** “A Zhejiang county”, “the Guangxi city”: some unit of a province, not the province. */
export const isKindOfUnit = (text: string, { regions, end }: Pick<Mention, 'regions' | 'end'>): boolean =>
  text.charCodeAt(end) === SPACE && UNIT_BEHIND.test(text, end, end + 24) && PROVINCE.test(regions[0]!);

const COMMA = ','.charCodeAt(0);
const SPACE = 32;
