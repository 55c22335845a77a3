import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileLexicon, type Lexicon } from '../../src/core/lexicon/compile.ts';
import type { CueRule } from '../../src/core/lexicon/source.ts';
import { scanHits } from '../../src/core/recognise/hitStock.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';

const source = loadLexicon(fileURLToPath(new URL('../../data', import.meta.url)), nodeEffects);
const lexicon = compileLexicon(source);

/** As a clause has it: a level is reached only where a number follows. */
const NUMBER_NEXT = /^(?:到|了|至|约|近|全|近约)?(?:约|近|超)?[\d一二三四五六七八九十百千万亿两半]/;

/** Places where words of a rule match, as `start-end`. */
function matchesOf(rule: CueRule, text: string, compiled: Lexicon): string[] {
  const { folded } = normalise(text);
  return scanHits(compiled, folded)
    .words()
    .filter(({ meaning }) => meaning.cues?.some(({ id }) => id === rule.id))
    .filter(({ end }) => !rule.needsNumber || NUMBER_NEXT.test(folded.slice(end, end + 5)))
    .map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`);
}

/** An example without its marks, and the places they stood at. */
function readExample(example: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = '';
  for (const [, before = '', marked = ''] of example.matchAll(/([^【]*)(?:【([^】]*)】)?/g)) {
    text += before;
    if (marked === '') continue;
    marks.push(`${text.length}-${text.length + marked.length} ${marked}`);
    text += marked;
  }
  return { text, marks };
}

/** Everything that a rule promises and does not keep. */
function faultsOf(rule: CueRule, compiled: Lexicon): string[] {
  const faults = rule.reason.trim() === '' ? ['has no reason'] : [];
  if (rule.examples.length === 0) faults.push('has no example');
  for (const example of rule.examples) {
    const { text, marks } = readExample(example);
    const found = matchesOf(rule, text, compiled);
    if (marks.length === 0) faults.push(`marks nothing in “${example}”`);
    for (const mark of marks)
      if (!found.includes(mark))
        faults.push(`misses ${mark} in “${example}”, finds ${found.join(', ') || 'nothing'}`);
  }
  for (const text of rule.counterExamples) {
    const found = matchesOf(rule, text, compiled);
    if (found.length > 0) faults.push(`matches ${found.join(', ')} in the counter-example “${text}”`);
  }
  return faults;
}

describe('cue rules', () => {
  it.each(source.cues.map((rule) => [rule.id, rule] as const))(
    '%s matches what its examples mark and nothing in its counter-examples',
    (_id, rule) => {
      expect(faultsOf(rule, lexicon)).toEqual([]);
    },
  );

  it('is a check that fails: a wrong mark, a counter-example that matches, a missing reason', () => {
    const rule: CueRule = {
      id: 'planted',
      reason: ' ',
      words: ['砥砺奋进'],
      status: 'planned',
      weight: 1,
      examples: ['全市【砥砺】奋进'],
      counterExamples: ['继续砥砺奋进'],
    };
    const planted = compileLexicon({ ...source, cues: [...source.cues, rule] });
    const faults = faultsOf(rule, planted);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toBe('has no reason');
    expect(faults[1]).toContain('misses 2-4 砥砺');
    expect(faults[2]).toContain('matches 2-6 砥砺奋进');
  });
});
