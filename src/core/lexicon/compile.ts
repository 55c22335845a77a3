import { normalise } from '../text/normalise.ts';
import { buildAutomaton, type Automaton } from './automaton.ts';
import { numberReader, otherSpelling } from './englishForms.ts';
import { buildHierarchy, type Hierarchy } from './hierarchy.ts';
import { openHyphens } from './hyphens.ts';
import { collectRegionNames } from './regionNames.ts';
import { Meaning, readCueRule } from './meaning.ts';
import type { LexiconSource } from './source.ts';

export interface IndustryInfo {
  readonly id: string;
  /** Its place among all of the taxonomy. */
  readonly number: number;
  readonly cluster: string;
  readonly zh: string;
  readonly isUmbrella: boolean;
}

/** The lexicon made ready for one pass over a text. */
export interface Lexicon {
  readonly automaton: Automaton;
  readonly meanings: readonly Meaning[];
  /** `roles` of the meanings, close together for the pass over a text. */
  readonly roles: Uint16Array;
  readonly hierarchy: Hierarchy;
  readonly industries: ReadonlyMap<string, IndustryInfo>;
  /** Meanings by folded word: for shared heads and tails of enumerations. */
  readonly meaningOf: ReadonlyMap<string, Meaning>;
  readonly enumerations: LexiconSource['enumerations'];
  /** Finds where a one-character formula may begin: a quote before a character of one, or three bare characters. */
  readonly formulaBegins: RegExp;
}

class MeaningTable {
  readonly byText = new Map<string, Meaning>();

  at(text: string): Meaning {
    const folded = openHyphens(normalise(text).folded);
    let meaning = this.byText.get(folded);
    if (!meaning) {
      meaning = new Meaning(folded);
      this.byText.set(folded, meaning);
    }
    return meaning;
  }
}

function addIndustries(table: MeaningTable, source: LexiconSource): void {
  for (const industry of source.clusters.flatMap((cluster) => cluster.industries)) {
    const ids = [industry.id];
    const title = industry.weakAliases.includes(industry.zh) ? [] : [industry.zh];
    for (const text of [...title, ...industry.aliases, ...industry.enAliases]) {
      const meaning = table.at(text);
      if (!meaning.industries) meaning.nameIndustries(ids);
    }
    for (const text of industry.weakAliases) {
      const meaning = table.at(text);
      if (!meaning.industries) meaning.nameIndustries(ids, { isWeak: true });
    }
    for (const text of industry.notIn ?? []) table.at(text);
  }
  for (const { alias, ids, metaphor = false } of source.composites)
    table.at(alias).nameIndustries(ids, { isMetaphor: metaphor });
}

const LATIN_WORD = /^[a-z][\x20-\x7e]+$/;

/** Industry words in English have forms that need not stand in the lists: the other number, the other spelling. */
function addEnglishForms(table: MeaningTable, source: LexiconSource): void {
  const industries = source.clusters.flatMap((cluster) => cluster.industries);
  const listed = industries
    .flatMap(({ enAliases, weakAliases }) => [...enAliases, ...weakAliases])
    .map((word) => table.at(word))
    .filter(({ text, industries: ids }) => ids !== null && LATIN_WORD.test(text));
  const otherNumber = numberReader(listed.map(({ text }) => text));
  for (const { text, industries: ids, isWeak } of listed) {
    const number = otherNumber(text);
    for (const form of [otherSpelling(text), number, number && otherSpelling(number)])
      if (form && !table.byText.has(form)) table.at(form).nameIndustries(ids!, { isWeak });
  }
}

function formulaBegins(enumerations: LexiconSource['enumerations']): RegExp {
  const letters = Object.values(enumerations).flatMap((table) => Object.keys(table));
  return new RegExp(`“[${letters.join('')}]|[风光水火核氢储]{3}`, 'g');
}

/** Compiles the lexicon; a tenth of a second or two, once per process. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const table = new MeaningTable();
  addIndustries(table, source);
  for (const [text, readings] of collectRegionNames(source)) table.at(text).regions = readings;
  for (const joint of source.jointNames) table.at(joint.text).joint = joint.members;
  for (const rule of source.cues) {
    const cue = readCueRule(rule);
    for (const word of rule.words) (table.at(word).cues ??= []).push(cue);
  }
  for (const deictic of source.deictics)
    for (const word of deictic.words) table.at(word).deictic = deictic.target;
  for (const ending of source.organisationEndings) table.at(ending).setOrganisationEnding();
  for (const { text, kind } of source.regionAliases) if (kind === 'press') table.at(text).setTrap(false);
  for (const { text, kind } of source.traps) table.at(text).setTrap(kind === 'foreign');
  addEnglishForms(table, source);
  const meanings = [...table.byText.values()];
  const roles = new Uint16Array(meanings.length);
  meanings.forEach((meaning, i) => {
    meaning.seal();
    roles[i] = meaning.roles;
  });
  return {
    automaton: buildAutomaton(
      meanings.map((meaning) => meaning.text),
      { wordBounded: true },
    ),
    meanings,
    roles,
    hierarchy: buildHierarchy(source.regions, source.areas),
    industries: new Map(listIndustries(source).map((each) => [each.id, each])),
    meaningOf: table.byText,
    enumerations: source.enumerations,
    formulaBegins: formulaBegins(source.enumerations),
  };
}

const listIndustries = ({ clusters }: LexiconSource): IndustryInfo[] =>
  clusters
    .flatMap(({ id, industries }) => industries.map((each) => ({ each, cluster: id })))
    .map(({ each: { id, zh, umbrella }, cluster }, number) => ({
      id,
      number,
      cluster,
      zh,
      isUmbrella: umbrella,
    }));
