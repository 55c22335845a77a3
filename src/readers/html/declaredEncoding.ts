import type { Encoding } from '../../core/text/byteWalk.ts';

/** How pages name their encodings. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  'gb_2312-80': 'gb18030',
  'hz-gb-2312': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
};

/** A page names its encoding within its first kilobytes. */
const HEAD = 4096;

/** The encoding that a page says it is in; undefined where it says none that is known here. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const name = /(?:<meta[^>]{0,200}?charset\s*=|<\?xml[^>]{0,100}?encoding\s*=)\s*["']?\s*([\w-]+)/i.exec(
    head,
  )?.[1];
  return encodingNamed(name);
}

/** `GB2312` → `gb18030`; undefined where the name is not known here. */
export function encodingNamed(name: string | undefined): Encoding | undefined {
  const known = name?.toLowerCase() ?? '';
  return Object.hasOwn(NAMES, known) ? NAMES[known] : undefined;
}
