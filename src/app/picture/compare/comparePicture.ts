import { compareProfiles, sortRows, type ComparisonRow } from '../../../core/analysis/comparison.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { compareSentence } from '../../../core/analysis/sentences.ts';
import { claimsOfSubject, parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { groupKey } from '../../charts/upset/Upset.tsx';
import { parseCompareOptions, UPSET_FROM } from '../../compare/compareOptions.ts';
import { drawLegend, markItems, wordItem } from '../parts/legend.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, type SvgElement } from '../svg/element.ts';
import type { Block } from '../svg/write.ts';
import { drawComparisonTable } from './comparisonTable.ts';
import { drawUpset, upsetHeight } from './upset.ts';

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
    const rule = hasSets ? scene.t('rule.upset') : '';
    const place = { x: area.x, y: 0, width: area.width };
    const signs = [...markItems(scene), wordItem(scene.t('rule.silence'))];
    const full = drawLegend(scene, rule, signs, place);
    const left = (legend: Block) => area.height - legend.height - BELOW;
    const upsetRoom = hasSets ? upsetHeight(keys.length, left(full)) + GAP : 0;
    const hasTable = left(full) - upsetRoom > LEAST_TABLE;
    // The signs are those of the table.
    const legend = hasTable ? full : drawLegend(scene, rule, [], place);
    const room: Area = { ...area, height: left(legend) };
    const elements: SvgElement[] = [
      el(
        'g',
        { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
        legend.elements,
      ),
    ];
    if (hasSets) elements.push(...drawUpset(scene, comparison, room, !hasTable).elements);
    const below: Area = { ...room, y: room.y + upsetRoom, height: room.height - upsetRoom };
    if (hasTable)
      elements.push(drawComparisonTable(scene, { keys, profiles, rows: wantedRows(scene, rows) }, below));
    return { defs: [], elements };
  },
};

/** Between legend and drawing, and between the parts of it. */
const BELOW = 8;
const GAP = 16;
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
