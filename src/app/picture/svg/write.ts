import { el, type SvgElement } from './element.ts';
import { wrapText } from './measure.ts';

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly family?: string;
  /** Colour of a soft edge around the letters, drawn as a copy below, which every program understands. */
  readonly halo?: string;
  readonly part?: string;
  readonly transform?: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One line of text; `y` is the baseline. */
export function writeLine(text: string, { x, y }: Place, look: TextLook): SvgElement {
  const { size, fill, weight, anchor, family, halo, transform } = look;
  const shape = {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-family': family,
    transform,
  };
  const line = el('text', { ...shape, fill, 'data-part': look.part }, [text]);
  if (halo === undefined) return line;
  const edge = { stroke: halo, 'stroke-width': size / 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return el('g', {}, [el('text', { ...shape, ...edge, fill: halo }, [text]), line]);
}

export interface Block {
  readonly elements: readonly SvgElement[];
  readonly height: number;
}

/** Line height as a multiple of the size. */
export const LEADING = 1.45;

/** Lines of text from the top `y`, broken at `width`, at most `most` of them. */
export function writeBlock(
  text: string,
  { x, y }: Place,
  { width, most, ...look }: TextLook & { readonly width: number; readonly most?: number },
): Block {
  const lines = wrapText(text, look.size, width, most);
  const step = look.size * LEADING;
  return {
    elements: lines.map((line, index) => writeLine(line, { x, y: y + index * step + look.size * 1.1 }, look)),
    height: lines.length * step,
  };
}
