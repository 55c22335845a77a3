import type { Lexicon } from '../lexicon/compile.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { Reading } from '../model/index.ts';
import type { Line } from '../text/structure.ts';
import { gated } from '../text/gatedPattern.ts';
import { isEnglishAt, isIntroduced, isKindOfUnit } from './englishScope.ts';
import { firstHitFrom } from './hits.ts';
import { findHome } from './home.ts';
import type { Mention } from './mentions.ts';
import { DATELINE, isAmongSlugs, isRecord } from './records.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Names of a publisher or column that hold a place: 黑河日报, 内蒙古新闻网. */
const OFFICE = gated(
  /^(?:市|省|县|区|旗|盟|州|自治区|自治州)?(?:委|政府|人民政府|市长|省长|县长|区长|旗长|盟长|州长|委书记|党委|委副书记|发改委|工信局|政协|人大)/,
);
/** News of the nation is datelined 北京, news of a province from its capital, whatever it is about. */
const isCapitalBureau = ({ capitalOf }: Hierarchy, { regions: [code] }: Mention): boolean =>
  code === '110000' || capitalOf(code!) === code;

const VENUE = gated(/^(?:召开|举行|举办|开幕|闭幕|启幕|揭晓|落幕)/);

/** “what was said in Nanning”, “leaders meet in Hefei”. */
const MET_IN = gated(
  /\b(?:said|told|heard|held|met|meets?|meeting|talks|forum|fair|summit|briefing|conference|signed|unveiled|announced) in $/,
);

/** Where a title goes to or meets is not whom the text is about: 市长今天去上海, 大会在合肥举行. */
const isVisited = (text: string, { start, end }: Mention): boolean =>
  VENUE.test(text, end, end + 4) ||
  /[去赴到来抵@]/.test(text.charAt(start - 1)) ||
  MET_IN.test(text, Math.max(0, start - 16), start);

/** 地点：, 主持人：: where and by whom a record was made. */
const isVenue = (text: string, line: Line): boolean =>
  '地会主承协'.includes(text.charAt(line.start)) && isRecord(text, line);

interface Vote {
  score: number;
  kind: Reading;
  mention: Mention;
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

type Ranked = readonly (readonly [region: string, vote: Vote])[];

const sumOf = (ranked: Ranked): number => ranked.reduce((sum, [, { score }]) => sum + score, 0);

/** Adds up where a document says what it is about: title, dateline, office, first lines, how often it is named. */
function collectVotes(
  hierarchy: Hierarchy,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
): Map<string, Vote> {
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
    if (OFFICE.test(text, mention.end, mention.end + 8))
      addVote(votes, mention, line.kind === 'title' ? 3 : 1, 'title');
  }
  addCounty(hierarchy, votes, text);
  addFiledFrom(hierarchy, votes, text, mentions);
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
  for (let i = firstHitFrom(mentions, end); i < mentions.length && mentions[i]!.start === end; i++) {
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

/** The places that a title names, venues aside. */
function placesInTitle(text: string, { start, end }: Line, mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = [];
  for (let i = firstHitFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
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
function findInTitle(text: string, lines: readonly Line[], mentions: readonly Mention[]): Subject | null {
  const title = lines.find(({ kind }) => kind === 'title');
  const named = title ? placesInTitle(text, title, mentions) : [];
  if (named.length === 0) return null;
  const real = preferring(named, ({ isZone }) => !isZone);
  const units = preferring(real, ({ regions }) => !isArea(regions[0]!));
  const { regions, start, end } = units[0]!;
  const isOnly = units.every((each) => each.regions.every((region) => region === regions[0]));
  return isOnly ? subjectOf(regions, 'title', start, end) : null;
}

/**
 * The region a document as a whole is about; the country where it opens with it and no region leads.
 */
export function findFocus(
  lexicon: Lexicon,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  publisherMentions: readonly Mention[],
): Subject | null {
  return (
    findRegionalFocus(lexicon, text, lines, mentions, publisherMentions) ??
    findHome(lexicon.hierarchy, mentions) ??
    findNation(text, lines)
  );
}

const NATION =
  /\bchina (?:will|plans|has|aims|is)\b|\bchina's [^.]{0,30}\b(?:plan|blueprint|industries|manufacturing)\b|\bfive-year plan\b|\bat the national level\b|\bthe state council\b|\bthe national plan\b|\bnational development\b|\bnational [^.]{0,30}\b(?:plan|blueprint|outline|guideline|strategy)\b|国务院印发|国务院办公厅|我国(?:将|要)/;

/** National news: the first lines say China, the State Council, 我国. */
function findNation(text: string, lines: readonly Line[]): Subject | null {
  const opening = lines.filter(({ kind }) => kind === 'title' || kind === 'paragraph').slice(0, 4);
  for (const line of opening) {
    const match = NATION.exec(text.slice(line.start, line.end));
    if (match)
      return subjectOf(['CN'], 'title', line.start + match.index, line.start + match.index + match[0].length);
  }
  return null;
}

/**
 * The region a document as a whole is about: the finest that leads clearly; null for round-ups of equals.
 * Votes for a part count for its whole only where no single part leads.
 */
function findRegionalFocus(
  lexicon: Lexicon,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  publisherMentions: readonly Mention[],
): Subject | null {
  const fromTitle = findInTitle(text, lines, mentions);
  if (fromTitle) return fromTitle;
  const votes = collectVotes(lexicon.hierarchy, text, lines, mentions);
  addPublisher(votes, publisherMentions);
  const { isWithin } = lexicon.hierarchy;
  const ranked = [...votes].sort((a, b) => b[1].score - a[1].score || a[0].localeCompare(b[0]));
  const [first] = ranked;
  if (!first || first[1].score < 2) return null;
  const [code, vote] = first;
  const rival = ranked.find(([other]) => other !== code && !isWithin(other, code) && !isWithin(code, other));
  const isClear = !rival || vote.score >= 1.6 * rival[1].score;
  const own = ranked.filter(([other]) => isWithin(other, code) || isWithin(code, other));
  if (!isClear || (vote.kind === 'named' && sumOf(own) < 0.5 * sumOf(ranked))) return null;
  // The whole leads only because its part is introduced by it: prefer a part that is nearly as strong.
  const part = ranked.find(
    ([other, its]) => other !== code && isWithin(other, code) && its.score >= 0.75 * vote.score,
  );
  const rivalPart =
    part &&
    ranked.find(
      ([other, its]) =>
        other !== part[0] &&
        other !== code &&
        !isWithin(part[0], other) &&
        !isWithin(other, part[0]) &&
        its.score >= 0.6 * part[1].score,
    );
  const chosen = part && !rivalPart ? part : first;
  const { mention, kind } = chosen[1];
  return subjectOf([chosen[0]], kind, mention.start, mention.end);
}
