import type { RegionEntry } from '../model/index.ts';
import type { LexiconSource } from './source.ts';

/** How a name names: alone (`full`, `short`), only where its parent is named (`near`), only beside
 * its parent because it is an ordinary word (`ordinary`), or only in a row of such (`letter`). */
export type NameForm = 'full' | 'short' | 'near' | 'ordinary' | 'letter' | 'zone';

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

/** What an English name of a county tells of its kind. */
const ENGLISH_UNIT = / (?:County|District|Banner|City)$/;

const ONE_SYLLABLE = /^.县$/;

/** Ledong Li Autonomous County is Ledong County to most who write of it. */
const ENGLISH_AUTONOMOUS =
  /(?: (?:Bai|Blang|Bonan|Buyei|Dai|Daur|Derung|Dong|Dongxiang|Gelao|Hani|Hui|Kazak|Korean|Lahu|Li|Lisu|Manchu|Maonan|Miao|Mongol|Mulao|Multinational|Naxi|Nu|Pumi|Qiang|Salar|She|Sui|Tajik|Tibetan|Tu|Tujia|Va|Xibe|Yao|Yi|Yugur|Zhuang)(?:,| and)?)* Autonomous (?=(?:County|Banner)$)/;

/** Readings of every name of every region, keyed by the name as written. */
export function collectRegionNames(source: LexiconSource): Map<string, NameReading[]> {
  const names = new Map<string, NameReading[]>();
  const ordinary = new Set(source.ordinaryWords);
  const add = (text: string, region: string, form: NameForm, isZone = false): void => {
    const readings = names.get(text) ?? [];
    if (!readings.some((reading) => reading.region === region))
      readings.push(isZone ? { region, form, isZone } : { region, form });
    names.set(text, readings);
  };
  /** Gyangzê County is written Gyangze County as well; a county by its stem alone needs its parent near. */
  const addEnglish = (entry: RegionEntry): void => {
    const written = entry.nameEn.normalize('NFD').replace(/\p{M}/gu, '');
    const clipped = written.replace(ENGLISH_AUTONOMOUS, ' ');
    for (const name of new Set([entry.nameEn, written, clipped])) {
      if (name.length <= 3) continue;
      if (isTopOrPrefecture(entry)) {
        add(name, entry.code, 'short');
        continue;
      }
      const stem = ENGLISH_UNIT.test(name) ? name.replace(ENGLISH_UNIT, '') : name;
      add(stem === name ? `${name} City` : name, entry.code, 'full');
      if (stem.length > 4) add(stem, entry.code, 'near');
      // 徽县 is Hui County on maps, Huixian or Huixian County in the news.
      if (!ONE_SYLLABLE.test(entry.name)) continue;
      add(`${stem}xian County`, entry.code, 'full');
      add(`${stem}xian`, entry.code, 'near');
    }
  };
  const isNear = new Map<string, boolean>(source.regionAliases.map((a) => [a.text, a.near === true]));
  for (const entry of source.regions) {
    // 矿区, 东区: names that are nothing but a common noun.
    add(entry.name, entry.code, entry.name === entry.short && ordinary.has(entry.name) ? 'ordinary' : 'full');
    const clipped = clippedName(entry);
    if (clipped) add(clipped, entry.code, 'full');
    addEnglish(entry);
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
    if (alias.text.length === 1) add(alias.text, alias.region, 'letter');
    else if (alias.kind === 'zone' || alias.kind === 'nickname')
      add(alias.text, namesake(alias.text, alias.region), isNear.get(alias.text) ? 'near' : 'zone', true);
    else add(alias.text, alias.region, ordinary.has(alias.text) ? 'ordinary' : alias.near ? 'near' : 'short');
  }
  for (const area of source.areas) {
    for (const text of [area.name, area.nameEn, ...area.aliases])
      if (text.length > 1) add(text, area.id, 'short');
  }
  return names;
}
