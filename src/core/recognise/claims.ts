import type { DocumentKind, Status } from '../model/index.ts';
import type { Finding } from './finding.ts';
import type { Weighing } from './countReadings.ts';
import { isDoubtful, isWeighed, weighPairs } from './trust.ts';

/** Bare mentions count only in a text that says this much in so many words. */
const MIN_CUED = 3;

/** … and, where it is longer than a notice (in UTF-16 units), speaks of plans or output at least this often. */
const MIN_ECONOMIC = 2;
const NOTICE = 300;

/** Cues that news of courts, schools and the weather has as well. */
const EVERYDAY = new Set(['existing-have', 'existing-done', 'mood-should', 'mood-past', 'mood-now']);

const STATUS_BITS: Readonly<Record<Status, number>> = { existing: 1, planned: 2, future: 4, proposed: 8 };

/**
 * The findings that are claimed: the first passage for a region, industry and status, without what is doubtful.
 */
export function chooseClaims(
  findings: readonly Finding[],
  kind: DocumentKind,
  weighing: Weighing,
): Finding[] {
  const { text } = weighing;
  const mayDoubt = isWeighed(text);
  const pairs = weighPairs(findings, weighing);
  const chosen: Finding[] = [];
  for (let i = 0; i < findings.length; i++) {
    const pair = pairs[i]!;
    const finding = findings[i]!;
    const status = STATUS_BITS[finding.status];
    if ((pair.claimed & status) !== 0 || (mayDoubt && !finding.isRow && isDoubtful(pair))) continue;
    pair.claimed |= status;
    chosen.push(finding);
  }
  const isPaper = kind === 'plan' || kind === 'report' || kind === 'bulletin';
  return dropIncidental(chosen, isPaper ? 0 : text.length);
}

const isPlain = ({ isRow, statusCue }: Finding): boolean =>
  isRow || (statusCue !== null && !EVERYDAY.has(statusCue.rule));

/** In a text that is not about the economy, an industry word in passing claims nothing. */
function dropIncidental(findings: Finding[], length: number): Finding[] {
  if (length > NOTICE && arePlainBelow(findings, MIN_ECONOMIC)) return findings.filter(isPlain);
  let bare = 0;
  for (let i = 0; i < findings.length; i++) if (findings[i]!.isBare) bare++;
  return bare === 0 || findings.length - bare >= MIN_CUED
    ? findings
    : findings.filter(({ isBare }) => !isBare);
}

/** Whether fewer findings than this are plain. */
function arePlainBelow(findings: readonly Finding[], count: number): boolean {
  let plain = 0;
  for (let i = 0; i < findings.length; i++) if (isPlain(findings[i]!) && ++plain === count) return false;
  return true;
}
