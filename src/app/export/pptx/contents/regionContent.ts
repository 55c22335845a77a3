import { leadingClaim } from '../../../../core/briefing/madeSentences.ts';
import { sourceOf } from '../../../../core/briefing/citedText.ts';
import { parseSubject, profileOfSubject } from '../../../../core/analysis/subject.ts';
import type { ProfileEntry } from '../../../../core/analysis/profile.ts';
import { groupByQuote } from '../../../briefing/stage/groupByQuote.ts';
import type { CellLines, ContentTable, SlideContent } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { bodyLines, footLine, noteLines, sourceCell, statusText } from './parts.ts';

/** What a place puts first: a row a quote, in the order of its documents. */
export function regionContent(scene: SlideScene): SlideContent {
  const { slide, choices, filtered, dataset, names, t } = scene;
  const region = choices.region ?? '';
  const key = choices.compared.find((other) => parseSubject(other).region === region) ?? region;
  const profile = profileOfSubject(parseSubject(key), filtered, dataset.areas);
  const groups = groupByQuote([...profile.entries.values()]);
  const cited = groups.flatMap(([first]) => (first ? [sourceOf(leadingClaim(first), names.title)] : []));
  const silent = [[{ text: t('briefing:stage.noPriority'), tone: 'soft' as const }]];
  return {
    look: 'page',
    title: plainText(slide.title),
    lines: groups.length === 0 ? [...bodyLines(scene), ...silent] : bodyLines(scene),
    table: groups.length === 0 ? null : profileTable(scene, groups),
    foot: footLine(scene),
    notes: noteLines(scene, cited),
  };
}

function profileTable(scene: SlideScene, groups: readonly (readonly ProfileEntry[])[]): ContentTable {
  const { t } = scene;
  return {
    columns: [
      { heading: t('export-files:pptx.industry'), share: 0.24 },
      { heading: t('export-files:pptx.status'), share: 0.12 },
      { heading: t('export-files:pptx.quote'), share: 0.4 },
      { heading: t('export-files:pptx.sourceColumn'), share: 0.24, mayRepeat: true },
    ],
    rows: groups.map((group) => groupRow(scene, group)),
    restText: (count) => t('briefing:stage.moreRows', { count }),
  };
}

function groupRow(scene: SlideScene, group: readonly ProfileEntry[]): readonly CellLines[] {
  const { names, lang } = scene;
  const [first] = group;
  if (!first) return [];
  const source = sourceOf(leadingClaim(first), names.title);
  const industries = group.map(({ industry }) => names.industry(industry)).join(lang === 'zh' ? '、' : ', ');
  return [
    [[{ text: industries, isBold: true }]],
    [[{ text: statusText(scene, first.strongest) }]],
    [[{ text: plainText(source.quote) }]],
    sourceCell(scene, source),
  ];
}
