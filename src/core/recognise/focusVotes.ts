import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { Reading } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import { isEnglishAt, isIntroduced, isKindOfUnit } from './englishScope.ts';
import { isVisited } from './focusTitle.ts';
import { readPointers, mayPointAt, type Found } from './focusPointers.ts';
import type { Hits } from './hits.ts';
import type { Mention } from './mentions.ts';
import { DATELINE, isAmongSlugs, isRecord } from './records.ts';
import { firstSpanFrom } from './spans.ts';

/** Names of a publisher or column that hold a place: 黑河日报, 内蒙古新闻网. */
const OFFICE = gated(
  /^(?:市|省|县|区|旗|盟|州|自治区|自治州)?(?:委|政府|人民政府|市长|省长|县长|区长|旗长|盟长|州长|委书记|党委|委副书记|发改委|工信局|政协|人大)/,
);
/** “Remarks by the Mayor of Liupanshui” */
const OFFICE_OF = gated(
  /\b(?:mayor|governor|magistrate|party (?:chief|secretary)|(?:county|district) (?:chief|head)) of (?:the )?(?:city of )?$/,
);
const hasOffice = (text: string, { start, end }: Mention): boolean =>
  OFFICE.test(text, end, end + 8) || OFFICE_OF.test(text, Math.max(0, start - 28), start);

/** News of the nation is datelined 北京, news of a province from its capital, whatever it is about. */
const isCapitalBureau = ({ capitalOf }: Hierarchy, { regions: [code] }: Mention): boolean =>
  code === '110000' || capitalOf(code!) === code;

/** 地点：, 主持人：: where and by whom a record was made. */
const isVenue = (text: string, line: Line): boolean =>
  '地会主承协'.includes(text.charAt(line.start)) && isRecord(text, line);

/** How strongly a document speaks for a region, and what says so best. */
export interface Vote {
  score: number;
  kind: Reading;
  mention: Mention;
  /** 全县, 市里, “the county” seem to mean it. */
  isPointedAt?: boolean;
}

function addVote(votes: Map<string, Vote>, mention: Mention, score: number, kind: Reading): void {
  for (const region of mention.regions) {
    const vote = votes.get(region);
    if (!vote) votes.set(region, { score, kind, mention });
    else {
      vote.score += score;
      if (kind === 'title' && vote.kind !== 'title') Object.assign(vote, { kind, mention });
    }
  }
}

/**
 * Adds up by region where a document says what it is about: title, dateline, office, first lines, how often it is named,
 * its publisher.
 */
export function collectVotes(
  hierarchy: Hierarchy,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  publisherMentions: readonly Mention[],
  hits: Hits,
): ReadonlyMap<string, Vote> {
  const votes = new Map<string, Vote>();
  const body = lines.filter((line) => line.kind !== 'boilerplate');
  const opening = body.filter((line) => line.kind !== 'title').slice(0, 2);
  let at = 0;
  for (const mention of mentions) {
    // Both come in the order of the text.
    while (at < body.length && body[at]!.end < mention.end) at++;
    const line = body[at];
    if (!line || line.start > mention.start || isVenue(text, line) || isKindOfUnit(text, mention)) continue;
    if (line.kind === 'title') {
      if (!isVisited(text, mention)) addVote(votes, mention, 6, 'title');
    } else if (opening.includes(line)) {
      const isDateline =
        line === opening[0] &&
        mention.start - line.start < 14 &&
        DATELINE.test(text, line.start, line.end) &&
        !isAmongSlugs(text, line);
      // “GUIYANG, May 20 (Xinhua) --”: what happens anywhere in the province is filed from its capital.
      if (isDateline && isEnglishAt(text, mention.start) && isCapitalBureau(hierarchy, mention)) continue;
      addVote(
        votes,
        mention,
        isDateline && !isCapitalBureau(hierarchy, mention) ? 3.5 : 1,
        isDateline ? 'dateline' : 'named',
      );
      if (isIntroduced(text, mention)) addVote(votes, mention, 2, 'named');
    } else addVote(votes, mention, 0.6, 'named');
    if (hasOffice(text, mention)) addVote(votes, mention, line.kind === 'title' ? 3 : 1, 'title');
  }
  addCounty(hierarchy, votes, text);
  addFiledFrom(hierarchy, votes, text, mentions);
  addPublisher(votes, publisherMentions);
  addPointers(votes, { hierarchy, lines, mentions, hits });
  return votes;
}

