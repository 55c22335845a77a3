import type { Level } from '../model/index.ts';

const CODE = /^\d{6}$/;
/** 北京 天津 上海 重庆: their districts stand directly under the province level. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Level of a GB/T 2260 code; null for areas (`area:东北`), `CN` and anything that is no code. */
export function levelOfCode(code: string): Level | null {
  if (!CODE.test(code)) return null;
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/**
 * Code of the unit above; null for provinces and for anything that is no code.
 * Counties run by the province itself (middle digits 90, as in 429004) and districts of
 * municipalities belong to the province.
 */
export function parentOfCode(code: string): string | null {
  const level = levelOfCode(code);
  if (level === null || level === 'province') return null;
  const province = `${code.slice(0, 2)}0000`;
  if (level === 'prefecture') return province;
  const isDirect = code.slice(2, 4) === '90' || MUNICIPALITIES.has(code.slice(0, 2));
  return isDirect ? province : `${code.slice(0, 4)}00`;
}

/** Is `code` a unit below `ancestor`, at any depth? */
export function isWithin(code: string, ancestor: string): boolean {
  for (let above = parentOfCode(code); above !== null; above = parentOfCode(above)) {
    if (above === ancestor) return true;
  }
  return false;
}
