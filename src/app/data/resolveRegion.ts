import type { RegionDirectory, RegionName } from './regionDirectory.ts';

/**
 * The id that a link means by `r=`: a code, an official or short name, or the English name,
 * in any case, with or without spaces. Null when no region is called so.
 */
export function resolveRegion(directory: RegionDirectory, asked: string): string | null {
  if (directory.has(asked)) return asked;
  const wanted = plain(asked);
  for (const region of directory.values()) {
    if (namesOf(region).some((name) => plain(name) === wanted)) return region.id;
  }
  return null;
}

/** The same with pinyin (`baotou`, `neimenggu`); the pinyin table is loaded only when it is needed. */
export async function resolveRegionWithPinyin(directory: RegionDirectory, asked: string): Promise<string | null> {
  const known = resolveRegion(directory, asked);
  if (known !== null || !/^[\p{Script=Latin}\s'-]+$/u.test(asked)) return known;
  const { pinyin } = await import('pinyin-pro');
  const wanted = plain(asked);
  for (const region of directory.values()) {
    const spelt = [region.short, region.name].map((name) => plain(pinyin(name, { toneType: 'none' })));
    if (spelt.includes(wanted)) return region.id;
  }
  return null;
}

function namesOf({ id, name, short, nameEn }: RegionName): string[] {
  return [id, name, short, nameEn];
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s'’-]/g, '');
}
