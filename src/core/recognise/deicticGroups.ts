import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { SubjectContext } from './subject.ts';

/** 两市, 双方, 三地, 四省: how many. */
const SIZES: Readonly<Record<string, number>> = { 两: 2, 双: 2, 三: 3, 四: 4 };

/** How many regions a word for several means. */
export const sizeOf = (word: string): number => SIZES[word.charAt(0)] ?? (/three/i.test(word) ? 3 : 2);

/** The last group of that size, or an area with that many members, or the last that many subjects. */
export function findGroup(
  hierarchy: Hierarchy,
  context: SubjectContext,
  size: number,
  word = '',
): readonly string[] | null {
  const { groups, last } = context.named;
  const level = hierarchy.entry(context.named.heads[0] ?? '')?.level;
  const unit = /[省市县区旗州盟]/.exec(word)?.[0];
  const called = unit ? context.named.heads.filter((each) => hierarchy.entry(each)?.name.endsWith(unit)) : [];
  const heads =
    called.length >= size
      ? called
      : context.named.heads.filter((each) => hierarchy.entry(each)?.level === level);
  const area = [context.carried, last].find(
    (subject) => subject?.regions.length === 1 && isArea(subject.regions[0]!),
  );
  if (area) {
    const members = hierarchy.area(area.regions[0]!)?.members ?? [];
    return /省|province/i.test(word) && members.length === size ? members : area.regions;
  }
  if (heads.length >= size) return heads.slice(-size);
  const focus = context.focus?.regions[0];
  const whole = focus === undefined ? undefined : hierarchy.area(focus);
  return (
    groups.findLast((each) => each.length === size) ?? (whole?.members.length === size ? whole.members : null)
  );
}
