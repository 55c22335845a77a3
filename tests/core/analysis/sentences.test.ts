import { describe, expect, it } from 'vitest';
import { compareProfiles } from '../../../src/core/analysis/comparison.ts';
import { crowding } from '../../../src/core/analysis/crowding.ts';
import { insideSentence, listOf, regionsOf, type Naming } from '../../../src/core/analysis/phrasing.ts';
import { buildProfiles, profileOf } from '../../../src/core/analysis/profile.ts';
import { compareSentence, crowdSentence, slopeSentence } from '../../../src/core/analysis/sentences.ts';
import { slopeOf } from '../../../src/core/analysis/slope.ts';
import type { Status } from '../../../src/core/model/index.ts';
import { claim } from './claims.ts';

const ZH: Record<string, string> = {
  a: '包头',
  b: '鄂尔多斯',
  c: '乌海',
  d: '赤峰',
  h2: '氢能',
  cf: '碳纤维',
  re: '稀土',
};
const EN: Record<string, string> = {
  a: 'Baotou',
  b: 'Ordos',
  c: 'Wuhai',
  d: 'Chifeng',
  h2: 'Hydrogen',
  cf: 'Carbon fibre',
  re: 'Rare earths',
};
const STATUS_ZH: Record<Status, string> = {
  existing: '已有',
  planned: '规划',
  future: '未来',
  proposed: '建议',
};
const zh: Naming = {
  region: (id) => ZH[id] ?? id,
  industry: (id) => ZH[id] ?? id,
  status: (s) => STATUS_ZH[s],
};
const en: Naming = { region: (id) => EN[id] ?? id, industry: (id) => EN[id] ?? id, status: (s) => s };

/** `h2` = planned; `h2!existing` = existing. */
function compared(regions: Record<string, string[]>) {
  const profiles = Object.entries(regions).map(([region, industries]) =>
    profileOf(
      region,
      industries.map((text, start) => {
        const [industry = '', status = 'planned'] = text.split('!');
        return claim(region, industry, status as Status, { start });
      }),
    ),
  );
  return [Object.keys(regions), compareProfiles(profiles)] as const;
}

