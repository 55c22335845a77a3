/** What is spelt in two ways; every word that holds one side is read with the other as well. */
const SPELLINGS: readonly (readonly [american: string, british: string])[] = [
  ['aluminum', 'aluminium'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['defense', 'defence'],
  ['fiber', 'fibre'],
  ['fertilizer', 'fertiliser'],
  ['fueled', 'fuelled'],
  ['harbor', 'harbour'],
  ['ization', 'isation'],
  ['jewelry', 'jewellery'],
  ['labeling', 'labelling'],
  ['labor', 'labour'],
  ['livestream', 'live stream'],
  ['modeling', 'modelling'],
  ['molding', 'moulding'],
  ['molds', 'moulds'],
  ['orthopedic', 'orthopaedic'],
  ['plow', 'plough'],
  ['specialty', 'speciality'],
  ['sulf', 'sulph'],
  ['tire', 'tyre'],
  ['yogurt', 'yoghurt'],
];

/** A tire is no part of retired or entire. */
const WITHIN = new Set(['ization', 'sulf']);

const spelt = (word: string, from: string, to: string): string => {
  const at = word.indexOf(from);
  if (at < 0 || (at > 0 && word[at - 1] !== ' ' && !WITHIN.has(from) && !WITHIN.has(to))) return word;
  return word.replaceAll(from, to);
};

/** The word in the other spelling, itself where there is none. */
export const otherSpelling = (word: string): string => {
  for (const [american, british] of SPELLINGS) {
    const other = spelt(word, american, british);
    if (other !== word) return other;
    const back = spelt(word, british, american);
    if (back !== word) return back;
  }
  return word;
};

const lastWord = (word: string): string => word.slice(word.lastIndexOf(' ') + 1);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun + (/(?:s|x|z|ch|sh)$/.test(noun) ? 'es' : 's');
}

/** The singular of a regular plural, null for logistics, virus and glass. */
function singularOf(noun: string): string | null {
  if (!/[^sui]s$/.test(noun) && !noun.endsWith('ies')) return null;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:x|z|ch|sh)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/**
 * Reads names of several words in the other number: appliance maker, appliance makers. Which nouns have a plural is learned
 * from the words themselves: those that end names in both numbers.
 */
export function numberReader(words: readonly string[]): (word: string) => string | null {
  const ends = new Set(words.map(lastWord));
  return (word) => {
    if (!word.includes(' ')) return null;
    const last = lastWord(word);
    const stem = word.slice(0, word.length - last.length);
    const singular = singularOf(last);
    if (singular !== null) return stem + singular;
    const plural = pluralOf(last);
    return ends.has(plural) ? stem + plural : null;
  };
}
