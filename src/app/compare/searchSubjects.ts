import type { RegionDirectory, RegionName } from '../data/regionDirectory.ts';
import type { Spell } from '../data/useSpell.ts';

/** A region that a search found, with the number of its quotes. */
export interface FoundSubject {
  readonly region: RegionName;
  readonly claims: number;
}

export interface SearchOptions {
  readonly directory: RegionDirectory;
  /** Number of claims by region id. */
  readonly claimCounts: ReadonlyMap<string, number>;
  /** Absent until it is loaded. */
  readonly spell?: Spell | null;
  readonly limit?: number;
}

/** Regions whose code, name, English name or pinyin begins with (or holds) the words; with quotes first. */
export function searchSubjects(
  query: string,
  { directory, claimCounts, spell, limit = 12 }: SearchOptions,
): FoundSubject[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const found = [...directory.values()].flatMap((region) => {
    const rank = rankOf(region, wanted, spell);
    return rank === null ? [] : [{ region, claims: claimCounts.get(region.id) ?? 0, rank }];
  });
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.claims > 0) - Number(a.claims > 0) ||
      b.claims - a.claims ||
      (a.region.id < b.region.id ? -1 : 1),
  );
  return found.slice(0, limit).map(({ region, claims }) => ({ region, claims }));
}

/** 0 = same, 1 = begins with, 2 = holds; null = no match. Pinyin only from its beginning. */
function rankOf(region: RegionName, wanted: string, spell: SearchOptions['spell']): number | null {
  const names = [region.id, region.name, region.short, region.nameEn].map(plain);
  const spelt = spell ? spellings(spell(region.short)) : [];
  if ([...names, ...spelt].includes(wanted)) return 0;
  if ([...names, ...spelt].some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : null;
}

/** A name as it is typed in pinyin: whole (`baotou`) or by initials (`bt`). */
function spellings(syllables: readonly string[]): readonly string[] {
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
}
