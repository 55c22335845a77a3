import type { Line, SlideContent } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { bodyLines, footLine, noteLines } from './parts.ts';
import { rankTable } from './rankTable.ts';

/** The first slide: a title, what it rests on, and how new that is. */
export function coverContent(scene: SlideScene): SlideContent {
  const { newestDocument } = scene.dataset.manifest;
  const newest: Line[] =
    newestDocument === null
      ? []
      : [[{ text: scene.t('export-files:pptx.newest', { date: newestDocument }), tone: 'soft' }]];
  return { ...wordContent(scene), look: 'cover', lines: [...bodyLines(scene), ...newest] };
}

/** The map of a view, words beside it; as a table where the view shows one. */
export function mapContent(scene: SlideScene): SlideContent {
  if (scene.choices.basemap === 'table') return { ...wordContent(scene), table: rankTable(scene) };
  return { ...wordContent(scene), look: 'map' };
}

/** The picture of any other view below its words; words alone where it has none. */
export function pictureContent(scene: SlideScene): SlideContent {
  return { ...wordContent(scene), look: 'drawing' };
}

function wordContent(scene: SlideScene): SlideContent {
  return {
    look: 'page',
    title: plainText(scene.slide.title),
    lines: bodyLines(scene),
    table: null,
    foot: footLine(scene),
    notes: noteLines(scene),
  };
}
