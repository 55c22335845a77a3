import { describe, expect, it } from 'vitest';
import { extractEach } from '../../../src/core/recognise/extractEach.ts';
import { loadExtractor } from './loadExtractor.ts';

const { extractor } = loadExtractor();
const inputs = ['包头市将发展氢能。', '东莞市将发展机器人产业。', '合肥市将发展量子科技。'].map(
  (text, i) => ({
    id: `a${i}`,
    file: `a${i}.txt`,
    text,
  }),
);

describe('extractEach', () => {
  it('gives the extractions in the order of the documents', () => {
    expect(extractEach(extractor, inputs)).toEqual(
      inputs.map((input) => ({ extraction: extractor.extract(input) })),
    );
  });

  it('loses only the document that makes the extraction fail', () => {
    const reason = new Error('no such clause');
    const failOn = (id: string): void => {
      if (id === 'a1') throw reason;
    };
    const outcomes = extractEach(
      {
        extract: (input) => {
          failOn(input.id);
          return extractor.extract(input);
        },
        extractAll: (all) => {
          all.forEach(({ id }) => failOn(id));
          return extractor.extractAll(all);
        },
      },
      inputs,
    );
    expect(outcomes[1]).toEqual({ reason });
    expect(outcomes.map((one) => 'extraction' in one && one.extraction.document.id)).toEqual([
      'a0',
      false,
      'a2',
    ]);
  });
});
