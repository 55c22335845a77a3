import type { LexiconSource } from '../core/lexicon/source.ts';

type Report = (mistake: string) => void;

/**
 * What no schema can say of a lexicon: ids are unique and resolve, no word belongs to two industries.
 * Returns every mistake in words.
 */
export function checkLexicon(lexicon: LexiconSource): readonly string[] {
  const mistakes: string[] = [];
  const report: Report = (mistake) => mistakes.push(mistake);
  checkUnique(lexicon, report);
  checkIndustries(lexicon, report);
  checkRegions(lexicon, report);
  checkWords(lexicon, report);
  return mistakes;
}

function checkUnique(lexicon: LexiconSource, report: Report): void {
  const industries = lexicon.clusters.flatMap((cluster) => cluster.industries);
  const lists = {
    'cluster id': lexicon.clusters.map(({ id }) => id),
    glyph: lexicon.clusters.map(({ glyph }) => glyph),
    'industry id': industries.map(({ id }) => id),
    'region code': lexicon.regions.map(({ code }) => code),
    'area id': lexicon.areas.map(({ id }) => id),
    'cue id': lexicon.cues.map(({ id }) => id),
  };
  for (const [what, values] of Object.entries(lists)) {
    for (const value of repeated(values)) report(`${what} ${value} stands twice`);
  }
}

function checkIndustries(lexicon: LexiconSource, report: Report): void {
  const known = new Set(lexicon.clusters.flatMap(({ industries }) => industries.map(({ id }) => id)));
  for (const { alias, ids } of lexicon.composites) {
    for (const id of ids)
      if (!known.has(id)) report(`composite ${alias} names industry ${id}, which does not exist`);
  }
  for (const [formula, characters] of Object.entries(lexicon.enumerations)) {
    for (const [character, id] of Object.entries(characters)) {
      if (!known.has(id))
        report(`formula ${formula}: ${character} names industry ${id}, which does not exist`);
    }
  }
}

function checkRegions(lexicon: LexiconSource, report: Report): void {
  const codes = new Set(lexicon.regions.map(({ code }) => code));
  const known = new Set([...codes, ...lexicon.areas.map(({ id }) => id), 'CN']);
  for (const { code, parent } of lexicon.regions) {
    if (parent !== null && !codes.has(parent))
      report(`region ${code} has parent ${parent}, which does not exist`);
  }
  for (const { text, region } of lexicon.regionAliases) {
    if (!known.has(region)) report(`alias ${text} names region ${region}, which does not exist`);
  }
  for (const { id, members } of lexicon.areas) {
    for (const code of members)
      if (!codes.has(code)) report(`${id} has member ${code}, which does not exist`);
  }
  for (const { text, members } of lexicon.jointNames) {
    for (const code of members)
      if (!codes.has(code)) report(`${text} has member ${code}, which does not exist`);
  }
}

/** A word names one industry or one composite; weak words too, since they name it in their context. */
function checkWords(lexicon: LexiconSource, report: Report): void {
  const owners = new Map<string, Set<string>>();
  const claim = (word: string, owner: string): void => {
    const key = word.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  };
  for (const { id, aliases, weakAliases, enAliases } of lexicon.clusters.flatMap((c) => c.industries)) {
    for (const word of [...aliases, ...weakAliases, ...enAliases]) claim(word, id);
  }
  for (const { alias, ids } of lexicon.composites) claim(alias, `the composite ${ids.join('+')}`);
  for (const [word, names] of owners) {
    if (names.size > 1) report(`the word ${word} belongs to ${[...names].join(' and ')}`);
  }
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
