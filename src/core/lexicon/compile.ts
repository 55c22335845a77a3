import { normalise } from '../text/normalise.ts';
import { buildAutomaton, type Automaton } from './automaton.ts';
import { numberReader, otherSpelling } from './englishForms.ts';
import { CueSets } from './cueSets.ts';
import { buildHierarchy, type Hierarchy } from './hierarchy.ts';
import { openHyphens } from './hyphens.ts';
import { listIndustries, type IndustryInfo } from './industryInfo.ts';
import { collectRegionNames } from './regionNames.ts';
import { Meaning, readCueRule, RULES_SHIFT, type CueReading } from './meaning.ts';
import type { LexiconSource } from './source.ts';

/** The lexicon made ready for one pass over a text. */
export interface Lexicon {
  readonly automaton: Automaton;
  readonly meanings: readonly Meaning[];
  /** `roles` of the meanings with the numbers of their rules above them, close together for the pass over a text. */
  readonly roles: Int32Array;
  /** The rules of cues by these numbers. */
  readonly cueSets: readonly (readonly CueReading[])[];
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

function addIndustries(
  table: MeaningTable,
  source: LexiconSource,
  known: ReadonlyMap<string, IndustryInfo>,
): void {
  for (const industry of source.clusters.flatMap((cluster) => cluster.industries)) {
    const own = [known.get(industry.id)!];
    const title = industry.weakAliases.includes(industry.zh) ? [] : [industry.zh];
    for (const text of [...title, ...industry.aliases, ...industry.enAliases]) {
      const meaning = table.at(text);
      if (!meaning.industries) meaning.nameIndustries(own);
    }
    for (const text of industry.weakAliases) {
      const meaning = table.at(text);
      if (!meaning.industries) meaning.nameIndustries(own, { isWeak: true });
    }
    for (const text of industry.notIn ?? []) table.at(text);
  }
  for (const { alias, ids, metaphor = false } of source.composites)
    table.at(alias).nameIndustries(
      ids.map((id) => known.get(id)!),
      { isMetaphor: metaphor },
    );
}

const LATIN_WORD = /^[a-z][\x20-\x7e]+$/;

/** Industry words in English have forms that need not stand in the lists: the other number, the other spelling. */
function addEnglishForms(table: MeaningTable, source: LexiconSource): void {
  const industries = source.clusters.flatMap((cluster) => cluster.industries);
  const listed = industries
    .flatMap(({ enAliases, weakAliases }) => [...enAliases, ...weakAliases])
    .map((word) => table.at(word))
    .filter(({ text, industries: named }) => named !== null && LATIN_WORD.test(text));
  const otherNumber = numberReader(listed.map(({ text }) => text));
  for (const { text, industries: named, isWeak } of listed) {
    const number = otherNumber(text);
    for (const form of [otherSpelling(text), number, number && otherSpelling(number)])
      if (form && !table.byText.has(form)) table.at(form).nameIndustries(named!, { isWeak });
  }
}

function formulaBegins(enumerations: LexiconSource['enumerations']): RegExp {
  const letters = Object.values(enumerations).flatMap((table) => Object.keys(table));
  return new RegExp(`“[${letters.join('')}]|[风光水火核氢储]{3}`, 'g');
}

/** Compiles the lexicon; a tenth of a second or two, once per process. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const table = new MeaningTable();
  const industries = listIndustries(source);
  addIndustries(table, source, industries);
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
  const roles = new Int32Array(meanings.length);
  const cueSets = new CueSets();
  meanings.forEach((meaning, i) => {
    meaning.seal();
    roles[i] = meaning.roles | (cueSets.numberOf(meaning.cues) << RULES_SHIFT);
  });
  return {
    automaton: buildAutomaton(
      meanings.map((meaning) => meaning.text),
      { wordBounded: true },
    ),
    meanings,
    roles,
    cueSets: cueSets.sets,
    hierarchy: buildHierarchy(source.regions, source.areas),
    industries,
    meaningOf: table.byText,
    enumerations: source.enumerations,
    formulaBegins: formulaBegins(source.enumerations),
  };
}
