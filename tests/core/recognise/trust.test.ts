import { describe, expect, it } from 'vitest';
import {
  findDoubtful,
  isWeighed,
  readTraits,
  trustOf,
  type Circumstances,
  type Weighing,
  type Weighable,
} from '../../../src/core/recognise/trust.ts';

const plain: Circumstances = {
  word: 4,
  distance: 4,
  clause: 20,
  listed: 2,
  shared: 1,
  isHeading: false,
  hasFallback: false,
  isTask: false,
  isBare: false,
  isUmbrella: false,
  isFirstSentence: false,
  ownCues: 1,
  cueAt: -5,
  cue: 'planned-verb',
};

const read = (industry: string, own: Partial<Circumstances> = {}, region = '150200'): Weighable => ({
  region,
  industry,
  circumstances: { ...plain, ...own },
});

const many = Array.from({ length: 20 }, (_, index) => read(`industry-${index}`));
const text = '包头市加快发展稀土产业，建设新材料基地。'.repeat(40);
const about: Weighing = {
  text,
  focus: '150200',
  isWithin: (part, whole) => part.startsWith(whole.slice(0, 4)),
};

describe('readTraits', () => {
  it('counts how often a pair, its region and anything is said', () => {
    const [first, second, third] = readTraits([read('wind'), read('wind'), read('pv', {}, '150300')], about);
    expect(first).toEqual(expect.arrayContaining(['said 2', 'region said below 3', 'document says below 4']));
    expect(second).toEqual(first);
    expect(third).toEqual(expect.arrayContaining(['said 1', 'region said below 2']));
  });

  it('names a cue and where it stands, and that there is none', () => {
    const [cued, bare] = readTraits(
      [read('wind'), read('pv', { cue: null, cueAt: null, isBare: true })],
      about,
    );
    expect(cued).toEqual(expect.arrayContaining(['cue planned-verb', 'cue at below 0']));
    expect(bare).toEqual(expect.arrayContaining(['cue none', 'cue at none', 'bare']));
  });
});

describe('findDoubtful', () => {
  it('leaves out a short word in passing, far from its region', () => {
    const passing = read(
      'steel',
      {
        word: 2,
        distance: 900,
        isBare: true,
        cue: null,
        cueAt: null,
        ownCues: 0,
        clause: 200,
      },
      '440600',
    );
    const doubtful = findDoubtful([...many, passing], about);
    expect([...doubtful.keys()]).toEqual(['440600 steel']);
    expect(doubtful.get('440600 steel')).toBeLessThan(0.5);
  });

  it('keeps a pair that is also said plainly', () => {
    const passing = read('steel', { word: 2, distance: 900, isBare: true, cue: null, cueAt: null }, '440600');
    const plainly = read('steel', { word: 6, distance: 2 }, '440600');
    expect(findDoubtful([...many, passing, plainly], about).has('440600 steel')).toBe(false);
  });
});

describe('trustOf', () => {
  it('lies between 0 and 1 and grows with what speaks for a reading', () => {
    expect(trustOf(['said 1'])).toBeLessThan(trustOf(['said 4']));
    expect(trustOf(['word 2'])).toBeLessThan(trustOf(['word 6']));
    for (const traits of [[], ['no such trait'], ['bare', 'said 1']]) {
      expect(trustOf(traits)).toBeGreaterThan(0);
      expect(trustOf(traits)).toBeLessThan(1);
    }
  });
});

describe('isWeighed', () => {
  it('spares notices', () => {
    expect(isWeighed('包头市加快发展稀土产业。')).toBe(false);
    expect(isWeighed(text)).toBe(true);
  });
});
