import fs from 'node:fs';
import path from 'node:path';
import type { LexiconSource } from '../../../src/core/lexicon/source.ts';
import type { RegionEntry } from '../../../src/core/model/index.ts';
import type { ReadDocument } from '../../../src/readers/reader.ts';

const unit = (
  code: string,
  name: string,
  short: string,
  level: RegionEntry['level'],
  parent: string | null,
) => ({
  code,
  name,
  short,
  nameEn: short,
  level,
  parent,
  point: [110, 40] as const,
});

/** Two industries and a few places: enough for a claim. */
export const LEXICON: LexiconSource = {
  taxonomyVersion: 'test',
  clusters: [
    {
      id: 'new-energy',
      zh: '新能源',
      en: 'New energy',
      glyph: '能',
      family: 'energy',
      industries: [industry('hydrogen', '氢能'), industry('wind', '风电')],
    },
  ],
  composites: [],
  enumerations: {},
  traps: [],
  regions: [
    unit('150000', '内蒙古自治区', '内蒙古', 'province', null),
    unit('150200', '包头市', '包头', 'prefecture', '150000'),
    unit('150221', '土默特右旗', '土默特右旗', 'county', '150200'),
  ],
  regionAliases: [],
  jointNames: [],
  ordinaryWords: [],
  areas: [],
  cues: [
    {
      id: 'plan',
      status: 'planned',
      words: ['重点发展'],
      weight: 5,
      examples: [],
      counterExamples: [],
      note: 'test',
    } as unknown as LexiconSource['cues'][number],
  ],
  deictics: [],
  organisationEndings: [],
};

function industry(id: string, zh: string): LexiconSource['clusters'][number]['industries'][number] {
  return {
    id,
    zh,
    en: id,
    aliases: [],
    enAliases: [],
    weakAliases: [],
    umbrella: false,
    sei2018: [],
    futureDirection: null,
  } as unknown as LexiconSource['clusters'][number]['industries'][number];
}

export const LEXICON_TEXT = JSON.stringify(LEXICON);

export const BOUNDARIES_TEXT = (): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, '../../../data/boundaries/china.topo.json'), 'utf8');

/** A document as a reader hands it over. */
export function rawDocument(id: string, text: string): ReadDocument {
  return { id, file: `${id}.txt`, text, format: 'text', sha256: 'a'.repeat(64) };
}

export const PLAN =
  '包头市规划\n\n2024年3月5日\n\n包头市将重点发展氢能产业。土默特右旗将重点发展风电产业。\n';
export const OTHER = '另一篇文件\n\n内蒙古将重点发展风电产业，并且说了许多别的话。\n';

export const fileOf = (text: string, name = 'a.txt'): File => new File([text], name);
