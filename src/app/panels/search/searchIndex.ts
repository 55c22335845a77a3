import type { Spell } from '../../data/useSpell.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

export interface SearchRegion {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly nameEn: string;
  readonly claims: number;
}

export interface SearchIndustry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly regions: number;
}

export interface SearchQuote {
  readonly id: string;
  readonly text: string;
}

export interface SearchSource {
  readonly regions: readonly SearchRegion[];
  readonly industries: readonly SearchIndustry[];
  readonly quotes: readonly SearchQuote[];
}

export type Hit =
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'industry'; readonly id: string }
  | { readonly kind: 'quote'; readonly id: string; readonly start: number; readonly end: number };

export interface SearchLimits {
  readonly regions?: number;
  readonly industries?: number;
  readonly quotes?: number;
}

/** How well a name fits: lower is better. */
const RANK = {
  exact: 0,
  abbreviation: 1,
  prefix: 2,
  pinyin: 3,
  initials: 3,
  wordPrefix: 4,
  contains: 5,
} as const;

/**
 * Regions, industries and quotes that fit what was typed, each group best first; regions and industries that
 * documents speak of come before the silent ones of the same rank. `spell` adds pinyin once it is loaded.
 */
export function search(
  query: string,
  source: SearchSource,
  spell: Spell | null,
  limits: SearchLimits = {},
): Hit[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const regions = ranked(
    source.regions,
    (region) => regionRank(region, wanted, spell),
    ({ claims }) => claims,
  );
  const industries = ranked(
    source.industries,
    (one) => industryRank(one, wanted, spell),
    ({ regions: count }) => count,
  );
  const quotes = quoteHits(source.quotes, query.trim(), limits.quotes ?? 6);
  const named: Hit[] = [
    ...regions.slice(0, limits.regions ?? 7).map(({ id }) => ({ kind: 'region' as const, id })),
    ...industries.slice(0, limits.industries ?? 7).map(({ id }) => ({ kind: 'industry' as const, id })),
  ];
  const isIndustryFirst = (industries[0]?.rank ?? 9) < (regions[0]?.rank ?? 9);
  const ordered = isIndustryFirst
    ? named.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'industry' ? -1 : 1))
    : named;
  return [...ordered, ...quotes];
}

function ranked<T extends { readonly id: string }>(
  entries: readonly T[],
  rankOf: (entry: T) => number | null,
  weightOf: (entry: T) => number,
): { readonly id: string; readonly rank: number }[] {
  const found = entries.flatMap((entry) => {
    const rank = rankOf(entry);
    return rank === null ? [] : [{ id: entry.id, rank, weight: weightOf(entry) }];
  });
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.weight > 0) - Number(a.weight > 0) ||
      b.weight - a.weight ||
      (a.id < b.id ? -1 : 1),
  );
  return found;
}

function regionRank(
  { id, name, short, nameEn }: SearchRegion,
  wanted: string,
  spell: Spell | null,
): number | null {
  if (ABBREVIATIONS[wanted] === id) return RANK.abbreviation;
  return best([
    nameRank(name, wanted, null),
    nameRank(short, wanted, spell),
    englishRank(nameEn, wanted),
    id === wanted ? RANK.exact : null,
  ]);
}

function industryRank({ zh, en }: SearchIndustry, wanted: string, spell: Spell | null): number | null {
  return best([nameRank(zh, wanted, spell), englishRank(en, wanted)]);
}

function nameRank(name: string, wanted: string, spell: Spell | null): number | null {
  const text = plain(name);
  if (text === wanted) return RANK.exact;
  if (text.startsWith(wanted)) return RANK.prefix;
  if (spell && /^[a-z]+$/.test(wanted)) return spellingRank(spell(name), wanted);
  return text.includes(wanted) ? RANK.contains : null;
}

function spellingRank(syllables: readonly string[], wanted: string): number | null {
  const whole = syllables.join('');
  if (whole === wanted) return RANK.exact;
  if (whole.startsWith(wanted)) return RANK.pinyin;
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return initials.startsWith(wanted) && wanted.length > 1 ? RANK.initials : null;
}

function englishRank(name: string, wanted: string): number | null {
  const text = plain(name);
  if (text === wanted) return RANK.exact;
  if (text.startsWith(wanted)) return RANK.prefix;
  const words = name.split(/[\s/-]+/).map(plain);
  return wanted.length > 1 && words.some((word) => word.startsWith(wanted)) ? RANK.wordPrefix : null;
}

function best(ranks: readonly (number | null)[]): number | null {
  const known = ranks.filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Quotes that hold the words, as they stand; a single Latin letter would find everything. */
function quoteHits(quotes: readonly SearchQuote[], query: string, limit: number): Hit[] {
  if (query.length < 2 && !/\p{Script=Han}/u.test(query)) return [];
  const wanted = query.toLowerCase();
  const hits: Hit[] = [];
  const seen = new Set<string>();
  for (const { id, text } of quotes) {
    if (hits.length >= limit) break;
    const start = text.toLowerCase().indexOf(wanted);
    if (start < 0 || seen.has(text)) continue;
    seen.add(text);
    hits.push({ kind: 'quote', id, start, end: start + wanted.length });
  }
  return hits;
}

/** Without case, accents, spaces and apostrophes. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’·-]/g, '');
}
