import type { RegionEntry } from '../model/index.ts';

/** A name in English; `isCity`: a county-level city's, which English writes without a word for what it is. */
export interface EnglishName {
  readonly text: string;
  readonly form: 'full' | 'short' | 'near';
  readonly isCity?: boolean;
}

/** What an English name of a county tells of its kind. */
const UNIT = / (?:(?:Special |Forestry |Mining )?District|County|Banner|City|New Area)$/;

const ONE_SYLLABLE = /^.县$/;

/** Ledong Li Autonomous County is Ledong County to most who write of it. */
const AUTONOMOUS =
  /(?: (?:Bai|Blang|Bonan|Buyei|Dai|Daur|Derung|Dong|Dongxiang|Gelao|Hani|Hui|Kazak|Korean|Lahu|Li|Lisu|Manchu|Maonan|Miao|Mongol|Mulao|Multinational|Naxi|Nu|Pumi|Qiang|Salar|She|Sui|Tajik|Tibetan|Tu|Tujia|Va|Xibe|Yao|Yi|Yugur|Zhuang)(?:,| and)?)* Autonomous (?=(?:County|Banner)$)/;

/** Tai'erzhuang is written Tai’erzhuang and Taierzhuang as well. */
const apostrophes = (name: string): readonly string[] =>
  name.includes("'") ? [name, name.replaceAll("'", '’'), name.replaceAll("'", '')] : [name];

/** Gyangzê County is written Gyangze County as well; a county by its stem alone needs its parent near. */
export function englishNamesOf(entry: RegionEntry): EnglishName[] {
  const written = entry.nameEn.normalize('NFD').replace(/\p{M}/gu, '');
  const clipped = written.replace(AUTONOMOUS, ' ');
  const names: EnglishName[] = [];
  for (const name of new Set([entry.nameEn, written, clipped].flatMap(apostrophes))) {
    if (name.length <= 3) continue;
    if (entry.level !== 'county') {
      // Luan and Yaan are other words too.
      names.push({ text: name, form: name.length < entry.nameEn.length ? 'near' : 'short' });
      continue;
    }
    const stem = name.replace(UNIT, '');
    const isCity = stem === name;
    names.push({ text: isCity ? `${name} City` : name, form: 'full' });
    if (stem.length > 4) names.push({ text: stem, form: 'near', isCity });
    // 徽县 is Hui County on maps, Huixian or Huixian County in the news.
    if (!ONE_SYLLABLE.test(entry.name)) continue;
    names.push({ text: `${stem}xian County`, form: 'full' }, { text: `${stem}xian`, form: 'near' });
  }
  return names;
}
