import type { SlideKind } from '../../../picture/slideKind.ts';
import type { SlideContent } from '../pageModel.ts';
import type { SlideScene } from '../slideScene.ts';
import { compareContent } from './compareContent.ts';
import { evidenceContent } from './evidenceContent.ts';
import { drawingContent } from './drawingContent.ts';
import { coverContent, mapContent } from './plainContents.ts';
import { regionContent } from './regionContent.ts';
import { sourcesContent } from './sourcesContent.ts';

/** What a slide of each kind says in a presentation file. */
const CONTENTS: Readonly<Record<SlideKind, (scene: SlideScene) => SlideContent>> = {
  cover: coverContent,
  map: (scene) => (scene.choices.basemap === 'multiples' ? drawingContent(scene) : mapContent(scene)),
  region: regionContent,
  compare: compareContent,
  evidence: evidenceContent,
  sources: sourcesContent,
  drawing: drawingContent,
};

export function slideContent(scene: SlideScene): SlideContent {
  return CONTENTS[scene.kind](scene);
}
