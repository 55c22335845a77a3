/**
 * Recipe of `data/lexicon/traditional.json`: `npx tsx src/pipeline/buildTraditional.ts`.
 * From the character dictionaries of OpenCC (Apache-2.0), by way of opencc-js.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/** In GB 2312, but running simplified text does not use them (於 and 徵 only as a surname and a musical note). */
const TRADITIONAL_ALL_THE_SAME = '後於徵夥麽菸醣';

const OUTPUT = new URL('../../data/lexicon/traditional.json', import.meta.url);

/** The 6,763 ideographs of GB 2312: what simplified Chinese itself may use (乾, 著, 藉, 瞭 … among them). */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const all = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) all.add(decoder.decode(new Uint8Array([row, cell])));
  }
  for (const character of TRADITIONAL_ALL_THE_SAME) all.delete(character);
  return all;
}

/** Pairs of a character that only traditional Chinese uses and its one simplified form. */
function traditionalPairs(): Map<string, string> {
  const simplified = simplifiedCharacters();
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    if (simplified.has(character)) continue;
    const forms = new Set(
      converters.map((convert) => convert(character)).filter((form) => form !== character),
    );
    const [form] = forms;
    if (forms.size === 1 && form !== undefined && form.length === 1) pairs.set(character, form);
  }
  // 薴 → 苧, while 苧 → 苎: folding twice must change nothing.
  for (const [character, form] of pairs) if (pairs.has(form)) pairs.delete(character);
  return pairs;
}

const note =
  'Characters that only traditional Chinese uses, each followed by its simplified form. From the dictionaries of OpenCC (Apache-2.0); characters of GB 2312 are left out, since simplified Chinese uses them too.';
const pairs = [...traditionalPairs()].flat().join('');
writeFileSync(OUTPUT, `${JSON.stringify({ note, pairs }, null, 2)}\n`);
