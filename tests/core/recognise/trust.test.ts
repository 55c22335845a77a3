import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/core/recognise/circumstances.ts';
import type { Weighable, Weighing } from '../../../src/core/recognise/countReadings.ts';
import { MEASURE_NAMES } from '../../../src/core/recognise/measures.ts';
import { findDoubtful, isWeighed, measureReadings, trustOf } from '../../../src/core/recognise/trust.ts';

const plain: Circumstances = {
  word: 4,
  distance: 4,
  clause: 20,
  listed: 2,
  shared: 1,
  isHeading: false,
  hasFallback: false,
  isTask: false,
  isDefault: false,
  isUmbrella: false,
  isFirstSentence: false,
  ownCues: 1,
  cueAt: -5,
  hasVerb: false,
  before: 5,
  beforeRegion: 0,
  behindRegion: 5,
  digits: 0,
};

const industries: string[] = [];

/** The place of an industry in the order in which they are named here. */
function numberOf(industry: string): number {
  if (!industries.includes(industry)) industries.push(industry);
  return industries.indexOf(industry);
}

const read = (industry: string, own: Partial<Circumstances> = {}, region = '150200'): Weighable => ({
  region,
  industry,
  industryNumber: numberOf(industry),
  status: 'planned',
  start: 0,
  end: 20,
  regionReading: { start: 0, end: 3 },
  ...plain,
  ...own,
});

const many = Array.from({ length: 20 }, (_, index) => read(`industry-${index}`));
const text = '包头市加快发展稀土产业，建设新材料基地。'.repeat(40);
const about: Weighing = {
  text,
  focus: '150200',
  isWithin: (part, whole) => part.startsWith(whole.slice(0, 4)),
};

/** Measures of a reading by their names. */
const named = (values: Float64Array): Record<string, number> =>
  Object.fromEntries(MEASURE_NAMES.map((name, i) => [name, values[i]!]));

describe('measureReadings', () => {
  it('counts how often a pair, its region and anything is said', () => {
    const [first, second, third] = measureReadings(
      [read('wind'), read('wind'), read('pv', {}, '150300')],
      about,
    ).map(named);
    expect(first).toMatchObject({ said: 2, 'region said': 2, 'document says': 3, relation: 0, level: 3 });
    expect(second).toEqual(first);
    expect(third).toMatchObject({ said: 1, 'region said': 1, relation: 3 });
  });

  it('tells where the cue stands, and that there is none', () => {
    const [cued, bare] = measureReadings(
      [read('wind'), read('pv', { cueAt: null, isDefault: true })],
      about,
    ).map(named);
    expect(cued).toMatchObject({ 'cue at': -5, bare: 0 });
    expect(bare!['cue at']).toBeLessThan(-500);
    expect(bare).toMatchObject({ bare: 1 });
  });

  it('measures English in the lengths of Chinese', () => {
    const english = { ...about, text: 'Baotou will speed up its rare earth industry. '.repeat(40) };
    const [chinese] = measureReadings([read('wind', { distance: 50 })], about).map(named);
    const [latin] = measureReadings([read('wind', { distance: 50 })], english).map(named);
    expect(chinese!['distance']).toBe(50);
    expect(latin!['distance']).toBe(20);
  });
});

/** A short word far from its region. */
const inPassing: Partial<Circumstances> = {
  word: 2,
  distance: 900,
  isDefault: true,
  cueAt: null,
  ownCues: 0,
  clause: 200,
};

describe('findDoubtful', () => {
  it('leaves out a short word in passing, far from its region', () => {
    const passing = read('steel', inPassing, '440600');
    const doubtful = findDoubtful([...many, passing], about);
    expect([...doubtful.keys()]).toEqual(['440600 steel']);
    expect(doubtful.get('440600 steel')).toBeLessThan(0.5);
  });

  it('keeps a pair that is also said plainly', () => {
    const umbrella = { ...inPassing, listed: 1, isUmbrella: true };
    const passing: Weighable = { ...read('steel', umbrella), status: 'existing' };
    const isDoubted = (...readings: Weighable[]): boolean =>
      findDoubtful([...many, ...readings], about).has('150200 steel');
    expect(isDoubted(passing)).toBe(true);
    expect(isDoubted(passing, read('steel'))).toBe(false);
  });
});

describe('trustOf', () => {
  it('lies between 0 and 1 and grows with what speaks for a reading', () => {
    const trust = (own: Partial<Circumstances>) =>
      trustOf(measureReadings([...many, read('steel', own)], about).at(-1)!);
    expect(trust(inPassing)).toBeLessThan(trust({}));
    for (const value of [-1e9, 0, 1e9]) {
      const chance = trustOf(new Float64Array(MEASURE_NAMES.length).fill(value));
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });
});

describe('isWeighed', () => {
  it('spares notices', () => {
    expect(isWeighed('包头市加快发展稀土产业。')).toBe(false);
    expect(isWeighed(text)).toBe(true);
  });
});
