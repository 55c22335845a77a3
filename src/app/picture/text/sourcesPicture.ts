import type { PictureKind } from '../scene.ts';
import { part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';
import { claimsShown } from './evidencePicture.ts';

const ROW = 44;

/** The documents behind a view, with publisher and date. */
export const SOURCES_PICTURE: PictureKind = {
  name: 'sources',
  title: ({ t }) => t('shell:question.method'),
  lead: () => '',
  claims: claimsShown,
  note: 'chart',
  draw: (scene, area) => {
    const { dataset, palette, t } = scene;
    const cited = new Set(claimsShown(scene).map(({ document }) => document));
    const documents = dataset.sources.filter(({ id }) => cited.has(id));
    const places = Math.floor(area.height / ROW);
    const shown = documents.slice(0, documents.length > places ? places - 1 : places);
    const elements: SvgElement[] = shown.flatMap(({ title, publisher, published }, index) => {
      const y = area.y + index * ROW;
      const where = [publisher, published ?? t('briefing:stage.undated')].filter(Boolean).join(' · ');
      return [
        writeLine(`${index + 1}`, { x: area.x, y: y + 18 }, { size: 14, fill: palette.ink3 }),
        writeLine(
          shorten(title, 14.5, area.width - 30),
          { x: area.x + 26, y: y + 18 },
          { size: 14.5, fill: palette.ink },
        ),
        writeLine(
          shorten(where, 12, area.width - 30),
          { x: area.x + 26, y: y + 35 },
          { size: 12, fill: palette.ink3 },
        ),
      ];
    });
    if (shown.length < documents.length) {
      elements.push(
        writeLine(
          t('more.documents', { count: documents.length - shown.length }),
          { x: area.x + 26, y: area.y + shown.length * ROW + 18 },
          { size: 12, fill: palette.ink3 },
        ),
      );
    }
    return { defs: [], elements: [part('documents', elements)] };
  },
};
