import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, type Automaton } from '../../../src/core/lexicon/automaton.ts';

type Hit = readonly [pattern: number, start: number, end: number];

function hits(automaton: Automaton, text: string, method: 'scan' | 'scanAll' = 'scan'): Hit[] {
  const found: Hit[] = [];
  automaton[method](text, (pattern, start, end) => found.push([pattern, start, end]));
  return found;
}

/** The oracle: at each position the longest pattern, then on from its end. */
function naiveLeftmostLongest(patterns: readonly string[], text: string): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < text.length;) {
    const here = patterns.filter((p) => text.startsWith(p, i)).sort((a, b) => b.length - a.length)[0];
    if (here !== undefined) found.push([patterns.indexOf(here), i, i + here.length]);
    i += here?.length ?? 1;
  }
  return found;
}

function naiveAll(patterns: readonly string[], text: string): Hit[] {
  const distinct = [...new Set(patterns)].sort((a, b) => a.length - b.length);
  return [...text.split('').keys()].flatMap((i) =>
    distinct.filter((p) => text.startsWith(p, i)).map((p): Hit => [patterns.indexOf(p), i, i + p.length]),
  );
}

/** Few letters, so that patterns nest, overlap and repeat; one is a surrogate pair. */
const letter = fc.constantFrom('a', 'b', '氢', '能', '源', '\u{20bb7}');
const word = (maxLength: number) => fc.array(letter, { maxLength }).map((units) => units.join(''));
const patternList = fc.array(
  word(6).filter((p) => p !== ''),
  { maxLength: 12 },
);

describe('automaton', () => {
  it('finds the leftmost-longest hits that a naive search finds', () => {
    fc.assert(
      fc.property(patternList, word(60), (patterns, text) => {
        expect(hits(buildAutomaton(patterns), text)).toEqual(naiveLeftmostLongest(patterns, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every pattern at every position when asked for all', () => {
    fc.assert(
      fc.property(patternList, word(60), (patterns, text) => {
        expect(hits(buildAutomaton(patterns), text, 'scanAll')).toEqual(naiveAll(patterns, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same in a text of many windows', () => {
    const automaton = buildAutomaton(['新能源汽车', '能源', '车']);
    const text = '，新能源汽车与能源'.repeat(500);
    expect(hits(automaton, text)).toEqual(naiveLeftmostLongest(['新能源汽车', '能源', '车'], text));
  });

  it('scans a text while it scans another', () => {
    const automaton = buildAutomaton(['氢能', '源']);
    const found: string[] = [];
    automaton.scan('氢能源氢能', (pattern, start) => {
      found.push(`${pattern}@${start}`);
      automaton.scan('源源氢能', (inner, at) => found.push(`(${inner}@${at})`));
    });
    const inner = ['(1@0)', '(1@1)', '(0@2)'];
    expect(found).toEqual(['0@0', ...inner, '1@2', ...inner, '0@3', ...inner]);
  });

  it('finds nothing where a long pattern has only begun', () => {
    expect(hits(buildAutomaton(['新能源汽车', '汽车零部件']), '新能源汽车零部件与汽车零')).toEqual([
      [0, 0, 5],
    ]);
    expect(hits(buildAutomaton(['新能源汽车']), '新能源汽')).toEqual([]);
  });

  it('gives a repeated pattern the index of its first entry', () => {
    expect(hits(buildAutomaton(['氢能', '风电', '氢能']), '风电氢能')).toEqual([
      [1, 0, 2],
      [0, 2, 4],
    ]);
  });

  it('matches nothing without patterns and refuses an empty one', () => {
    expect(hits(buildAutomaton([]), '任何文字')).toEqual([]);
    expect(() => buildAutomaton(['氢能', ''])).toThrow('pattern 1 is empty');
  });

  it('matches words only at word boundaries when asked to', () => {
    const bounded = buildAutomaton(['ai', 'ai chip', 'c919', '5g', 'ai芯片'], { wordBounded: true });
    expect(hits(bounded, 'chair 发展ai产业 ai chips c9190 5g网 15g ai芯片x').map((h) => h[0])).toEqual([
      0, 0, 3, 4,
    ]);
  });

  it('reads at most the longest pattern at each position, whatever the text', () => {
    const longest = 40;
    const patterns = ['b', `${'a'.repeat(longest - 1)}b`, `${'a'.repeat(20)}c`];
    const size = 5000;
    let reads = 0;
    // A text that counts how often it is read; a's alone make every walk run to the end of the pattern.
    const counted = {
      length: size,
      charCodeAt: () => {
        reads++;
        return 97;
      },
    } as unknown as string;
    const automaton = buildAutomaton(patterns);
    expect(automaton.longest).toBe(longest);
    automaton.scan(counted, () => expect.unreachable());
    expect(reads).toBeGreaterThan(size * 30);
    expect(reads).toBeLessThanOrEqual(size * (longest + 2));
  });

  it('keeps apart twenty thousand patterns that share their letters', () => {
    const han = (n: number) =>
      String.fromCharCode(0x4e00 + (n % 300), 0x4e00 + (n % 307), 0x4e00 + (n % 311));
    const patterns = Array.from({ length: 20_000 }, (_, n) => han(n));
    expect(new Set(patterns).size).toBe(20_000);
    expect(hits(buildAutomaton(patterns), patterns.slice(500, 700).join('，')).map((h) => h[0])).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 500),
    );
  });
});
