import type { Extractor } from '../../src/core/recognise/extractor.ts';
import { repeatSeeds } from './corpus.ts';
import { measure, printTable } from './measure.ts';

/** Units of the shorter text; the longer one has four times as many. */
const UNITS = 50_000;
const FACTOR = 4;
const ROUNDS = 3;

/** Texts made to find a step that takes more than its share; each is repeated to the wanted length. */
const SHAPES: Readonly<Record<string, string>> = {
  'seed articles': repeatSeeds(1)[0]!.text,
  'one letter': 'a',
  'one ideograph': '产',
  'one industry, no punctuation': '新能源汽车',
  'one region, no punctuation': '内蒙古',
  'regions and industries in one sentence': '内蒙古包头市发展稀土、新能源，',
  'short lines': '内蒙古\n',
  questions: '包头市发展稀土产业吗？\n',
  'English without commas': 'Baotou Hohhot and Ordos develop rare earth in Baotou ',
  'list items': '• 加快发展新能源\n',
  'opening quotes': '“',
  'opening titles': '《',
  'less-than signs': '<p ',
  'Markdown marks': '**[~~',
  digits: '1234.5',
  blanks: ' ',
  'line ends': '\n',
  organisations: '内蒙古新能源股份有限公司',
};

/** How the time grows with the text: four times the text should take about four times as long. */
export function benchScaling(extractor: Extractor): void {
  const rows = Object.entries(SHAPES).map(([name, piece]) => {
    const [short, long] = [UNITS, UNITS * FACTOR].map((units) => {
      const text = piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
      const run = (): number => extractor.extract({ id: 'x', file: 'x.txt', text }).claims.length;
      return measure([{ name, run }], { rounds: ROUNDS })[0]!.seconds;
    });
    return [name, short! * 1000, long! * 1000, long! / short!];
  });
  printTable(`Time for a text and for ${FACTOR} times as much`, [
    ['text made of', `ms for ${UNITS}`, `ms for ${UNITS * FACTOR}`, 'growth'],
    ...rows,
  ]);
}
