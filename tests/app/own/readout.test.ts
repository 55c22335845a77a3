import { describe, expect, it } from 'vitest';
import { createClerk } from '../../../src/app/own/worker/clerk.ts';
import { readOut, type Readout } from '../../../src/app/own/worker/readout.ts';
import type { Report } from '../../../src/app/own/worker/protocol.ts';
import { LEXICON, LEXICON_TEXT, rawDocument } from './samples.ts';

const raw = (text: string) => ({ document: rawDocument('a', text), edits: {} });
const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('what was left behind in a document', () => {
  it('is told with its places in the text: regions, industry words, each where it stands', () => {
    const text = '通知\n\n各科室：会上将讨论包头市的交通，有人问：氢能是什么？\n';
    const { places, industries } = readOut(raw(text), LEXICON);
    expect(places.map(({ region }) => region)).toEqual(['150200']);
    expect(wordsOf(text, places)).toEqual(['包头市']);
    expect(industries.map(({ industry }) => industry)).toEqual(['hydrogen']);
    expect(wordsOf(text, industries)).toEqual(['氢能']);
  });

  it('holds no pair that became a claim', () => {
    const text = '包头市规划\n\n包头市将重点发展氢能产业。\n';
    const { left, industries } = readOut(raw(text), LEXICON);
    expect(industries.map(({ industry }) => industry)).toEqual(['hydrogen']);
    expect(left).toEqual([]);
  });

  it('is asked of a worker that learned nothing before, with the words that people named', async () => {
    const reports: Report[] = [];
    const order = createClerk((report) => reports.push(report));
    const aliases = [
      { id: 'k', kind: 'alias', created: '2026-01-01', term: '星辰产业', industry: 'wind' } as const,
    ];
    const text = '打算\n\n包头市，星辰产业。\n';
    await order({ kind: 'readOut', raw: raw(text), knowledge: { lexicon: LEXICON_TEXT, aliases } });
    expect(reports).toMatchObject([{ kind: 'readOut', readout: { industries: [{ industry: 'wind' }] } }]);
    const [{ readout } = {}] = reports as { readout: Readout }[];
    expect(wordsOf(text, readout!.industries)).toEqual(['星辰产业']);
  });
});
