import type { Status } from '../../../core/model/index.ts';
import type { Scene } from '../scene.ts';
import type { SvgElement } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';
import { statusMark } from './statusMark.ts';

const MARK = 13;
const WORD = 11.5;

/** Statuses in a row about the middle line `y`: each with its word where the room allows, else the marks alone. */
export function statusRun(
  { t, palette }: Scene,
  statuses: readonly Status[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): SvgElement[] {
  const words = statuses.map((status) => t(`shell:status.${status}`));
  const wide = words.reduce((sum, word) => sum + MARK + 4 + textWidth(word, WORD) + 8, 0);
  const hasWords = wide - 8 <= width;
  let at = x;
  return statuses.flatMap((status, index) => {
    const mark = statusMark(status, at + MARK / 2, y, MARK, palette.ink);
    at += MARK + 4;
    if (!hasWords) return [mark];
    const word = words[index] ?? '';
    const written = writeLine(word, { x: at, y: y + 4 }, { size: WORD, fill: palette.ink2 });
    at += textWidth(word, WORD) + 8;
    return [mark, written];
  });
}
