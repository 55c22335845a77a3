import type { IndustrySource, LexiconSource } from '../lexicon/source.ts';
import { normalise } from '../text/normalise.ts';
import type { Alias, Correction } from './correction.ts';

/** Why a word did not become an alias. */
export interface AliasRefusal {
  readonly correction: Alias;
  /** `taken`: the word belongs to `owner`; `overruled`: the later correction `owner` gives it away; `unknown`: no such industry. */
  readonly because: 'taken' | 'overruled' | 'unknown';
  readonly owner: string;
}

export interface AliasedLexicon {
  readonly lexicon: LexiconSource;
  /** What entered the lexicon. */
  readonly added: readonly Alias[];
  readonly refused: readonly AliasRefusal[];
}

/**
 * Adds the words that people named to the lexicon. No word may belong to two industries: one that has an owner stays
 * with it, and of two corrections about one word the later counts. The lexicon is the same object where nothing is added.
 */
export function withAliases(lexicon: LexiconSource, corrections: readonly Correction[]): AliasedLexicon {
  // Whose words are whose takes longer to work out than the rest of a short list.
  if (!corrections.some(({ kind }) => kind === 'alias')) return { lexicon, added: [], refused: [] };
  const owners = ownersOf(lexicon);
  const known = new Set(industriesOf(lexicon).map(({ id }) => id));
  const added: Alias[] = [];
  const refused: AliasRefusal[] = [];
  const { last, overruled } = lastOfEach(corrections.filter((one) => one.kind === 'alias'));
  refused.push(...overruled);
  for (const correction of last) {
    const { term, industry } = correction;
    const owner = owners.get(folded(term));
    if (!known.has(industry)) refused.push({ correction, because: 'unknown', owner: industry });
    else if (owner === undefined) added.push(correction);
    else if (owner !== industry) refused.push({ correction, because: 'taken', owner });
  }
  return { lexicon: added.length === 0 ? lexicon : extended(lexicon, added), added, refused };
}

/** The terms that people said are no industry, folded. */
export function hiddenTerms(corrections: readonly Correction[]): ReadonlySet<string> {
  const last = new Map<string, Correction>();
  for (const one of corrections) if ('term' in one) last.set(folded(one.term), one);
  return new Set([...last].filter(([, { kind }]) => kind === 'not-an-industry').map(([term]) => term));
}

/** A word as the lexicon compares it: width, case and script variants are one. */
export function folded(term: string): string {
  return normalise(term.trim()).folded;
}

function lastOfEach(aliases: readonly Alias[]): {
  readonly last: readonly Alias[];
  readonly overruled: readonly AliasRefusal[];
} {
  const last = new Map<string, Alias>();
  const overruled: AliasRefusal[] = [];
  for (const correction of [...aliases].sort((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : 0,
  )) {
    const key = folded(correction.term);
    const earlier = last.get(key);
    if (earlier && earlier.industry !== correction.industry) {
      overruled.push({ correction: earlier, because: 'overruled', owner: correction.id });
    }
    last.set(key, correction);
  }
  return { last: [...last.values()], overruled };
}

/** Word → its industry, or the composite that it names. */
function ownersOf(lexicon: LexiconSource): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { id, zh, aliases, weakAliases, enAliases } of industriesOf(lexicon)) {
    for (const word of [zh, ...aliases, ...weakAliases, ...enAliases]) owners.set(folded(word), id);
  }
  for (const { alias, ids } of lexicon.composites) owners.set(folded(alias), ids.join('+'));
  return owners;
}

function industriesOf({ clusters }: LexiconSource): readonly IndustrySource[] {
  return clusters.flatMap(({ industries }) => industries);
}

function extended(lexicon: LexiconSource, added: readonly Alias[]): LexiconSource {
  const wordsOf = (industry: string) =>
    added.filter((one) => one.industry === industry).map(({ term }) => term.trim());
  const clusters = lexicon.clusters.map((cluster) => ({
    ...cluster,
    industries: cluster.industries.map((industry) => withWords(industry, wordsOf(industry.id))),
  }));
  return { ...lexicon, clusters };
}

const LATIN = /^[\x20-\x7e]+$/;

function withWords(industry: IndustrySource, words: readonly string[]): IndustrySource {
  if (words.length === 0) return industry;
  return {
    ...industry,
    aliases: [...industry.aliases, ...words.filter((word) => !LATIN.test(word))],
    enAliases: [...industry.enAliases, ...words.filter((word) => LATIN.test(word))],
  };
}
