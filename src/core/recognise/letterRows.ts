import type { Span } from '../model/index.ts';
import type { Hit } from './hits.ts';
import { JOINS, PART_REACH } from './mentionGaps.ts';

/** Rows of one-letter names: 沪苏浙皖. At least three in a row; `index` is the first. */
export function readLetters(hits: readonly Hit[], index: number): { regions: string[]; end: number } | null {
  const regions: string[] = [];
  let end = hits[index]!.start;
  for (let i = index; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.start !== end || hit.end - hit.start !== 1) break;
    const letter = hit.meaning.regions?.find(({ form }) => form === 'letter');
    if (!letter) break;
    regions.push(letter.region);
    end = hit.end;
  }
  return regions.length >= 3 ? { regions, end } : null;
}

/** A letter outside such a row may be read only with the unit before it, or in one list with other names. */
export function isReadableLetter(text: string, { start, end }: Span, names: readonly Span[]): boolean {
  if (JOINS.hasAt(text, end)) return true;
  return names.length > 0 && start - names[names.length - 1]!.end <= PART_REACH;
}
