import type { Status } from '../../../core/model/index.ts';
import { el, type SvgElement } from '../svg/element.ts';

/** ● existing, ◐ planned, ○ future, △ proposed about a middle point: a shape, never a hue alone. */
export function statusMark(status: Status, x: number, y: number, size: number, colour: string): SvgElement {
  const scale = size / 14;
  const place = {
    transform: `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})`,
  };
  return el('g', { ...place, 'data-status': status }, SHAPES[status](colour));
}

const line = (stroke: string) => ({ fill: 'none', stroke, 'stroke-width': 1.4 });

const SHAPES: Readonly<Record<Status, (colour: string) => readonly SvgElement[]>> = {
  existing: (colour) => [el('circle', { cx: 7, cy: 7, r: 5.6, fill: colour })],
  planned: (colour) => [
    el('circle', { cx: 7, cy: 7, r: 5, ...line(colour) }),
    el('path', { d: 'M7 2a5 5 0 0 0 0 10z', fill: colour }),
  ],
  future: (colour) => [el('circle', { cx: 7, cy: 7, r: 5, ...line(colour), 'stroke-dasharray': '2.6 1.7' })],
  proposed: (colour) => [
    el('path', {
      d: 'M7 2L12.4 11.5H1.6z',
      ...line(colour),
      'stroke-width': 1.8,
      'stroke-dasharray': '0.2 2.2',
      'stroke-linecap': 'round',
    }),
  ],
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
