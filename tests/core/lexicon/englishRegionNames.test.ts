import { describe, expect, it } from 'vitest';
import { loadExtractor } from '../recognise/loadExtractor.ts';

const { extractor } = loadExtractor();

const regionsOf = (sentence: string): readonly string[] => {
  const { mentions } = extractor.extract({ id: 'names', file: 'names.txt', text: `Briefs\n\n${sentence}` });
  return [...new Set(mentions.map(({ region }) => region))];
};

describe('English names of regions', () => {
  it.each([
    ['a city of a county’s rank alone', 'Kunshan makes laptops.', ['320583']],
    ['a county by its own name', 'Almonds grow in Yarkant county.', ['653125']],
    ['the same county as its Chinese name is read', 'Almonds grow in Shache county.', ['653125']],
    ['a banner with a wing', 'Goats graze in Horqin Left Wing Middle Banner.', ['150521']],
    ['a special district', 'Coal is dug in Liuzhi Special District.', ['520203']],
    ['a straight apostrophe', "Crabs are sold in Tai'erzhuang district.", ['370405']],
    ['a curly one', 'Crabs are sold in Tai’erzhuang district.', ['370405']],
    ['none', 'Crabs are sold in Taierzhuang district.', ['370405']],
  ])('are read: %s', (_, sentence, regions) => {
    expect(regionsOf(sentence)).toEqual(regions);
  });

  it.each(['He met Luan at the fair.', 'Guma is a name, and so is Niya.'])(
    'are left where they may be other words: %s',
    (sentence) => {
      expect(regionsOf(sentence)).toEqual([]);
    },
  );
});
