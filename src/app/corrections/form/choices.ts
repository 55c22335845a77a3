import type { RegionEntry } from '../../../core/model/index.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import type { Gazetteer } from '../../data/gazetteer.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';
import type { Spell } from '../../data/useSpell.ts';

/** Something that can be chosen, under all the names that it may be searched by. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Its name as it is spelt in pinyin. */
  readonly spelt: string;
  /** Beside the name, to tell namesakes apart: the units above, the cluster. */
  readonly detail: { readonly zh: string; readonly en: string };
  readonly keys: readonly string[];
}

/** The regions that the page knows, and with the gazetteer all units of the country. */
export function regionChoices(dataset: Dataset, gazetteer?: Gazetteer): readonly Choice[] {
  const known = knownRegions(dataset);
  return gazetteer ? [...known, ...otherUnits(dataset, gazetteer)] : known;
}

const knownRegions: (dataset: Dataset) => readonly Choice[] = memoizeByObject((dataset) => {
  const directory = regionDirectory(dataset);
  return [...directory.values()].map((region) => choiceOf({ ...region, code: region.id }, directory));
});

const othersOf = memoizeByObject((_dataset: Dataset) => new WeakMap<Gazetteer, readonly Choice[]>());

/** Units that no document mentions. */
function otherUnits(dataset: Dataset, gazetteer: Gazetteer): readonly Choice[] {
  const directory = regionDirectory(dataset);
  const others =
    othersOf(dataset).get(gazetteer) ??
    [...gazetteer.values()]
      .filter(({ code }) => !directory.has(code))
      .map((unit) => choiceOf(unit, gazetteer));
  othersOf(dataset).set(gazetteer, others);
  return others;
}

type Unit = Pick<RegionEntry, 'code' | 'name' | 'short' | 'nameEn' | 'parent'>;
type Above = ReadonlyMap<string, Pick<Unit, 'name' | 'nameEn' | 'parent'>>;

function choiceOf({ code, name, short, nameEn, parent }: Unit, units: Above): Choice {
  const above: Pick<Unit, 'name' | 'nameEn'>[] = [];
  for (let at = units.get(parent ?? ''); at; at = units.get(at.parent ?? '')) above.push(at);
  return {
    id: code,
    zh: name,
    en: nameEn,
    detail: {
      zh: above
        .map((unit) => unit.name)
        .reverse()
        .join(' '),
      en: above.map((unit) => unit.nameEn).join(', '),
    },
    spelt: short,
    keys: [code, name, short, nameEn].map(plain),
  };
}

export const industryChoices: (dataset: Dataset) => readonly Choice[] = memoizeByObject(({ taxonomy }) =>
  taxonomy.clusters.flatMap((cluster) =>
    cluster.industries.map(({ id, zh, en }) => ({
      id,
      zh,
      en,
      detail: { zh: cluster.zh, en: cluster.en },
      spelt: zh,
      keys: [id, zh, en].map(plain),
    })),
  ),
);

/** Choices whose name is, begins with or holds what was typed, in this order; pinyin from its beginning. */
export function findChoices(
  choices: readonly Choice[],
  query: string,
  { spell, limit = 8 }: { readonly spell?: Spell | null; readonly limit?: number } = {},
): readonly Choice[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const ranked = choices.flatMap((choice) => {
    const rank = rankOf(choice, wanted, spell);
    return rank === null ? [] : [{ choice, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

function rankOf({ keys, spelt, zh }: Choice, wanted: string, spell: Spell | null | undefined): number | null {
  if (keys.includes(wanted)) return 0;
  if (keys.some((key) => key.startsWith(wanted))) return 1;
  if (spell && /^[a-z]+$/.test(wanted)) {
    const syllables = spell(spelt);
    const whole = syllables.join('');
    if (whole === wanted) return 0;
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    if (whole.startsWith(wanted) || (wanted.length > 1 && initials.startsWith(wanted))) return 1;
    // What was typed goes on behind the short name: baotoushi.
    if (wanted.startsWith(whole) && spell(zh).join('').startsWith(wanted)) return 1;
  }
  return keys.some((key) => key.includes(wanted)) ? 2 : null;
}

/** Without case, accents, spaces and apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’·-]/g, '');
}
