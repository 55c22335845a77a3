import { readJson, type GoldDocument, type GoldSet } from './goldSets.ts';
import { scoreDocument, type DocumentScore, type ScoringWords } from './scoreDocument.ts';

/**
 * How far a second person, who saw neither the first annotation nor what the program says, agrees with the gold:
 * scored as if that person were the program.
 */
export function scoreAgreement(sets: readonly GoldSet[], words: ScoringWords): readonly DocumentScore[] {
  const documents = sets.flatMap((set) => set.documents);
  return readJson<readonly GoldDocument[]>('own/second.json').map(({ doc, claims }) => {
    const gold = documents.find((document) => document.doc === doc);
    if (!gold) throw new Error(`own/second.json names ${doc}, which no set has`);
    const found = claims.map(({ region, industry, status, quote }) => {
      const start = gold.text.indexOf(quote);
      const end = start + quote.length;
      return { region, industry, status, evidence: { start, end, exact: quote, prefix: '', suffix: '' } };
    });
    return scoreDocument(gold, found, words);
  });
}
