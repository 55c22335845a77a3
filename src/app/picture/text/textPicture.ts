import { TITLE_FONT } from '../palette.ts';
import type { PictureKind, Words } from '../scene.ts';
import { part, type SvgElement } from '../svg/element.ts';
import { writeBlock } from '../svg/write.ts';
import { plainLines } from './citedLines.ts';

/** A slide of words: the cover large and in the middle, any other from the top. */
export function textPicture(name: 'cover' | 'text', words: Words): PictureKind {
  return {
    name,
    title: () => words.title,
    lead: () => '',
    claims: () => [],
    note: 'chart',
    hasOwnWords: true,
    draw: ({ palette }, area) => {
      const isCover = name === 'cover';
      const width = area.width * (isCover ? 0.86 : 1);
      let y = area.y + (isCover ? area.height * 0.26 : 0);
      const elements: SvgElement[] = [];
      const title = writeBlock(
        words.title,
        { x: area.x, y },
        { size: isCover ? 38 : 26, fill: palette.ink, weight: 600, family: TITLE_FONT, width, most: 3 },
      );
      elements.push(...title.elements);
      y += title.height + 14;
      for (const line of plainLines(words.text)) {
        const block = writeBlock(line, { x: area.x, y }, { size: 17, fill: palette.ink2, width, most: 4 });
        if (y + block.height > area.y + area.height) break;
        elements.push(...block.elements);
        y += block.height + 8;
      }
      return { defs: [], elements: [part('words', elements)] };
    },
  };
}
