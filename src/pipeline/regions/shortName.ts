/** Nationalities in names of autonomous units, longest first; some stand without 族 before 自治. */
export const NATIONALITIES: readonly (readonly [string, string])[] = [
  ['柯尔克孜族', 'Kirgiz'],
  ['达斡尔族', 'Daur'],
  ['哈萨克族', 'Kazak'],
  ['维吾尔族', 'Uygur'],
  ['塔吉克族', 'Tajik'],
  ['鄂温克族', 'Evenki'],
  ['景颇族', 'Jingpo'],
  ['布依族', 'Buyei'],
  ['朝鲜族', 'Korean'],
  ['土家族', 'Tujia'],
  ['哈尼族', 'Hani'],
  ['傈僳族', 'Lisu'],
  ['拉祜族', 'Lahu'],
  ['东乡族', 'Dongxiang'],
  ['纳西族', 'Naxi'],
  ['仫佬族', 'Mulao'],
  ['布朗族', 'Blang'],
  ['撒拉族', 'Salar'],
  ['毛南族', 'Maonan'],
  ['仡佬族', 'Gelao'],
  ['锡伯族', 'Xibe'],
  ['普米族', 'Pumi'],
  ['保安族', 'Bonan'],
  ['裕固族', 'Yugur'],
  ['独龙族', 'Derung'],
  ['蒙古族', 'Mongol'],
  ['柯尔克孜', 'Kirgiz'],
  ['哈萨克', 'Kazak'],
  ['维吾尔', 'Uygur'],
  ['塔吉克', 'Tajik'],
  ['达斡尔', 'Daur'],
  ['蒙古', 'Mongol'],
  ['锡伯', 'Xibe'],
  ['回族', 'Hui'],
  ['藏族', 'Tibetan'],
  ['苗族', 'Miao'],
  ['彝族', 'Yi'],
  ['壮族', 'Zhuang'],
  ['满族', 'Manchu'],
  ['侗族', 'Dong'],
  ['瑶族', 'Yao'],
  ['白族', 'Bai'],
  ['傣族', 'Dai'],
  ['黎族', 'Li'],
  ['佤族', 'Va'],
  ['畲族', 'She'],
  ['水族', 'Sui'],
  ['土族', 'Tu'],
  ['羌族', 'Qiang'],
  ['怒族', 'Nu'],
  ['各族', 'Multinational'],
];

/** Endings that make one-character endings ambiguous; 清新区 and 万柏林区 are plain districts. */
const GENERIC_OF: Readonly<Record<string, string>> = {
  浦东新区: '新区',
  滨海新区: '新区',
  沈北新区: '新区',
  神农架林区: '林区',
  六枝特区: '特区',
  达尔罕茂明安联合旗: '联合旗',
};
/** In the order they are tried. */
const GENERIC = ['特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区'];
const ONE_CHARACTER = ['省', '市', '盟', '州', '县', '旗', '区'];
/** 矿区 and 郊区 stay: what is left without them would be another place's name. */
const KEPT = ['矿区', '郊区', '群岛', '海域'];

export interface NameParts {
  /** 前郭尔罗斯 */
  readonly proper: string;
  /** English names of the nationalities, in order. */
  readonly nationalities: readonly string[];
  /** 自治县 */
  readonly generic: string;
}

/** Splits an official name: 前郭尔罗斯蒙古族自治县 → 前郭尔罗斯 + Mongol + 自治县. */
export function splitName(name: string): NameParts {
  const generic = genericOf(name);
  const stem = name.slice(0, name.length - generic.length);
  if (!generic.startsWith('自治') && !/族$/.test(stem)) return { proper: stem, nationalities: [], generic };
  return { ...splitNationalities(stem), generic };
}

function genericOf(name: string): string {
  const endings = KEPT.some((ending) => name.endsWith(ending)) ? [] : [...GENERIC, ...ONE_CHARACTER];
  return GENERIC_OF[name] ?? endings.find((ending) => name.endsWith(ending)) ?? '';
}

function splitNationalities(stem: string): Pick<NameParts, 'proper' | 'nationalities'> {
  const nationalities: string[] = [];
  let proper = stem;
  for (;;) {
    const found = NATIONALITIES.find(([zh]) => proper.endsWith(zh) && isWholeName(proper, zh));
    if (!found) return { proper, nationalities };
    nationalities.unshift(found[1]);
    proper = proper.slice(0, -found[0].length);
  }
}

/** 东乡族自治县 and 内蒙古自治区 are named after a people; nothing would be left of them. */
function isWholeName(stem: string, nationality: string): boolean {
  const rest = stem.slice(0, -nationality.length);
  return rest.length > 1;
}

/** The everyday name: 延边朝鲜族自治州 → 延边. Names of one character keep their generic part. */
export function shortName(name: string): string {
  const proper = splitName(name).proper.replace(/族$/, '');
  return proper.length > 1 ? proper : name;
}
