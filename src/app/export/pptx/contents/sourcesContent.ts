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
  const hasAddresses = documents.some(({ url }) => webAddress(url) !== null);
  const address = { heading: t('export-files:pptx.address'), share: 0.26 };
  return {
    columns: [
      { heading: t('export-files:pptx.document'), share: hasAddresses ? 0.42 : 0.6 },
      { heading: t('export-files:pptx.publisher'), share: hasAddresses ? 0.18 : 0.26 },
      { heading: t('export-files:pptx.date'), share: 0.14 },
      ...(hasAddresses ? [address] : []),
    ],
    rows: documents.map((document) => documentRow(document, t('briefing:stage.undated'), hasAddresses)),
    restText: (count) => t('briefing:stage.moreDocuments', { count }),
  };
}

function documentRow(
  { title, publisher, published, url }: SourceRecord,
  undated: string,
  hasAddresses: boolean,
): readonly CellLines[] {
  const address = webAddress(url);
  const link: CellLines = [
    [{ text: address === null ? '' : plainText(address), link: address, tone: 'soft' }],
  ];
  return [
    [[{ text: plainText(title), isBold: true, link: address }]],
    [[{ text: plainText(publisher ?? '') }]],
    [[{ text: published ?? undated }]],
    ...(hasAddresses ? [link] : []),
  ];
}
