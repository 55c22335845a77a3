import type { Dataset } from '../../data/datasetFiles.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';

/** Something that can be chosen, under all the names that it may be searched by. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Beside the name, to tell namesakes apart: the province, the cluster. */
  readonly detail: { readonly zh: string; readonly en: string };
  readonly keys: readonly string[];
}

/** Pinyin of a name and its initials. */
export type Spell = (name: string) => readonly string[];

export const regionChoices: (dataset: Dataset) => readonly Choice[] = memoizeByObject((dataset) => {
  const directory = regionDirectory(dataset);
  return [...directory.values()].map(({ id, name, short, nameEn, parent }) => {
    const above = parent === null ? undefined : directory.get(parent);
    return {
      id,
      zh: name,
      en: nameEn,
      detail: { zh: above?.name ?? '', en: above?.nameEn ?? '' },
      keys: [id, name, short, nameEn].map(plain),
    };
  });
});

export const industryChoices: (dataset: Dataset) => readonly Choice[] = memoizeByObject(({ taxonomy }) =>
  taxonomy.clusters.flatMap((cluster) =>
    cluster.industries.map(({ id, zh, en }) => ({
      id,
      zh,
      en,
      detail: { zh: cluster.zh, en: cluster.en },
      keys: [id, zh, en].map(plain),
    })),
  ),
);

/** Choices whose name is, begins with or holds what was typed, in this order; pinyin from its beginning. */
export function findChoices(
  choices: readonly Choice[],
  query: string,
  { spell, limit = 8 }: { readonly spell?: Spell | undefined; readonly limit?: number } = {},
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

function rankOf({ keys, zh }: Choice, wanted: string, spell: Spell | undefined): number | null {
  const spelt = spell?.(zh).map(plain) ?? [];
  if (keys.includes(wanted)) return 0;
  if ([...keys, ...spelt].some((key) => key.startsWith(wanted))) return 1;
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
