import type { Finding } from './finding.ts';
import type { Weighing } from './countReadings.ts';
import { statusNumber } from './measures.ts';
import { isDoubtful, isWeighed, weighPairs } from './trust.ts';

/** Bare mentions count only in a notice that says this much in so many words. */
const MIN_CUED = 3;

/** So few claims in a longer text, none with a cue of its own, are things that it names in passing: a dish, a fine, a film. */
const MOST_BY_ACCIDENT = 4;

/**
 * The findings that are claimed: the first passage for a region, industry and status, without what is doubtful, or in a
 * notice too short for weighing without what is said in passing.
 */
export function chooseClaims(findings: readonly Finding[], weighing: Weighing): Finding[] {
  const mayDoubt = isWeighed(weighing.text);
  const pairs = weighPairs(findings, weighing);
  const chosen: Finding[] = [];
  for (let i = 0; i < findings.length; i++) {
    const pair = pairs[i]!;
    const finding = findings[i]!;
    const status = 1 << statusNumber(finding.status);
    if ((pair.claimed & status) !== 0 || (mayDoubt && !finding.isRow && isDoubtful(pair))) continue;
    pair.claimed |= status;
    chosen.push(finding);
  }
  if (!mayDoubt) return dropIncidental(chosen);
  return isByAccident(chosen) ? [] : chosen;
}

/** Whether what was chosen in a longer text is so little, and so silent, that the text names it in passing; rows of tables are no prose. */
export const isByAccident = (chosen: readonly Pick<Finding, 'ownCues' | 'isRow'>[]): boolean =>
  chosen.length <= MOST_BY_ACCIDENT && chosen.every(({ ownCues, isRow }) => ownCues === 0 && !isRow);

/** In a notice that is not about the economy, an industry word in passing claims nothing. */
function dropIncidental(findings: Finding[]): Finding[] {
  let bare = 0;
  for (let i = 0; i < findings.length; i++) if (findings[i]!.isBare) bare++;
  return bare === 0 || findings.length - bare >= MIN_CUED
    ? findings
    : findings.filter(({ isBare }) => !isBare);
}
