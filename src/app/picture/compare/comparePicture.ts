import { compareProfiles, sortRows, type ComparisonRow } from '../../../core/analysis/comparison.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { compareSentence } from '../../../core/analysis/sentences.ts';
import { claimsOfSubject, parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { groupKey } from '../../charts/upset/Upset.tsx';
import { parseCompareOptions, UPSET_FROM } from '../../compare/compareOptions.ts';
import { drawLegend, markItems, wordItem } from '../parts/legend.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, type SvgElement } from '../svg/element.ts';
import { drawComparisonTable } from './comparisonTable.ts';
import { drawUpset } from './upset.ts';

/** 2–6 subjects side by side: from four on the shared sets above the table. */
export const COMPARE_PICTURE: PictureKind = {
  name: 'compare',
  title: ({ t }) => t('shell:question.compare'),
  lead: (scene) => {
    const { keys, rows } = comparisonOf(scene);
    return compareSentence(keys, rows, scene.naming, scene.lang);
  },
  claims: ({ choices, claims, dataset }) =>
    choices.compared.flatMap((key) => claimsOfSubject(parseSubject(key), claims, dataset.areas)),
  note: 'chart',
  draw: (scene, area) => {
    const comparison = comparisonOf(scene);
    const { keys, profiles, rows } = comparison;
    const hasSets = keys.length >= UPSET_FROM;
    const legend = drawLegend(
      scene,
      hasSets ? scene.t('rule.upset') : '',
      [...markItems(scene), wordItem(scene.t('rule.silence'))],
      { x: area.x, y: 0, width: area.width },
    );
    const room: Area = { ...area, height: area.height - legend.height - 8 };
    const elements: SvgElement[] = [
      el(
        'g',
        { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
        legend.elements,
      ),
    ];
    const upset = hasSets ? drawUpset(scene, keys, profiles, room) : { elements: [], height: -16 };
    const below: Area = { ...room, y: room.y + upset.height + 16, height: room.height - upset.height - 16 };
    elements.push(...upset.elements);
    if (below.height > LEAST_TABLE)
      elements.push(drawComparisonTable(scene, { keys, profiles, rows: wantedRows(scene, rows) }, below));
    return { defs: [], elements };
  },
};

/** Room below which a table would show less than its head and two rows. */
const LEAST_TABLE = 100;

interface Comparison {
  readonly keys: readonly string[];
  readonly profiles: readonly Profile[];
  readonly rows: readonly ComparisonRow[];
}

export function comparisonOf({
  choices,
  claims,
  dataset,
}: Pick<Scene, 'choices' | 'claims' | 'dataset'>): Comparison {
  const keys = choices.compared;
  const profiles = keys.map((key) => profileOfSubject(parseSubject(key), claims, dataset.areas));
  return { keys, profiles, rows: compareProfiles(profiles) };
}

/** The rows that the page shows, in its order. */
function wantedRows({ choices, dataset }: Scene, rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const { sort, column, group, cluster } = parseCompareOptions(choices.compareOptions);
  const wanted = rows.filter(
    (row) =>
      (group === null || groupKey(row.members) === group) && (cluster === null || row.cluster === cluster),
  );
  return sortRows(wanted, { sort, column, clusters: dataset.taxonomy.clusters.map(({ id }) => id) });
}
