import type { Lexicon } from '../../src/core/lexicon/compile.ts';
import { scanHits } from '../../src/core/recognise/hitStock.ts';
import { readMatchingText } from '../../src/core/text/matchingText.ts';
import type { ScoredClaim } from './scoreDocument.ts';

/** A way to claim without understanding: what real extraction must beat. */
export type Baseline = (lexicon: Lexicon, text: string) => readonly ScoredClaim[];

/** Every industry word counts for the region named last before it, or else for the first of the document. */
export const lastRegionNamed: Baseline = (lexicon, text) => claimWith(lexicon, text, 'last');

/** Every industry word counts for the first region that the document names. */
export const firstRegionNamed: Baseline = (lexicon, text) => claimWith(lexicon, text, 'first');

function claimWith(lexicon: Lexicon, text: string, which: 'first' | 'last'): readonly ScoredClaim[] {
  const mapped = readMatchingText(text);
  const words = scanHits(lexicon, mapped.folded).words();
  const first = words.find(({ meaning }) => meaning.regions)?.meaning.regions?.[0]?.region;
  const found: ScoredClaim[] = [];
  let region = first;
  for (const { meaning, start, end } of words) {
    if (which === 'last') region = meaning.regions?.[0]?.region ?? region;
    if (region === undefined || !meaning.industries) continue;
    const span = mapped.toSource(start, end);
    const evidence = { ...span, exact: text.slice(span.start, span.end), prefix: '', suffix: '' };
    for (const { id } of meaning.industries)
      found.push({ region, industry: id, status: 'planned', evidence });
  }
  return found;
}
