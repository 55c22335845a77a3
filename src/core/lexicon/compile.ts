import { normalise } from '../text/normalise.ts';
import { unitsIn, type UnitSet } from '../text/unitSet.ts';
import { buildAutomaton, type Automaton } from './automaton.ts';
import { buildHierarchy, type Hierarchy } from './hierarchy.ts';
import { collectRegionNames } from './regionNames.ts';
import { createMeaning, readCueRule, sealMeaning, type Meaning } from './meaning.ts';
import type { LexiconSource } from './source.ts';

export interface IndustryInfo {
  readonly id: string;
  readonly cluster: string;
  readonly zh: string;
  readonly isUmbrella: boolean;
}

/** The lexicon made ready for one pass over a text. */
export interface Lexicon {
  readonly automaton: Automaton;
  readonly meanings: readonly Meaning[];
  /** `roles` of the meanings, close together for the pass over a text. */
  readonly roles: Uint8Array;
  readonly hierarchy: Hierarchy;
  readonly industries: ReadonlyMap<string, IndustryInfo>;
  /** Industry ids by folded alias: for shared heads and tails of enumerations. */
  readonly aliasIndex: ReadonlyMap<string, Meaning>;
  readonly enumerations: LexiconSource['enumerations'];
  /** The characters of all enumerations. */
  readonly formulaLetters: UnitSet;
}

class MeaningTable {
  readonly byText = new Map<string, Meaning>();

  at(text: string): Meaning {
    const { folded } = normalise(text);
    let meaning = this.byText.get(folded);
    if (!meaning) {
      meaning = createMeaning(folded);
      this.byText.set(folded, meaning);
    }
    return meaning;
  }
}

function addIndustries(table: MeaningTable, source: LexiconSource): void {
  for (const industry of source.clusters.flatMap((cluster) => cluster.industries)) {
    for (const text of [industry.zh, ...industry.aliases, ...industry.enAliases]) {
      const meaning = table.at(text);
      meaning.industries ??= [industry.id];
    }
    for (const text of industry.weakAliases) {
      const meaning = table.at(text);
      if (meaning.industries) continue;
      meaning.industries = [industry.id];
      meaning.isWeak = true;
    }
    for (const text of industry.notIn ?? []) table.at(text);
  }
  for (const composite of source.composites) {
    const meaning = table.at(composite.alias);
    meaning.industries = composite.ids;
    meaning.isWeak = false;
    if (composite.metaphor) meaning.isMetaphor = true;
  }
}

/** Compiles the lexicon; a few tens of milliseconds, once per process. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const table = new MeaningTable();
  addIndustries(table, source);
  const aliasIndex = new Map([...table.byText].filter(([, meaning]) => meaning.industries));
  for (const [text, readings] of collectRegionNames(source)) table.at(text).regions = readings;
  for (const joint of source.jointNames) table.at(joint.text).joint = joint.members;
  for (const rule of source.cues) {
    const cue = readCueRule(rule);
    for (const word of rule.words) (table.at(word).cues ??= []).push(cue);
  }
  for (const deictic of source.deictics)
    for (const word of deictic.words) table.at(word).deictic = deictic.target;
  for (const ending of source.organisationEndings) table.at(ending).isOrganisationEnding = true;
  for (const trap of source.traps) {
    const meaning = table.at(trap.text);
    meaning.isTrap = true;
    if (trap.kind === 'foreign') meaning.isForeign = true;
  }
  const meanings = [...table.byText.values()];
  meanings.forEach(sealMeaning);
  return {
    automaton: buildAutomaton(
      meanings.map((meaning) => meaning.text),
      { wordBounded: true },
    ),
    meanings,
    roles: Uint8Array.from(meanings, ({ roles }) => roles),
    hierarchy: buildHierarchy(source.regions, source.areas),
    industries: new Map(
      source.clusters.flatMap((cluster) =>
        cluster.industries.map((each) => [
          each.id,
          { id: each.id, cluster: cluster.id, zh: each.zh, isUmbrella: each.umbrella },
        ]),
      ),
    ),
    aliasIndex,
    enumerations: source.enumerations,
    formulaLetters: unitsIn(Object.values(source.enumerations).flatMap((table) => Object.keys(table))),
  };
}
