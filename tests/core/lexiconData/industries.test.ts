import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../src/core/lexicon/automaton.ts';
import { openHyphens } from '../../../src/core/lexicon/hyphens.ts';
import { readClusters, readFormulas, readIndustries, readIndustryTraps } from './loadLexiconData.ts';

/** Who claims a word twice: `word: owner, owner`. Latin letters count without regard to case, hyphens as blanks. */
function findSharedWords(claims: readonly (readonly [word: string, owner: string])[]): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const [word, owner] of claims) {
    const key = openHyphens(word.toLowerCase());
    owners.set(key, [...(owners.get(key) ?? []), owner]);
  }
  return [...owners]
    .filter(([, list]) => list.length > 1)
    .map(([word, list]) => `${word}: ${list.join(', ')}`);
}

const clusters = readClusters();
const industries = readIndustries();
const { composites, enumerations } = readFormulas();
const traps = readIndustryTraps();

const aliasClaims = industries.flatMap((industry) =>
  [...industry.aliases, ...industry.weakAliases, ...industry.enAliases].map(
    (word) => [word, industry.id] as const,
  ),
);
const compositeClaims = composites.map(({ alias }) => [alias, 'a composite'] as const);
const maskClaims = [
  ...new Map(
    industries.flatMap(({ notIn }) => notIn ?? []).map((word) => [word, [word, 'a notIn word'] as const]),
  ).values(),
];

describe('the industry lexicon', () => {
  it('holds 18 clusters and at least the 169 industries of the taxonomy', () => {
    expect(clusters).toHaveLength(18);
    expect(industries.length).toBeGreaterThanOrEqual(169);
  });

  it('gives every cluster an id and a glyph of its own, and every industry an id', () => {
    expect(findSharedWords(clusters.map(({ id }) => [id, id]))).toEqual([]);
    expect(findSharedWords(clusters.map(({ glyph, id }) => [glyph, id]))).toEqual([]);
    expect(findSharedWords(industries.map(({ id }) => [id, id]))).toEqual([]);
  });

  it('gives every word to one industry or to the composites', () => {
    expect(findSharedWords([...aliasClaims, ...compositeClaims])).toEqual([]);
  });

  it('would report a word that two industries claim, whatever its case', () => {
    expect(
      findSharedWords([
        ['OLED', 'new-display'],
        ['oled', 'photonics'],
        ['光伏', 'pv'],
      ]),
    ).toEqual(['oled: new-display, photonics']);
  });

  it('never masks a word that names an industry', () => {
    expect(findSharedWords([...aliasClaims, ...compositeClaims, ...maskClaims])).toEqual([]);
    expect(
      findSharedWords([
        ...aliasClaims,
        ...compositeClaims,
        ...traps.map(({ text }) => [text, 'a trap'] as const),
      ]),
    ).toEqual([]);
  });

  it('masks only words that contain an alias', () => {
    const words = buildAutomaton(aliasClaims.map(([word]) => word.toLowerCase()));
    const holdsWord = (mask: string): boolean => {
      let found = false;
      words.scan(mask.toLowerCase(), () => (found = true));
      return found;
    };
    const idle = maskClaims.map(([word]) => word).filter((mask) => !holdsWord(mask));
    expect(idle).toEqual([]);
  });

  it('has no single Chinese character among the words that need no neighbour', () => {
    expect(
      industries.flatMap(({ aliases }) => aliases).filter((word) => /^\p{Script=Han}$/u.test(word)),
    ).toEqual([]);
  });

  it('lets composites and formulas point at industries that exist', () => {
    const ids = new Set(industries.map(({ id }) => id));
    const named = [
      ...composites.flatMap((composite) => composite.ids),
      ...Object.values(enumerations).flatMap(Object.values<string>),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
