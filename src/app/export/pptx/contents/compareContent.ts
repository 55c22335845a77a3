import { compareProfiles, sortRows, type ComparisonRow } from '../../../../core/analysis/comparison.ts';
import { compareSentence } from '../../../../core/analysis/sentences.ts';
import { parseSubject, profileOfSubject } from '../../../../core/analysis/subject.ts';
import type { Profile } from '../../../../core/analysis/profile.ts';
import { leadingClaim } from '../../../../core/briefing/madeSentences.ts';
import { sourceOf } from '../../../../core/briefing/citedText.ts';
import type { CellLines, ContentTable, SlideContent } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { bodyLines, footLine, noteLines, statusText } from './parts.ts';

/** Most sources in the notes of a slide that brings none of its own. */
const MOST_CITED = 60;

/** How places differ: the sentence, and a row an industry. */
export function compareContent(scene: SlideScene): SlideContent {
  const { slide, choices, filtered, dataset, names, lang } = scene;
  const keys = choices.compared;
  const profiles = keys.map((key) => profileOfSubject(parseSubject(key), filtered, dataset.areas));
  const all = compareProfiles(profiles);
  const rows = sortRows(all, {
    sort: 'difference',
    clusters: dataset.taxonomy.clusters.map(({ id }) => id),
  });
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const cited = cells.slice(0, MOST_CITED).map((cell) => sourceOf(leadingClaim(cell), names.title));
  const own = bodyLines(scene);
  return {
    look: 'page',
    title: plainText(slide.title),
    lines: own.length > 0 ? own : [[{ text: compareSentence(keys, all, names, lang) }]],
    table: rows.length === 0 ? null : comparisonTable(scene, rows, profiles),
    foot: footLine(scene),
    notes: noteLines(scene, cited),
  };
}

/** Share of the table's width that the industry and the difference take. */
const OUTER = { industry: 0.24, difference: 0.16 } as const;

function comparisonTable(
  scene: SlideScene,
  rows: readonly ComparisonRow[],
  profiles: readonly Profile[],
): ContentTable {
  const { choices, names, t } = scene;
  const share = (1 - OUTER.industry - OUTER.difference) / choices.compared.length;
  return {
    columns: [
      { heading: t('briefing:stage.industry'), share: OUTER.industry },
      ...choices.compared.map((key) => ({ heading: plainText(names.region(key)), share })),
      { heading: t('briefing:stage.difference'), share: OUTER.difference },
    ],
    rows: rows.map((row) => comparisonRow(scene, row, profiles)),
    restText: (count) => t('briefing:stage.moreRows', { count }),
  };
}

function comparisonRow(
  scene: SlideScene,
  row: ComparisonRow,
  profiles: readonly Profile[],
): readonly CellLines[] {
  const { choices, names, t } = scene;
  const only = names.region(choices.compared[row.members[0] ?? 0] ?? '');
  return [
    [[{ text: names.industry(row.industry), isBold: true }]],
    ...row.cells.map((cell, index): CellLines => {
      if (cell) return [[{ text: statusText(scene, cell.strongest) }]];
      const word = profiles[index]?.entries.size === 0 ? 'noDocument' : 'notMentioned';
      return [[{ text: t(`briefing:stage.${word}`), tone: 'faint' }]];
    }),
    [[{ text: t(`briefing:stage.kind.${row.difference}`, { region: only }) }]],
  ];
}
