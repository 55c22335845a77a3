import { displayText } from '../../panels/shared/displayText.ts';

type AttributeValue = string | number | null | undefined;

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly (SvgElement | string)[];
}

/** One element; attributes that are null or undefined are left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  return { tag, attributes, children };
}

/** A group with a name, so that tests and checks find a part in the finished picture. */
export function part(
  name: string,
  children: readonly SvgElement[],
  attributes: SvgElement['attributes'] = {},
): SvgElement {
  return el('g', { 'data-part': name, ...attributes }, children);
}

/** As text. Nothing but what is escaped here reaches the picture: names and titles may hold anything. */
export function serialise({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value as string | number)}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : serialise(child)));
  return `<${tag}${written}>${inner.join('')}</${tag}>`;
}

function escapeAttribute(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return escapeText(value).replaceAll('"', '&quot;');
}

/** Also without characters that XML forbids or that turn the direction of what follows. */
function escapeText(text: string): string {
  return displayText(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
