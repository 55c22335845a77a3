import { describe, expect, it } from 'vitest';
import { findChoices, regionChoices } from '../../../src/app/corrections/form/choices.ts';
import type { Gazetteer } from '../../../src/app/data/gazetteer.ts';
import type { RegionEntry } from '../../../src/core/model/index.ts';
import { DATASET } from '../panels/fixture.ts';

const unit = (code: string, name: string, short: string, parent: string | null): RegionEntry => ({
  code,
  name,
  short,
  nameEn: short,
  level: parent === null ? 'province' : code.endsWith('00') ? 'prefecture' : 'county',
  parent,
  point: [110, 40],
});

const GAZETTEER: Gazetteer = new Map(
  [
    unit('150000', '内蒙古自治区', '内蒙古', null),
    unit('150200', '包头市', '包头', '150000'),
    unit('150222', '固阳县', '固阳', '150200'),
  ].map((entry) => [entry.code, entry]),
);
const SPELT: Readonly<Record<string, string>> = { 固阳: 'gu yang', 固阳县: 'gu yang xian' };
const spell = (name: string) => (SPELT[name] ?? name).split(' ');
const found = (query: string, gazetteer?: Gazetteer) =>
  findChoices(regionChoices(DATASET, gazetteer), query, { spell }).map(({ id }) => id);

describe('the regions of a correction', () => {
  it('are those that documents mention, and with the gazetteer all of the country, each once', () => {
    expect(found('固阳')).toEqual([]);
    expect(found('固阳', GAZETTEER)).toEqual(['150222']);
    const ids = regionChoices(DATASET, GAZETTEER).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['guyang', 'gy', 'guyangxian', '固阳县', '150222', 'guy'])('are found by %s', (query) => {
    expect(found(query, GAZETTEER)[0]).toBe('150222');
  });

  it('stand with the units above them, to tell namesakes apart', () => {
    const [county] = findChoices(regionChoices(DATASET, GAZETTEER), '固阳', {});
    expect(county?.detail.zh).toBe('内蒙古自治区 包头市');
  });
});
