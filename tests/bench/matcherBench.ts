import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import { buildAutomaton } from '../../src/core/lexicon/automaton.ts';
import { megabytes, repeatSeeds } from './corpus.ts';
import { measure, printTable } from './measure.ts';

const MEGABYTES = 20;
const ROUNDS = 5;

/** The matcher against packages that do the same, on the whole dictionary. */
export function benchMatcher(patterns: readonly string[]): void {
  const documents = repeatSeeds(MEGABYTES * 1e6);
  const size = megabytes(documents);
  const automaton = buildAutomaton(patterns);
  const bounded = buildAutomaton(patterns, { wordBounded: true });
  const fast = new AhoCorasick([...patterns]);
  const greedy = new GreedyAhoCorasick([...patterns]);
  const overDocuments = (count: (text: string) => number) => () =>
    documents.reduce((sum, { text }) => sum + count(text), 0);
  const countHits = (scan: typeof automaton.scan, text: string): number => {
    let hits = 0;
    scan(text, () => hits++);
    return hits;
  };

  const timings = measure(
    [
      {
        name: '@monyone/aho-corasick/fast (all hits)',
        run: overDocuments((text) => fast.matchInText(text).length),
      },
      { name: '@monyone/aho-corasick/greedy', run: overDocuments((text) => greedy.matchInText(text).length) },
      { name: 'automaton.scan', run: overDocuments((text) => countHits(automaton.scan, text)) },
      { name: 'automaton.scan, word-bounded', run: overDocuments((text) => countHits(bounded.scan, text)) },
      {
        name: 'automaton.scanAll (all hits)',
        run: overDocuments((text) => countHits(automaton.scanAll, text)),
      },
    ],
    { rounds: ROUNDS },
  );
  const base = timings[0]!.seconds;
  printTable(`Matching ${patterns.length} words in ${size.toFixed(0)} MB`, [
    ['', 'MB/s', 'ratio', 'hits'],
    ...timings.map(({ name, seconds, count }) => [name, size / seconds, base / seconds, String(count)]),
  ]);
  const start = performance.now();
  buildAutomaton(patterns);
  console.log(`built in ${(performance.now() - start).toFixed(0)} ms`);
}
