import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';
import { smallData } from './sandbox.ts';

describe('loading the lexicon', () => {
  it('joins all files into one source, with a version that follows from the industries', () => {
    const lexicon = loadLexicon(smallData(), nodeEffects);
    expect(lexicon.clusters.map(({ id }) => id)).toEqual(['new-energy']);
    expect(lexicon.regions).toHaveLength(3);
    expect(lexicon.taxonomyVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(loadLexicon(smallData(), nodeEffects).taxonomyVersion).toBe(lexicon.taxonomyVersion);
  });

  it('loads the lexicon of the project without a mistake', () => {
    expect(loadLexicon('data', nodeEffects).clusters).toHaveLength(18);
  });

  it('tells all mistakes of all files at once, each with its file and place', () => {
    const data = smallData({
      'lexicon/regions/areas.json': [
        { id: '东北', name: '东北', nameEn: 'Northeast', members: [], aliases: [] },
      ],
      'lexicon/traps/a.Traps.json': [{ text: '能源局', kind: 'office' }],
      'lexicon/cues/status.json': '[',
      'lexicon/other/stray.json': {},
    });
    expect(() => loadLexicon(data, nodeEffects)).toThrow(
      new RegExp(
        [
          'lexicon/cues/status\\.json: not JSON',
          'lexicon/other/stray\\.json: no kind of lexicon file has this name',
          'lexicon/regions/areas\\.json: /0/id must match pattern',
          'lexicon/regions/areas\\.json: /0/members must NOT have fewer than 1 items',
          'lexicon/traps/a\\.Traps\\.json: /0/kind must be equal to one of',
        ].join('[^]*'),
      ),
    );
  });

  it('tells what does not fit together between files', () => {
    const industry = {
      id: 'hydrogen',
      zh: '氢',
      en: 'H',
      umbrella: false,
      sei2018: [],
      futureDirection: null,
      aliases: ['氢能'],
      weakAliases: [],
      enAliases: [],
    };
    const cluster = { id: 'other', zh: '其他', en: 'Other', glyph: '他', family: 'life' };
    const data = smallData({
      'lexicon/industries/other.json': {
        ...cluster,
        industries: [industry, { ...industry, id: 'ammonia', zh: '氨' }],
      },
      'lexicon/formulas.json': { composites: [{ alias: '氢氨醇', ids: ['methanol'] }], enumerations: {} },
      'lexicon/regions/aliases.json': [{ text: '鹿城', region: '330302', kind: 'nickname' }],
    });
    expect(() => loadLexicon(data, nodeEffects)).toThrow(
      new RegExp(
        [
          'industry id hydrogen stands twice',
          'composite 氢氨醇 names industry methanol, which does not exist',
          'alias 鹿城 names region 330302, which does not exist',
          'the word 氢能 belongs to (hydrogen and ammonia|ammonia and hydrogen)',
        ].join('[^]*'),
      ),
    );
  });
});
