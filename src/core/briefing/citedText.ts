import type { Claim } from '../model/index.ts';
import type { SlideSource } from './deck.ts';

/** A sentence and the claims it rests on. */
export interface CitedSentence {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Turns sentences into the text of a slide with marks, and the list that the marks point into. */
export function citedText(
  sentences: readonly CitedSentence[],
  titleOf: (document: string) => string,
): { readonly text: string; readonly sources: readonly SlideSource[] } {
  const cited: Claim[] = [];
  const lines = sentences.map(({ text, claims }) => {
    const places = claims.map((claim) => placeOf(cited, claim)).sort((a, b) => a - b);
    return `${text}${marksOf([...new Set(places)])}`;
  });
  return { text: lines.join('\n'), sources: cited.map((claim) => sourceOf(claim, titleOf)) };
}

export function sourceOf(claim: Claim, titleOf: (document: string) => string): SlideSource {
  return {
    title: titleOf(claim.document),
    date: claim.date,
    quote: claim.evidence.exact.trim(),
    claim: claim.id,
  };
}

/** Place in the list, from 1; a claim that is not in it yet is put there. */
function placeOf(cited: Claim[], claim: Claim): number {
  const found = cited.findIndex(({ id }) => id === claim.id);
  return found < 0 ? cited.push(claim) : found + 1;
}

/** `[1–4]`, `[1, 3]`: neighbours drawn together. */
function marksOf(places: readonly number[]): string {
  if (places.length === 0) return '';
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return ` [${words.join(', ')}]`;
}
