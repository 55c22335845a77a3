import { levelOfCode } from '../../../core/analysis/codes.ts';
import { buildProfiles, type Profile } from '../../../core/analysis/profile.ts';
import { seriate } from '../../../core/analysis/seriation.ts';
import type { Claim } from '../../../core/model/index.ts';
import { parseCompareOptions, type CompareOptions } from '../../compare/compareOptions.ts';
import { matrixDistances, plainOrder } from '../../compare/matrixOrder.ts';
import type { Scene } from '../scene.ts';

/** Profiles of the regions that the page shows, by code; none means there is nothing to draw. */
export function allProfiles({ choices, claims }: Pick<Scene, 'choices' | 'claims'>): Profile[] {
  const { level, document } = parseCompareOptions(choices.compareOptions);
  const keep = (region: string) => {
    const own = levelOfCode(region);
    return own !== null && (level === 'all' || own === level);
  };
  const wanted = claims.filter(
    (claim) => keep(claim.region) && (document === null || claim.document === document),
  );
  return [...buildProfiles(wanted).values()];
}

export function claimsOfProfiles(profiles: readonly Profile[]): Claim[] {
  return profiles.flatMap(({ entries }) => [...entries.values()].flatMap(({ claims }) => claims));
}

/** As many regions as have room, those with most industries, in the order that the page shows. */
export function orderedProfiles(
  { choices }: Pick<Scene, 'choices'>,
  profiles: readonly Profile[],
  most: number,
): Profile[] {
  const { order } = parseCompareOptions(choices.compareOptions);
  const kept = fullest(profiles, ({ entries }) => entries.size, most);
  const counts = kept.map(({ entries }) => entries.size);
  return orderOf(order, counts, matrixDistances(kept, []).rows).flatMap((index) => kept[index] ?? []);
}

/** Those with the largest measure, in the order they came. */
export function fullest<T>(items: readonly T[], measure: (item: T) => number, most: number): readonly T[] {
  if (items.length <= most) return items;
  const ranked = [...items].sort((a, b) => measure(b) - measure(a));
  const kept = new Set(ranked.slice(0, most));
  return items.filter((item) => kept.has(item));
}

/** Places in the order of the page: like beside like, by code, or most first. */
export function orderOf(
  order: CompareOptions['order'],
  counts: readonly number[],
  distance: (a: number, b: number) => number,
): number[] {
  return order === 'similar' ? seriate(counts.length, distance) : plainOrder(order, counts);
}
