import { pinyin } from 'pinyin-pro';
import type { Level } from '../../core/model/index.ts';
import { splitName } from './shortName.ts';

/** Reviewed files of `data/lexicon/regions/`. */
export interface EnglishSources {
  /** Code → name; for counties without its generic part. */
  readonly englishNames: Readonly<Record<string, string>>;
  /** Chinese word → its syllables as read in place names. */
  readonly placeReadings: Readonly<Record<string, string>>;
}

export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
}

const COUNTY_GENERIC: Readonly<Record<string, string>> = {
  区: ' District',
  县: ' County',
  旗: ' Banner',
  自治县: ' Autonomous County',
  自治旗: ' Autonomous Banner',
  联合旗: ' United Banner',
  新区: ' New Area',
  林区: ' Forestry District',
  特区: ' Special District',
};

/** 矿区 alone is Mining District. */
const KEPT_GENERIC: readonly (readonly [string, string])[] = [
  ['矿区', ' Mining District'],
  ['郊区', ' Suburban District'],
];

/** Usual English name: Hohhot, Jungar Banner, Haidian District; county-level cities go without “City”. */
export function englishName(unit: NamedUnit, sources: EnglishSources): string {
  const given = sources.englishNames[unit.code];
  const kept = KEPT_GENERIC.find(([ending]) => unit.name.endsWith(ending) && unit.level === 'county');
  if (kept) {
    const rest = unit.name.slice(0, -kept[0].length);
    return (given ?? romanise(rest, rest, sources.placeReadings)).concat(kept[1]).trim();
  }
  const { proper, nationalities, generic } = splitName(unit.name);
  if (given !== undefined && (unit.level !== 'county' || proper === '' || generic === '')) return given;
  const isWhole = unit.name.length === 2 && unit.level === 'county';
  const stem =
    given ?? romanise(proper.replace(/族$/, ''), isWhole ? unit.name : proper, sources.placeReadings);
  if (unit.level !== 'county') return stem;
  const people = nationalities.length > 0 ? ` ${joinNames(nationalities)}` : '';
  return stem + people + (COUNTY_GENERIC[generic] ?? '');
}

function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Pinyin as in place names: one word, capital, an apostrophe before a syllable that starts with a vowel. */
function romanise(text: string, context: string, readings: Readonly<Record<string, string>>): string {
  const syllables = syllablesOf(text, context, readings);
  const word = syllables.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function syllablesOf(text: string, context: string, readings: Readonly<Record<string, string>>): string[] {
  if (text === '') return [];
  const whole = readings[context]?.split(' ');
  if (whole) return whole.slice(0, text.length);
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: false }).map((s) =>
    s.replace('v', 'ü'),
  );
  for (const [word, reading] of Object.entries(readings)) {
    const at = text.indexOf(word);
    if (at >= 0) syllables.splice(at, word.length, ...reading.split(' '));
  }
  return syllables;
}
