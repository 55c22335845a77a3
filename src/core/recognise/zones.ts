import type { RegionEntry, Span } from '../model/index.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Mention } from './mentions.ts';
import type { Recognised } from './scoped.ts';
import { firstSpanFrom } from './spans.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Zones, parks and new areas: they stand for a unit, but less firmly than its own name. */

/** A zone inside the province or country that is spoken of acts for its own sentence only. */
export function isInnerZone(
  hierarchy: Hierarchy,
  { isZone, regions }: Mention,
  around: Subject | null,
): boolean {
  const [whole] = around?.regions ?? [];
  if (isZone !== true || whole === undefined || regions[0] === whole) return false;
  return hierarchy.isWithin(regions[0]!, whole);
}

const isCity = (region: RegionEntry | undefined): boolean => region?.level === 'prefecture';

/**
 * A zone inside the city that a sentence, section or document is about stands for the city: 横琴 in a text about 珠海,
 * 大亚湾 in a paragraph about 惠州.
 */
export function homeOfZone(
  { entry }: Hierarchy,
  regions: readonly string[],
  around: readonly (Subject | null)[],
): readonly string[] {
  const cities = around.map((subject) => subject?.regions[0]).filter((each) => isCity(entry(each ?? '')));
  return regions.map((region) => cities.find((city) => entry(region)?.parent === city) ?? region);
}

/** A zone of another unit inside a sentence about this one is only where it happens. */
export function isForeignZone(
  { isWithin }: Hierarchy,
  region: string,
  { regions, reading }: Subject,
): boolean {
  return (
    reading.kind === 'named' && !regions.some((each) => isWithin(region, each) || isWithin(each, region))
  );
}

/** 还要在高新区…: a task of whoever the text is about. */
const IN_ZONE = gated(/^(?:同时|另外|此外)?(?:还要?|也要?|又|再)?(?:将|要)?在$/);

/** 市区里， in UTF-16 units. */
const LONGEST_END = 4;

/** A clause that names one region and ends with it: 再往北进到泰州市区，. */
const isJustNamed = (text: string, { regions, reading }: Subject, { start }: Span): boolean =>
  regions.length === 1 &&
  reading.kind === 'named' &&
  reading.end < start &&
  start - reading.end <= LONGEST_END &&
  /^[市县城]?[区里内境]{0,2}，$/.test(text.slice(reading.end, start));

/** Whom the sentence has named, and whom the section or the document is about. */
interface Around {
  readonly inSentence: Subject | null;
  readonly whole: Subject | null;
}

/**
 * 腾格里经济技术开发区要…: a zone that no list knows, at the head of a clause, stands for the region that its sentence
 * has named (再往北进到泰州市区，医药高新区…), else for the section's or the document's.
 */
export function readNamedZone(
  { text, hits, mentions }: Recognised,
  clause: Span,
  span: Span,
  { inSentence, whole }: Around,
): Subject | null {
  if (IN_ZONE.test(text, clause.start, span.start))
    return whole && subjectOf(whole.regions, 'deictic', span.start, span.end);
  const home = inSentence && isJustNamed(text, inSentence, clause) ? inSentence : whole;
  if (!home) return null;
  const name = text.slice(clause.start, span.end).trim();
  if (!/^[\u4e00-\u9fff]{5,16}$/.test(name) || /[的是有与和各]/.test(name)) return null;
  const place = mentions[firstSpanFrom(mentions, clause.start)];
  if (place && place.start < span.end) return null;
  for (let i = hits.firstFrom(clause.start); i < hits.length && hits.starts[i]! < span.end; i++)
    if (hits.cues(i).some(({ status, mood }) => status ?? mood)) return null;
  return subjectOf(home.regions, 'deictic', clause.start, span.end);
}
