import { describe, expect, it } from 'vitest';
import type { Spell } from '../../../src/app/data/useSpell.ts';
import { search, type SearchSource } from '../../../src/app/panels/search/searchIndex.ts';

const region = (id: string, short: string, nameEn: string, claims = 0) => ({
  id,
  name: `${short}市`,
  short,
  nameEn,
  claims,
});

const SOURCE: SearchSource = {
  regions: [
    region('150200', '包头', 'Baotou', 3),
    region('130600', '保定', 'Baoding'),
    region('450000', '广西', 'Guangxi', 1),
    region('440000', '广东', 'Guangdong', 9),
    region('220000', '吉林', 'Jilin', 1),
    region('220200', '吉林', 'Jilin City'),
  ],
  industries: [
    { id: 'hydrogen', zh: '氢能', en: 'Hydrogen', regions: 4 },
    { id: 'wind', zh: '风电', en: 'Wind power', regions: 2 },
  ],
  quotes: [
    { id: 'q1', text: '广东加快发展氢能' },
    { id: 'q2', text: '广东加快发展氢能' },
  ],
};

const SPELT: Readonly<Record<string, string>> = {
  包头: 'bao tou',
  保定: 'bao ding',
  广东: 'guang dong',
  广西: 'guang xi',
  氢能: 'qing neng',
};
const spell: Spell = (name) => (SPELT[name] ?? name).split(' ');
const ids = (query: string, withSpell: Spell | null = spell) =>
  search(query, SOURCE, withSpell).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['包头', ['150200']],
    ['BaoTou', ['150200']],
    ['bao', ['150200', '130600']],
    ['gd', ['440000']],
    ['粤', ['440000']],
    ['150200', ['150200']],
    ['power', ['wind']],
    ['qing neng', ['hydrogen']],
  ])('finds %s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });
  it('finds English names before the pinyin table is there', () => {
    expect(ids('baotou', null)).toEqual(['150200']);
  });
  it('puts regions with claims first', () => {
    expect(ids('guang')).toEqual(['440000', '450000']);
  });
  it('puts an industry first when it fits better than any region, then quotes, each sentence once', () => {
    expect(ids('氢能')).toEqual(['hydrogen', 'q1']);
  });
  it('finds nothing for nothing', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('zzzz')).toEqual([]);
  });
});
