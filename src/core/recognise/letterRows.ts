import type { Span } from '../model/index.ts';
import type { Hits } from './hits.ts';
import { JOINS, PART_REACH } from './mentionGaps.ts';

/** Rows of one-letter names: 沪苏浙皖. At least three in a row; `first` is the first hit. */
export function readLetters(hits: Hits, first: number): { regions: string[]; end: number } | null {
  const regions: string[] = [];
  const { starts, ends } = hits;
  let end = starts[first]!;
  for (let i = first; i < hits.length; i++) {
    if (starts[i] !== end || ends[i] !== end + 1) break;
    const letter = hits.meaning(i).regions?.find(({ form }) => form === 'letter');
    if (!letter) break;
    regions.push(letter.region);
    end = ends[i]!;
  }
  return regions.length >= 3 ? { regions, end } : null;
}

/** A letter outside such a row may be read only with the unit before it, or in one list with other names. */
export function isReadableLetter(text: string, start: number, end: number, names: readonly Span[]): boolean {
  if (JOINS.hasAt(text, end)) return true;
  return names.length > 0 && start - names[names.length - 1]!.end <= PART_REACH;
}
