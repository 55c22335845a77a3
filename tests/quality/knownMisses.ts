import path from 'node:path';
import { ROOT } from './goldSets.ts';
import type { SetScore } from './measure.ts';
import type { Miss } from './scoreDocument.ts';

export const KNOWN_MISSES_FILE = path.join(ROOT, 'tests/quality/knownMisses.json');

/** What the list of known misses should hold: those of seeds and samples, in order. */
export function missesToKnow(sets: readonly SetScore[]): readonly Miss[] {
  return sets
    .filter(({ group }) => group === 'seeds' || group === 'samples')
    .flatMap(({ documents }) => documents.flatMap(({ misses }) => misses))
    .sort((a, b) => (missLine(a) < missLine(b) ? -1 : 1));
}

export interface MissChange {
  /** Not on the list. */
  readonly fresh: readonly string[];
  /** On the list, and no longer a miss. */
  readonly gone: readonly string[];
}

export function compareMisses(known: readonly Miss[], now: readonly Miss[]): MissChange {
  const [knownLines, nowLines] = [known.map(missLine), now.map(missLine)];
  return {
    fresh: nowLines.filter((line) => !knownLines.includes(line)),
    gone: knownLines.filter((line) => !nowLines.includes(line)),
  };
}

export const missLine = ({ doc, kind, region, industry, status }: Miss): string =>
  [doc, kind, region, industry, status].filter((part) => part !== undefined).join(' ');
