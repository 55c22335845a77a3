import { describe, expect, it } from 'vitest';
import { eachRun, layOutWording, PLACES, type Worded } from '../../../src/core/recognise/wording.ts';

const text = '包头为汽车厂提供稀土产业。';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const reading: Worded = {
  industry: 'automobile',
  clause: { start: 0, end: text.length },
  word: spanOf('汽车'),
  region: spanOf('包头'),
};

describe('eachRun', () => {
  it('gives the letters near, right beside and all over, each with its place', () => {
    const runs: string[] = [];
    eachRun(text, reading, (place, from, to) => runs.push(`${PLACES[place]!} ${text.slice(from, to)}`));
    expect(runs).toEqual(expect.arrayContaining(['before 包头为', 'right before 为', 'right before 头为']));
    expect(runs).toEqual(expect.arrayContaining(['behind 提供', 'right behind 厂提供', 'behind region 为']));
    expect(runs).toContain('clause 稀土');
    expect(runs.filter((run) => run.startsWith('before region'))).toEqual([]);
    expect(runs).not.toContain('behind 业');
  });

  it('stays inside the text', () => {
    const whole = { start: 0, end: text.length };
    eachRun(text, { ...reading, word: whole, region: whole }, (_, from, to) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(text.length);
    });
  });
});

describe('layOutWording', () => {
  it('adds up what is said at each place, twice what is there twice', () => {
    const wording = layOutWording({
      'right before': { 为: -1, 给: -100 },
      behind: { 提供: -0.5, 厂: 0.25 },
      clause: { 稀土: 4, 土产: 8 },
      word: { 汽车: 16, 车: 100 },
      industry: { automobile: 32, steel: 100 },
    });
    expect(wording.sum(text, reading)).toBe(-1 - 0.5 + 0.25 + 4 + 8 + 16 + 32);
    const twice = '稀土稀土';
    const inTwice = { ...reading, clause: { start: 0, end: 4 }, word: { start: 4, end: 4 } };
    expect(layOutWording({ clause: { 稀土: 3 } }).sum(twice, inTwice)).toBe(6);
  });

  it('adds up just the runs that learning sees', () => {
    const runs: Record<string, Record<string, number>> = {};
    let expected = 0;
    eachRun(text, reading, (place, from, to) => {
      const run = text.slice(from, to);
      const weight = run.charCodeAt(0) % 17;
      (runs[PLACES[place]!] ??= {})[run] = weight;
      expected += weight;
    });
    expect(expected).toBeGreaterThan(100);
    expect(layOutWording(runs).sum(text, reading)).toBe(expected);
    for (const end of [0, 1, 2]) {
      const edge = {
        ...reading,
        word: { start: end, end: text.length - end },
        region: { start: end, end: text.length },
      };
      let atEdge = 0;
      eachRun(text, edge, (place, from, to) => (atEdge += runs[PLACES[place]!]?.[text.slice(from, to)] ?? 0));
      expect(layOutWording(runs).sum(text, edge)).toBe(atEdge);
    }
  });

  it('finds each of many runs again, and says nothing of others', () => {
    const letters = Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + i * 7));
    const wording = layOutWording({
      'right before': Object.fromEntries(letters.map((letter, i) => [letter, i + 1])),
    });
    const sumOf = (letter: string): number =>
      wording.sum(letter, {
        industry: '',
        clause: { start: 0, end: 0 },
        word: { start: 1, end: 1 },
        region: { start: 0, end: 1 },
      });
    letters.forEach((letter, i) => expect(sumOf(letter)).toBe(i + 1));
    expect(sumOf('龥')).toBe(0);
    expect(layOutWording({}).sum(text, reading)).toBe(0);
  });
});
