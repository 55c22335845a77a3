import type { Quantity } from './quantity.ts';
import { parseNumeral } from './quantityNumerals.ts';
import { ENGLISH_UNITS, unitAt } from './quantityUnits.ts';

const WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  us$: 'dollars',
  rmb: 'yuan',
  cny: 'yuan',
  '¥': 'yuan',
  '€': 'euros',
};

const WORD = Object.keys(WORDS).join('|');
const AMOUNT = new RegExp(
  String.raw`(?<![a-z\d.,-])(?:(us\$|rmb|cny|[$¥€]) ?)?(\d[\d,]*(?:\.\d+)?|(?:${WORD})(?=[ -](?:percent|per cent|million|billion|trillion|percentage)))(?:[ -](thousand|million|billion|trillion))?(?:( ?%)|[ -](?:[a-z-]+ ){0,1}?(${ENGLISH_UNITS})(?![a-z]))?`,
  'g',
);
const SHARE = new RegExp(
  String.raw`\b(${WORD}|\d+) (?:in|out of)(?: every)? (${WORD}|\d+)\b(?! (?:months|years|days|weeks))|\b(half|(?:a|one|two|three)[ -](?:third|thirds|quarter|quarters|fifth|fifths|tenth))\b(?= of)`,
  'g',
);
const RANK = new RegExp(
  String.raw`\b(?:rank(?:s|ed|ing)?|placed|came)(?: (?:no\.?|number))? (\d+|${WORD})(?:st|nd|rd|th)?\b|\b(\d+)(?:st|nd|rd|th) (?:place )?in (?:the )?(?:country|nation|china|world|province)`,
  'g',
);

/** What every match of these patterns holds; quicker to look for. */
const MAY_RANK = /rank|placed|came|\d(?:st|nd|rd|th)/;
const MAY_SHARE = / in | out of |half|third|quarter|fifth|tenth/;
const MAY_COUNT = /\d|percent|per cent|illion/;

const BEFORE: readonly (readonly [Quantity['bound'], RegExp])[] = [
  ['max', /(?:less than|fewer than|under|below|up to|within|no more than|at most) $/],
  [
    'min',
    /(?:more than|over|above|at least|no less than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|pass(?:es|ed)|topp?(?:s|ed)|beyond) $/,
  ],
  ['about', /(?:about|around|nearly|almost|roughly|some|approximately|close to) $/],
];

const boundOf = (text: string, start: number, at: number): Pick<Quantity, 'bound' | 'boundStart'> => {
  const before = text.slice(Math.max(start, at - 14), at);
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { bound, boundStart: at - match[0].length };
  }
  return { bound: 'exact', boundStart: at };
};

const valueOf = (word: string): number | null => WORDS[word] ?? parseNumeral(word);

type Common = Pick<Quantity, 'start' | 'end' | 'bound' | 'boundStart'>;

function amountOf(match: RegExpMatchArray, common: Common): Quantity | null {
  const [, currency, number = '', scale, sign, word] = match;
  const name = currency ? CURRENCIES[currency] : sign ? '%' : word;
  const value = valueOf(number.replace(/,$/, ''));
  const unit = name ? unitAt(name, 0) : null;
  if (!unit || value === null) return null;
  const isPercent = unit.measure === 'percent';
  return {
    ...common,
    value,
    unit: isPercent ? '%' : scale ? `${scale} ${unit.word}` : unit.word,
    measure: unit.measure,
    magnitude: value * (scale ? SCALES[scale]! : 1) * unit.factor,
    form: unit.kind === 'count' ? 'count' : 'amount',
    isSmall: unit.kind === 'count' && value < 10,
  };
}

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/third/, 3],
  [/quarter/, 4],
  [/fifth/, 5],
  [/tenth/, 10],
];

function shareOf(match: RegExpMatchArray, common: Common): Quantity | null {
  const [, part, whole, fraction] = match;
  const parts = fraction ? (valueOf(fraction.split(/[ -]/)[0]!) ?? 1) : valueOf(part!);
  const of = fraction ? (FRACTIONS.find(([pattern]) => pattern.test(fraction))?.[1] ?? 2) : valueOf(whole!);
  if (!parts || !of || parts > of) return null;
  const value = Math.round((10000 * parts) / of) / 100;
  return { ...common, value, unit: '%', measure: 'percent', magnitude: value, form: 'share', isSmall: false };
}

function rankOf(match: RegExpMatchArray, common: Common): Quantity | null {
  const value = valueOf(match[1] ?? match[2] ?? '');
  if (!value) return null;
  return { ...common, value, unit: '位', measure: 'rank', magnitude: value, form: 'rank', isSmall: false };
}

/** Quantities of an English clause in matching form, in order. A second currency in brackets is left out. */
export function readEnglish(text: string, start: number, end: number): Quantity[] {
  const clause = text.slice(start, end);
  const found: Quantity[] = [];
  const collect = (
    pattern: RegExp,
    make: (match: RegExpMatchArray, common: Common) => Quantity | null,
  ): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
      const at = start + match.index!;
      const span = { start: at, end: at + match[0].length };
      if (found.some((each) => each.start < span.end && span.start < each.end)) continue;
      const quantity = make(match, { ...span, ...boundOf(text, start, at) });
      const isConversion =
        quantity !== null && '$¥€u'.includes(text.charAt(at)) && /[(（]$/.test(text.slice(start, at));
      if (quantity && !isConversion) found.push(quantity);
    }
  };
  if (MAY_RANK.test(clause)) collect(RANK, rankOf);
  if (MAY_SHARE.test(clause)) collect(SHARE, shareOf);
  if (MAY_COUNT.test(clause)) collect(AMOUNT, amountOf);
  return found.sort((a, b) => a.start - b.start);
}
