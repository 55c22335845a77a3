import { evidenceCards, type EvidenceCard } from '../../../briefing/stage/evidenceCards.ts';
import type { CellLines, ContentTable, SlideContent } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { bodyLines, noteLines, sourceCell } from './parts.ts';

/** Quotes with what they are about and where they stand. */
export function evidenceContent(scene: SlideScene): SlideContent {
  const { slide, claims, names, t } = scene;
  const { cards, isLabelled } = evidenceCards(slide, claims, names);
  const lines = isLabelled ? [] : bodyLines(scene);
  const silent = [[{ text: t('briefing:stage.noQuote'), tone: 'soft' as const }]];
  return {
    look: 'page',
    title: plainText(slide.title),
    lines: cards.length === 0 ? [...lines, ...silent] : lines,
    table: cards.length === 0 ? null : quoteTable(scene, cards),
    foot: null,
    notes: noteLines(
      scene,
      cards.map(({ source }) => source),
    ),
  };
}

function quoteTable(scene: SlideScene, cards: readonly EvidenceCard[]): ContentTable {
  const { t } = scene;
  const hasLabels = cards.some(({ label }) => label !== '');
  const label = { heading: t('export-files:pptx.placeIndustry'), share: 0.24 };
  return {
    columns: [
      ...(hasLabels ? [label] : []),
      { heading: t('export-files:pptx.quote'), share: hasLabels ? 0.5 : 0.74 },
      { heading: t('export-files:pptx.sourceColumn'), share: 0.26, mayRepeat: true },
    ],
    rows: cards.map((card): readonly CellLines[] => [
      ...(hasLabels ? [[[{ text: plainText(card.label), isBold: true }]]] : []),
      [[{ text: plainText(card.source.quote) }]],
      sourceCell(scene, card.source),
    ]),
    restText: (count) => t('briefing:stage.moreRows', { count }),
  };
}
