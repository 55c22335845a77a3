import { createElement, useId, type ReactNode } from 'react';
import { displayText } from '../../ui/displayText.ts';
import type { SvgElement } from '../../picture/svg/element.ts';

interface SvgTreeProps {
  readonly root: SvgElement;
  /** For readers of the screen. */
  readonly label: string;
}

/** A picture as part of the page. Its textures are named anew: several slides stand on one page when it is printed. */
export function SvgTree({ root, label }: SvgTreeProps) {
  const prefix = `${useId().replace(/\W/g, '')}-`;
  const { width, height, xmlns, ...attributes } = root.attributes;
  void [width, height, xmlns];
  return drawn({ ...root, attributes: { ...attributes, 'aria-label': displayText(label) } }, prefix, 0);
}

/** Title and description are told by the slide itself. */
const UNTOLD = new Set(['title', 'desc']);

function drawn({ tag, attributes, children }: SvgElement, prefix: string, key: number): ReactNode {
  if (UNTOLD.has(tag)) return null;
  const props = Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[propertyOf(name), renamed(name, value, prefix)] as const],
  );
  return createElement(
    tag,
    { key, ...Object.fromEntries(props) },
    ...children.map((child, index) =>
      typeof child === 'string' ? displayText(child) : drawn(child, prefix, index),
    ),
  );
}

/** As React calls it: `font-size` → `fontSize`; names with a prefix stay. */
function propertyOf(name: string): string {
  if (/^(data|aria)-/.test(name)) return name;
  return name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function renamed(name: string, value: string | number, prefix: string): string | number {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return name === 'id' ? `${prefix}${value}` : value.replace(/url\(#/g, `url(#${prefix}`);
}
