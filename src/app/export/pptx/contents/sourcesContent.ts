import { webAddress } from '../../../../core/export/citation.ts';
import type { SourceRecord } from '../../../data/datasetFiles.ts';
import type { CellLines, ContentTable, SlideContent } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { bodyLines, noteLines } from './parts.ts';

/** The documents that the slide's claims come from, and how the labels were made. */
export function sourcesContent(scene: SlideScene): SlideContent {
  const { slide, claims, dataset } = scene;
  const cited = new Set(claims.map(({ document }) => document));
  const documents = dataset.sources.filter(({ id }) => cited.has(id));
  return {
    look: 'page',
    title: plainText(slide.title),
    lines: bodyLines(scene),
    table: documents.length === 0 ? null : documentTable(scene, documents),
    foot: null,
    notes: noteLines(scene),
  };
}

function documentTable({ t }: SlideScene, documents: readonly SourceRecord[]): ContentTable {
  return {
    columns: [
      { heading: t('export-files:pptx.document'), share: 0.48 },
      { heading: t('export-files:pptx.publisher'), share: 0.16 },
      { heading: t('export-files:pptx.date'), share: 0.11 },
      { heading: t('export-files:pptx.address'), share: 0.25 },
    ],
    rows: documents.map(({ title, publisher, published, url }): readonly CellLines[] => {
      const address = webAddress(url);
      return [
        [[{ text: plainText(title), isBold: true, link: address }]],
        [[{ text: plainText(publisher ?? '') }]],
        [[{ text: published ?? t('briefing:stage.undated') }]],
        [[{ text: address === null ? '' : plainText(address), link: address, tone: 'soft' }]],
      ];
    }),
    restText: (count) => t('briefing:stage.moreDocuments', { count }),
  };
}
