import { isArea } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import { isKindOfUnit } from './englishScope.ts';
import type { Mention } from './mentions.ts';
import { firstSpanFrom } from './spans.ts';
import { subjectOf, type Subject } from './subject.ts';

const UNIT_ENDS = unitsOf(/[省市县区旗州盟]/);

const VENUE = gated(/^(?:召开|举行|举办|开幕|闭幕|启幕|揭晓|落幕)/);

/** “what was said in Nanning”, “leaders meet in Hefei”, “living next to Chengdu”. */
const MET_IN = gated(
  /\b(?:said|told|heard|held|met|meets?|meeting|talks|forum|fair|summit|briefing|conference|signed|unveiled|announced|closes|opens|ends|begins) in $|\b(?:next to|close to|beside|from) $/,
);

/** “Chizhou should not try to be a small Hefei”, “Bigger than Wuhu”: whom a title compares with. */
const LIKENED = gated(
  /\b(?:(?:an? )?(?:small|smaller|little|mini|second)|another|the next|(?:to be|being|become|becoming|than|unlike|envy|envies|envying|chasing|rivals|rivalling|rivaling)(?: an?| the)?) $/,
);

/** “Dinner for alumni, Guiyang, 20 April 2026” */
const DATED = gated(
  /^, (?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}, )?20\d\d/,
);

/** 海城市召开领导干部会议: a unit at the head of a line meets by itself. */
const isConvener = (text: string, { start, end }: Mention): boolean =>
  UNIT_ENDS.hasAt(text, end - 1) && (start === 0 || text.charAt(start - 1) === '\n');

/** Where a title goes to or meets is not whom the text is about: 市长今天去上海, 大会在合肥举行. */
export const isVisited = (text: string, mention: Mention): boolean =>
  isPassed(text, mention) && !isConvener(text, mention);

const isPassed = (text: string, { start, end }: Mention): boolean =>
  VENUE.test(text, end, end + 4) ||
  DATED.test(text, end, end + 24) ||
  /[去赴到来抵@]/.test(text.charAt(start - 1)) ||
  MET_IN.test(text, Math.max(0, start - 20), start) ||
  LIKENED.test(text, Math.max(0, start - 20), start);

/** The places that a title names, venues aside. */
function placesInTitle(text: string, { start, end }: Line, mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = [];
  for (let i = firstSpanFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const each = mentions[i]!;
    if (each.isLoose || each.end > end || isVisited(text, each) || isKindOfUnit(text, each)) continue;
    named.push(each);
  }
  return named;
}

/** Those that pass, or all where none does. */
function preferring(all: readonly Mention[], passes: (mention: Mention) => boolean): readonly Mention[] {
  if (all.every(passes)) return all;
  const preferred = all.filter(passes);
  return preferred.length > 0 ? preferred : all;
}

/** The only region of the title, venues aside. */
export function findInTitle(
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
): Subject | null {
  const title = lines.find(({ kind }) => kind === 'title');
  const named = title ? placesInTitle(text, title, mentions) : [];
  if (named.length === 0) return null;
  const real = preferring(named, ({ isZone }) => !isZone);
  const units = preferring(real, ({ regions }) => !isArea(regions[0]!));
  const { regions, start, end } = units[0]!;
  const isOnly = units.every((each) => each.regions.every((region) => region === regions[0]));
  return isOnly ? subjectOf(regions, 'title', start, end) : null;
}
