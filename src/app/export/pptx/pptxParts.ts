import { xmlText } from '../../../core/export/xlsx/xmlText.ts';
import type { Line, Run } from './pageModel.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Fonts of the theme: slides name none of their own, so that all change with the theme. */
export const FONTS = { main: '微软雅黑', fallback: 'Noto Sans CJK SC' } as const;

/** The theme with Chinese fonts; elsewhere the system takes what it has. */
export function withFonts(theme: string): string {
  return theme
    .replaceAll(
      /(<a:(?:major|minor)Font>)<a:latin [^>]*\/><a:ea [^>]*\/>/g,
      `$1<a:latin typeface="${FONTS.main}"/><a:ea typeface="${FONTS.main}"/>`,
    )
    .replaceAll(/(<a:font script="Hans" typeface=)"[^"]*"/g, `$1"${FONTS.fallback}"`);
}

export interface ColourScheme {
  /** `rrggbb` without `#`, by name of the theme's colour. */
  readonly [name: string]: string;
}

/** The theme with the page's colours. */
export function withColours(theme: string, colours: ColourScheme): string {
  return Object.entries(colours).reduce(
    (xml, [name, colour]) =>
      xml.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`),
        `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
      ),
    theme,
  );
}

/** A mark in the notes of a page as first written, to be found again. */
export function notesMark(page: number): string {
  return `notes-of-page-${page}`;
}

interface Part {
  readonly xml: string;
  readonly relations: string;
}

/** Notes as paragraphs with working links, in the place of the mark. */
export function withNotes({ xml, relations }: Part, mark: string, lines: readonly Line[]): Part {
  const links: string[] = [];
  const paragraphs = lines
    .map((line) => `<a:p>${line.map((run) => runXml(run, links)).join('')}</a:p>`)
    .join('');
  const written = new RegExp(`<a:p><a:r><a:rPr[^>]*/><a:t>${mark}</a:t></a:r>.*?</a:p>`);
  const targets = links.map(
    (link, index) =>
      `<Relationship Id="${linkId(index)}" Type="${RELATION}/hyperlink" Target="${xmlText(link)}" TargetMode="External"/>`,
  );
  return {
    xml: xml.replace(written, () => paragraphs || '<a:p/>'),
    relations: relations.replace('</Relationships>', () => `${targets.join('')}</Relationships>`),
  };
}

function runXml({ text, isBold = false, link = null }: Run, links: string[]): string {
  if (text === '') return '';
  const id = link === null ? null : linkId(links.push(link) - 1);
  const properties = `lang="zh-CN" altLang="en-US"${isBold ? ' b="1"' : ''} dirty="0"`;
  const click = id === null ? '' : `<a:hlinkClick r:id="${id}"/>`;
  return `<a:r><a:rPr ${properties}>${click}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
}

function linkId(index: number): string {
  return `rIdLink${index + 1}`;
}

/** Name of the relation to the vector form of a page's picture. */
const VECTOR = 'rIdVector';

/** The page's picture with its vector form beside the pixels, which old programs show. */
export function withVector({ xml, relations }: Part, target: string): Part {
  const extension =
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" ' +
    `r:embed="${VECTOR}"/></a:ext></a:extLst>`;
  return {
    xml: xml.replace(/(<a:blip r:embed="[^"]+">)(<\/a:blip>)/, `$1${extension}$2`),
    relations: relations.replace(
      '</Relationships>',
      `<Relationship Id="${VECTOR}" Type="${RELATION}/image" Target="../media/${target}"/></Relationships>`,
    ),
  };
}