/** 本报记者某某 发自宁夏盐池: where a feature was written, in a line that is none of its text. */
const FILED_FROM = '发自';
const BYLINE_WITHIN = 400;

function addFiledFrom(
  hierarchy: Hierarchy,
  votes: Map<string, Vote>,
  text: string,
  mentions: readonly Mention[],
): void {
  const at = text.indexOf(FILED_FROM);
  if (at < 0 || at > BYLINE_WITHIN) return;
  let end = at + FILED_FROM.length;
  let filed: Mention | null = null;
  for (let i = firstSpanFrom(mentions, end); i < mentions.length && mentions[i]!.start === end; i++) {
    filed = mentions[i]!;
    end = filed.end;
  }
  if (filed && !isCapitalBureau(hierarchy, filed)) addVote(votes, filed, 3.5, 'dateline');
}

/** “The county”, “county officials”, “a Hunan county”, again and again: so often it counts, and no more. */
const COUNTY_WORD = ' county';
const COUNTY_VOTE = 0.6;
const MOST_COUNTY_VOTES = 6;

/** A feature that speaks of “the county” is about the only county it has named. */
function addCounty({ entry }: Hierarchy, votes: ReadonlyMap<string, Vote>, text: string): void {
  let county: Vote | null = null;
  for (const [code, vote] of votes) {
    if (entry(code)?.level !== 'county' || /[区市]$/.test(entry(code)!.name)) continue;
    if (county !== null || !isEnglishAt(text, vote.mention.start)) return;
    county = vote;
  }
  if (county === null) return;
  let said = 0;
  for (let at = text.indexOf(COUNTY_WORD); at >= 0 && said < MOST_COUNTY_VOTES; said++)
    at = text.indexOf(COUNTY_WORD, at + COUNTY_WORD.length);
  county.score += COUNTY_VOTE * said;
}

/** 全县, 市里, “the county” count so much, and so many of them. */
const POINTER_VOTE = 0.8;
const MOST_POINTERS = 6;
/** The unit that they mean leads all of its level so clearly. */
const POINTED_LEAD = 1.5;
/** … or, where it stands before them all, leads everybody so clearly. */
const BOUND_LEAD = 2.5;

/** Where no unit of their level is named nearby they count for the one that leads, else for who leads anyway. */
function addPointers(votes: ReadonlyMap<string, Vote>, found: Found): void {
  const added: [Vote, number][] = [];
  for (const [level, { free, behind }] of readPointers(found)) {
    let bound = 0;
    for (const said of behind.values()) bound += said;
    if (free >= bound) {
      const meant = leaderOf(votes, POINTED_LEAD, (code) => mayPointAt(found.hierarchy, level, code));
      if (meant) added.push([meant, free]);
    } else if (behind.size === 1) {
      const meant = leaderOf(votes, BOUND_LEAD, () => true);
      if (meant && meant === votes.get([...behind.keys()][0]!)) added.push([meant, bound]);
    }
  }
  for (const [vote, said] of added) {
    vote.score += POINTER_VOTE * Math.min(MOST_POINTERS, said);
    vote.isPointedAt = true;
  }
}

/** The clear leader among those that fit. */
function leaderOf(
  votes: ReadonlyMap<string, Vote>,
  lead: number,
  fits: (code: string) => boolean,
): Vote | null {
  let best: Vote | null = null;
  let second = 0;
  for (const [code, vote] of votes) {
    if (!fits(code)) continue;
    if (best === null || vote.score > best.score) {
      second = best?.score ?? 0;
      best = vote;
    } else second = Math.max(second, vote.score);
  }
  return best !== null && best.score >= lead * second ? best : null;
}

/** The publisher's own region counts a little: 黑河日报 writes about 黑河. */
function addPublisher(votes: Map<string, Vote>, publisherMentions: readonly Mention[]): void {
  for (const mention of publisherMentions) {
    for (const region of mention.regions) {
      const vote = votes.get(region);
      if (vote) vote.score += 2;
      else votes.set(region, { score: 2, kind: 'publisher', mention });
    }
  }
}
