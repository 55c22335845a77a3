import type { RegionEntry } from '../model/index.ts';
import { englishNamesOf } from './englishRegionNames.ts';
import type { LexiconSource } from './source.ts';

/** How a name names: alone (`full`, `short`), only where its parent is named (`near`), only beside
 * its parent because it is an ordinary word (`ordinary`), only in a row of such (`letter`),
 * or not at all, being a paper that writes for it (`press`). */
export type NameForm = 'full' | 'short' | 'near' | 'ordinary' | 'letter' | 'zone' | 'press';

/** One reading of a name. */
export interface NameReading {
  /** GB/T 2260 code or area id. */
  readonly region: string;
  readonly form: NameForm;
  /** The name of a zone or a nickname that stands for the unit. */
  readonly isZone?: boolean;
}

const isTopOrPrefecture = (entry: RegionEntry): boolean => entry.level !== 'county';

/** 海南藏族自治州 → 海南州, 前郭尔罗斯蒙古族自治县 → 前郭尔罗斯县: the usual clipped forms. */
function clippedName(entry: RegionEntry): string | null {
  const ending = /自治(州|县|旗)$/.exec(entry.name)?.[1];
  return ending ? entry.short + ending : null;
}

/** 白银高新技术产业开发区: behind these words even an ordinary word is the name of a prefecture. */
const ZONE_ENDINGS = [
  ...['高新技术产业开发区', '高新技术产业园区', '高新技术开发区', '高新区', '经济技术开发区', '经开区'],
  ...['经济开发区', '综合保税区', '国家高新区', '国家级高新区', '国家级经开区', '国家高新技术产业开发区'],
];

/** A city's name of so many letters may be a word or a person's name as well. */
const SHORTEST_ALONE = 5;

/** Readings of every name of every region, keyed by the name as written. */
export function collectRegionNames(source: LexiconSource): Map<string, NameReading[]> {
  const names = new Map<string, NameReading[]>();
  /** English names of county-level cities. */
  const cities = new Set<string>();
  const ordinary = new Set(source.ordinaryWords);
  const add = (text: string, region: string, form: NameForm, isZone = false): void => {
    const readings = names.get(text) ?? [];
    if (!readings.some((reading) => reading.region === region))
      readings.push(isZone ? { region, form, isZone } : { region, form });
    names.set(text, readings);
  };
  const isNear = new Map<string, boolean>(source.regionAliases.map((a) => [a.text, a.near === true]));
  for (const entry of source.regions) {
    // 矿区, 东区: names that are nothing but a common noun.
    add(entry.name, entry.code, entry.name === entry.short && ordinary.has(entry.name) ? 'ordinary' : 'full');
    const clipped = clippedName(entry);
    if (clipped) add(clipped, entry.code, 'full');
    for (const { text, form, isCity } of englishNamesOf(entry)) {
      add(text, entry.code, form);
      if (isCity) cities.add(text);
    }
    if (entry.short === entry.name || entry.short.length < 2) continue;
    if (ordinary.has(entry.short) && isTopOrPrefecture(entry))
      for (const ending of ZONE_ENDINGS) add(entry.short + ending, entry.code, 'zone', true);
    add(
      entry.short,
      entry.code,
      ordinary.has(entry.short) ? 'ordinary' : isTopOrPrefecture(entry) ? 'short' : 'near',
    );
  }
  const byCode = new Map(source.regions.map((entry) => [entry.code, entry]));
  /** 阿拉善高新区 lies in one banner and bears the league's name: the name decides. */
  const namesake = (text: string, code: string): string => {
    const own = byCode.get(code);
    const parent = byCode.get(own?.parent ?? '');
    const bearsIt = parent?.level === 'prefecture' && text.startsWith(parent.short);
    return bearsIt && !text.includes(own!.short) ? parent.code : code;
  };
  for (const alias of source.regionAliases) {
    if (alias.kind === 'press') add(alias.text, alias.region, 'press');
    else if (alias.text.length === 1) add(alias.text, alias.region, 'letter');
    else if (alias.kind === 'zone' || alias.kind === 'nickname')
      add(alias.text, namesake(alias.text, alias.region), isNear.get(alias.text) ? 'near' : 'zone', true);
    else add(alias.text, alias.region, ordinary.has(alias.text) ? 'ordinary' : alias.near ? 'near' : 'short');
  }
  for (const area of source.areas) {
    for (const text of [area.name, area.nameEn, ...area.aliases])
      if (text.length > 1) add(text, area.id, 'short');
  }
  // Kunshan needs no Suzhou beside it.
  for (const city of cities) {
    const [reading, other] = names.get(city) ?? [];
    if (reading?.form === 'near' && !other && city.length > SHORTEST_ALONE)
      names.set(city, [{ ...reading, form: 'short' }]);
  }
  return names;
}
