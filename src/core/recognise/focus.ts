import type { Lexicon } from '../lexicon/compile.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { Line } from '../text/structure.ts';
import { findInTitle } from './focusTitle.ts';
import { collectVotes, type Vote } from './focusVotes.ts';
import { weighBody } from './focusBody.ts';
import type { Hits } from './hits.ts';
import { countUnits, findHome } from './home.ts';
import type { Mention } from './mentions.ts';
import { subjectOf, type Subject } from './subject.ts';

/**
 * The region a document as a whole is about; the country where it opens with it and no region leads.
 */
export function findFocus(
  lexicon: Lexicon,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  publisherMentions: readonly Mention[],
  hits: Hits,
): Subject | null {
  const { hierarchy } = lexicon;
  const first =
    findInTitle(text, lines, mentions) ??
    findAmongMany(
      hierarchy,
      mentions,
      collectVotes(hierarchy, text, lines, mentions, publisherMentions, hits),
    );
  if (first) return weighBody(hierarchy, first, lines, mentions);
  return findHome(hierarchy, mentions) ?? findNation(text, lines);
}

/** A text that names so many places is about none that holds so few of them, … */
const MANY_PLACES = 12;
/** … unless its title names that one and no other, or words such as 全县 point at it. */
const FEW = 0.18;

/** Who leads among all that are named, if the text does not lose sight of him. */
function findAmongMany(
  hierarchy: Hierarchy,
  mentions: readonly Mention[],
  votes: ReadonlyMap<string, Vote>,
): Subject | null {
  const leader = findLeader(hierarchy, votes);
  const region = leader?.regions[0];
  if (region === undefined || mentions.length < MANY_PLACES) return leader;
  if (isArea(region) || votes.get(region)?.isPointedAt) return leader;
  const { units, total } = countUnits(hierarchy, mentions);
  return (units.get(region)?.places ?? 0) < FEW * total ? null : leader;
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

type Ranked = readonly (readonly [region: string, vote: Vote])[];

const sumOf = (ranked: Ranked): number => ranked.reduce((sum, [, { score }]) => sum + score, 0);

/** The fewest votes of a region that a document is about. */
const ENOUGH = 2;
/** So many times the votes of the next that is neither its part nor its whole. */
const CLEAR_LEAD = 1.6;
/** What a region that is only named must have, with its parts and wholes, of all votes. */
const MAJORITY = 0.5;
/** … or, where words such as 全县 point at it, so much. */
const MINORITY = 0.3;
/** A part with this share of the votes of its whole is preferred, unless another part has this share of its own. */
const STRONG_PART = 0.75;
const STRONG_RIVAL = 0.6;
/** … or unless its other parts together have this share. */
const STRONG_OTHERS = 0.6;

const areKin = ({ isWithin }: Hierarchy, one: string, other: string): boolean =>
  one === other || isWithin(one, other) || isWithin(other, one);

/** Whether others are named beside a part of the leading region as well. */
function isRivalled(
  hierarchy: Hierarchy,
  ranked: Ranked,
  whole: string,
  [part, { score }]: Ranked[number],
): boolean {
  const others = ranked.filter(([other]) => other !== whole && !areKin(hierarchy, other, part));
  return (
    others.some(([, vote]) => vote.score >= STRONG_RIVAL * score) ||
    sumOf(others.filter(([other]) => hierarchy.isWithin(other, whole))) >= STRONG_OTHERS * score
  );
}

/** The finest region that leads clearly; null for round-ups of equals. */
function findLeader(hierarchy: Hierarchy, votes: ReadonlyMap<string, Vote>): Subject | null {
  const { isWithin } = hierarchy;
  const ranked = [...votes].sort((a, b) => b[1].score - a[1].score || a[0].localeCompare(b[0]));
  const [first] = ranked;
  if (!first || first[1].score < ENOUGH) return null;
  const [code, vote] = first;
  const rival = ranked.find(([other]) => !areKin(hierarchy, other, code));
  if (rival && vote.score < CLEAR_LEAD * rival[1].score) return null;
  const own = ranked.filter(([other]) => isWithin(other, code) || isWithin(code, other));
  if (vote.kind === 'named' && sumOf(own) < (vote.isPointedAt ? MINORITY : MAJORITY) * sumOf(ranked))
    return null;
  // The whole leads only because its part is introduced by it: prefer a part that is nearly as strong.
  const part = ranked.find(
    ([other, { score }]) => other !== code && isWithin(other, code) && score >= STRONG_PART * vote.score,
  );
  const hasRival = part !== undefined && isRivalled(hierarchy, ranked, code, part);
  const [region, { mention, kind }] = part && !hasRival ? part : first;
  return subjectOf([region], kind, mention.start, mention.end);
}
