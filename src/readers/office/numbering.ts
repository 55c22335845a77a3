import { readXml } from './xml.ts';

/** How one level of a numbered list is written. */
interface Level {
  readonly format: string;
  /** `%1、`, `第%1章`, `%1.%2` */
  readonly text: string;
  readonly start: number;
}

/** Writes the numbers of paragraphs that a word processor counts by itself. */
export interface Numbering {
  /** The mark of the next paragraph of that list and level (from 0), such as `三、`, `2.1`; `-` for a bullet. */
  next(list: string, level: number): string;
}

const BULLET: Level = { format: 'bullet', text: '-', start: 1 };

/** Reads `word/numbering.xml`; without one every list is a list of bullets. */
export async function readNumbering(bytes: Uint8Array | undefined): Promise<Numbering> {
  const levels = bytes === undefined ? new Map<string, Level[]>() : await readLevels(bytes);
  const counts = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const own = levels.get(list) ?? [];
      const spec = own[level] ?? BULLET;
      if (spec.format === 'bullet' || spec.format === 'none') return '-';
      const counted = counts.get(list) ?? [];
      counts.set(list, counted);
      counted[level] = (counted[level] ?? spec.start - 1) + 1;
      counted.length = level + 1;
      return spec.text.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1;
        return written(counted[at] ?? own[at]?.start ?? 1, own[at]?.format ?? 'decimal');
      });
    },
  };
}

async function readLevels(bytes: Uint8Array): Promise<Map<string, Level[]>> {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let levels: Level[] = [];
  let list = '';
  let level = { at: 0, format: 'decimal', text: '', start: 1 };
  await readXml(bytes, {
    open: (name, { abstractNumId = '', numId = '', ilvl = '0', val = '' }) => {
      if (name === 'abstractNum') abstract.set(abstractNumId, (levels = []));
      else if (name === 'lvl') level = { at: Number(ilvl), format: 'decimal', text: '', start: 1 };
      else if (name === 'numFmt') level.format = val;
      else if (name === 'lvlText') level.text = val;
      else if (name === 'start') level.start = Number(val) || 0;
      else if (name === 'num') list = numId;
      else if (name === 'abstractNumId') lists.set(list, abstract.get(val) ?? []);
    },
    close: (name) => {
      if (name === 'lvl' && level.at >= 0 && level.at < 9) levels[level.at] = level;
    },
  });
  return lists;
}

function written(count: number, format: string): string {
  if (/chinese|japaneseCounting|taiwanese|ideographDigital/i.test(format)) return chinese(count);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'decimalEnclosedCircle' && count >= 1 && count <= 20) {
    return String.fromCharCode(0x2460 + count - 1);
  }
  return String(count);
}

const DIGITS = '〇一二三四五六七八九';

/** 1 → 一, 12 → 十二, 30 → 三十, 105 → 一百〇五; from 1,000 on in digits. */
function chinese(count: number): string {
  if (count < 1 || count > 999) return String(count);
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens === 0) return head + (hundreds > 0 && ones > 0 ? '〇' : '') + (ones > 0 ? DIGITS[ones] : '');
  const ten = tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  return head + ten + (ones > 0 ? DIGITS[ones] : '');
}
