import type { Extraction } from '../../../../src/core/recognise/extractor.ts';
import { loadExtractor } from '../loadExtractor.ts';

const { extractor } = loadExtractor();

export const extract = (text: string): Extraction => extractor.extract({ id: 'a', file: 'a.txt', text });

/** `region industry` of every claim that a text gives, in order. */
export const pairsOf = (text: string): string[] =>
  [...new Set(extract(text).claims.map(({ region, industry }) => `${region} ${industry}`))].sort();

/** `region status` of every claim that a text gives, as they come. */
export const statusesOf = (text: string): string[] =>
  extract(text).claims.map(({ region, status }) => `${region} ${status}`);
