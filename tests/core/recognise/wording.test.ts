import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/model/index.ts';
import { eachRun, layOutWording, PLACES, wordOf, type Worded } from '../../../src/core/recognise/wording.ts';

const text = '包头为汽车厂提供稀土产业。';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A reading of a clause with its industry word and the words that tell the region. */
const readingOf = (industry: string, clause: Span, regionReading: Span, word: Span): Worded => ({
  industry,
  industryNumber: 0,
  ...clause,
  regionReading,
  distance: word.start - regionReading.end,
  word: word.end - word.start,
});
const whole = { start: 0, end: text.length };
const reading = readingOf('automobile', whole, spanOf('包头'), spanOf('汽车'));

describe('wordOf', () => {
  it('leads to the industry word, which may stand before the region as well', () => {
    expect(wordOf(reading)).toEqual(spanOf('汽车'));
    expect(wordOf(readingOf('', whole, spanOf('稀土'), spanOf('汽车')))).toEqual(spanOf('汽车'));
  });
});

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
    eachRun(text, readingOf('', whole, whole, whole), (_, from, to) => {
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
    expect(wording.of(text).sum(reading)).toBe(1000 * (-1 - 0.5 + 0.25 + 4 + 8 + 16 + 32));
    const twice = '稀土稀土';
    const inTwice = readingOf('', { start: 0, end: 4 }, { start: 4, end: 4 }, { start: 4, end: 4 });
    expect(
      layOutWording({ clause: { 稀土: 3 } })
        .of(twice)
        .sum(inTwice),
    ).toBe(6000);
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
    const wording = layOutWording(runs).of(text);
    expect(wording.sum(reading)).toBe(1000 * expected);
    for (const end of [0, 1, 2]) {
      const word = { start: end, end: text.length - end };
      const edge = readingOf('', whole, { start: end, end: text.length }, word);
      let atEdge = 0;
      eachRun(text, edge, (place, from, to) => (atEdge += runs[PLACES[place]!]?.[text.slice(from, to)] ?? 0));
      expect(wording.sum(edge)).toBe(1000 * atEdge);
    }
  });

  it('sums up anew for another clause or region of the same text', () => {
    const wording = layOutWording({ clause: { 稀土: 1 }, 'behind region': { 为: 2 } }).of(text);
    const [first, region] = [{ start: 0, end: 5 }, spanOf('提供')];
    expect(wording.sum(reading)).toBe(3000);
    expect(wording.sum(readingOf('', first, spanOf('包头'), spanOf('汽车')))).toBe(2000);
    expect(wording.sum(readingOf('', whole, region, spanOf('汽车')))).toBe(1000);
  });

  it('finds each of many runs again, and says nothing of others', () => {
    const letters = Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + i * 7));
    const wording = layOutWording({
      'right before': Object.fromEntries(letters.map((letter, i) => [letter, (i + 1) / 100])),
    });
    const [empty, letterSpan] = [
      { start: 0, end: 0 },
      { start: 0, end: 1 },
    ];
    const sumOf = (letter: string): number =>
      wording.of(letter).sum(readingOf('', empty, letterSpan, { start: 1, end: 1 }));
    letters.forEach((letter, i) => expect(sumOf(letter)).toBe(10 * (i + 1)));
    expect(sumOf('龥')).toBe(0);
    expect(layOutWording({}).of(text).sum(reading)).toBe(0);
  });
});