describe('compareSentence', () => {
  it('says what two share and what one alone mentions', () => {
    const [regions, rows] = compared({ a: ['h2', 'cf'], b: ['h2'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toBe(
      '包头与鄂尔多斯都把氢能列为重点；只有包头提到碳纤维。',
    );
    expect(compareSentence(regions, rows, en, 'en')).toBe(
      'Both Baotou and Ordos list hydrogen as a priority; only Baotou mentions carbon fibre.',
    );
  });
  it('names the stages where they differ', () => {
    const [regions, rows] = compared({ a: ['h2!existing', 're'], b: ['h2!future', 're'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toBe(
      '包头与鄂尔多斯都把氢能和稀土列为重点；氢能在包头是“已有”，在鄂尔多斯是“未来”。',
    );
    expect(compareSentence(regions, rows, en, 'en')).toBe(
      'Both Baotou and Ordos list hydrogen and rare earths as priorities; hydrogen is “existing” in Baotou, “future” in Ordos.',
    );
  });
  it('does not call a priority what was only proposed', () => {
    const [regions, rows] = compared({ a: ['h2!proposed'], b: ['h2'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toContain('都提到氢能');
    expect(compareSentence(regions, rows, en, 'en')).toContain('Both Baotou and Ordos mention hydrogen');
  });
  it('says that no document shows anything in common, never that nothing is in common', () => {
    const [regions, rows] = compared({ a: ['h2'], b: ['cf'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toBe(
      '没有文件显示包头与鄂尔多斯有共同的产业；只有包头提到氢能，只有鄂尔多斯提到碳纤维。',
    );
    expect(compareSentence(regions, rows, en, 'en')).toBe(
      'No document shows an industry that Baotou and Ordos share; only Baotou mentions hydrogen, only Ordos mentions carbon fibre.',
    );
  });
  it('names the largest group among three without a common industry', () => {
    const [regions, rows] = compared({ a: ['h2'], b: ['h2'], c: ['cf'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toBe(
      '没有文件显示包头、鄂尔多斯与乌海有共同的产业；包头与鄂尔多斯都提到氢能；只有乌海提到碳纤维。',
    );
    expect(compareSentence(regions, rows, en, 'en')).toContain('Baotou and Ordos both mention hydrogen');
  });
  it('counts instead of listing for four and more', () => {
    const [regions, rows] = compared({ a: ['h2', 'x', 'y'], b: ['h2', 'z'], c: ['h2'], d: ['h2'] });
    expect(compareSentence(regions, rows, zh, 'zh')).toBe(
      '包头、鄂尔多斯、乌海与赤峰都把氢能列为重点；只有一地提到的：包头2项、鄂尔多斯1项。',
    );
    expect(compareSentence(regions, rows, en, 'en')).toBe(
      'Baotou, Ordos, Wuhai and Chifeng all list hydrogen as a priority; named by one alone: Baotou with 2, Ordos with 1.',
    );
  });
  it('is silent about a single region', () => {
    expect(compareSentence(['a'], [], zh, 'zh')).toBe('');
  });
});

describe('crowdSentence', () => {
  const profiles = buildProfiles([
    claim('a', 'h2', 'future'),
    claim('b', 'h2', 'future', { start: 9 }),
    claim('c', 'cf', 'planned'),
  ]);
  const [h2, cf] = crowding(profiles.values());
  it('counts regions and names who first called it a future industry, ties included', () => {
    expect(h2 && crowdSentence(h2, 3, zh, 'zh')).toBe(
      '3个地区中有2个提到氢能；最早称之为未来产业的是包头与鄂尔多斯（2024-01-31，同日）。',
    );
    expect(h2 && crowdSentence(h2, 3, en, 'en')).toBe(
      '2 of 3 regions name hydrogen; first to call it a future industry: Baotou and Ordos (2024-01-31, same date).',
    );
  });
  it('says so when no document calls it a future industry', () => {
    expect(cf && crowdSentence(cf, 3, en, 'en')).toBe(
      '1 of 3 regions names carbon fibre; no document calls it a future industry.',
    );
  });
});

describe('slopeSentence', () => {
  const before = profileOf('a', [claim('a', 'h2', 'future'), claim('a', 're', 'planned')]);
  const after = profileOf('a', [claim('a', 'h2', 'planned'), claim('a', 'cf', 'planned')]);
  const rows = slopeOf(before, after);
  it('tells what is new, raised and no longer mentioned', () => {
    const span = { from: '2023-07-17', to: '2024-03-06' };
    expect(slopeSentence(span, rows, zh, 'zh')).toBe(
      '与2023-07-17相比，2024-03-06新提到碳纤维；阶段提升的有氢能；未再提到稀土。',
    );
    expect(slopeSentence(span, rows, en, 'en')).toBe(
      'Compared with 2023-07-17, 2024-03-06 – newly named: carbon fibre; raised: hydrogen; no longer mentioned: rare earths.',
    );
  });
  it('has words for two empty documents', () => {
    expect(slopeSentence({ from: 'x', to: 'y' }, [], en, 'en')).toBe('Neither document names an industry.');
  });
});

describe('phrasing', () => {
  it.each([
    [['甲'], '甲', '甲'],
    [['甲', '乙'], '甲和乙', '甲 and 乙'],
    [['甲', '乙', '丙'], '甲、乙和丙', '甲, 乙 and 丙'],
    [['甲', '乙', '丙', '丁', '戊'], '甲、乙、丙等5项', '甲, 乙, 丙 and 2 more'],
  ])('lists %j', (words, chinese, english) => {
    expect(listOf(words, 'zh')).toBe(chinese);
    expect(listOf(words, 'en')).toBe(english);
  });
  it('joins regions', () => {
    expect(regionsOf(['甲', '乙', '丙'], 'zh')).toBe('甲、乙与丙');
    expect(regionsOf(['A'], 'en')).toBe('A');
  });
  it.each([
    ['Hydrogen', 'hydrogen'],
    ['Artificial intelligence', 'artificial intelligence'],
    ['BeiDou and navigation', 'BeiDou and navigation'],
    ['AI', 'AI'],
    ['5G and 6G', '5G and 6G'],
    ['Low-altitude economy', 'low-altitude economy'],
  ])('writes %s inside an English sentence as %s', (name, inside) => {
    expect(insideSentence(name, 'en')).toBe(inside);
  });
});
