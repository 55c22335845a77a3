import type { Span } from '../model/index.ts';
import { readHtml } from './markupHtml.ts';
import { readMarkdown } from './markupMarkdown.ts';
import type { MappedText } from './offsetMap.ts';
import { surveyUnits } from './unitSurvey.ts';

/** What the markup says of a stretch of the visible text; offsets in that text. */
export interface MarkupHint extends Span {
  readonly kind: 'heading' | 'list item' | 'table row' | 'boilerplate' | 'link';
  /** Of a heading: 1 = topmost. */
  readonly level?: number;
}

/** The visible text of a marked-up source. Block boundaries are line ends, table cells are parted by ` | `. */
export interface VisibleText extends MappedText {
  readonly hints: readonly MarkupHint[];
}

export type Markup = 'html' | 'markdown' | 'none';

/** An HTML source starts like one or carries this many tags of running text. */
const HTML_TAGS = 6;
const HTML_START = /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml)/i;
const HTML_TAG =
  /<\/?(?:p|div|br|li|ul|ol|td|tr|th|table|h[1-6]|span|strong|em|section|article|body)(?:\s[^<>]*)?\/?>/gi;

/**
 * Signs of Markdown, each behind a literal that it holds and that is quicker to look for; one alone may be chance
 * (`#1`, a line of dashes, a bullet).
 */
const MARKDOWN_SIGNS: readonly (readonly [literal: string, sign: RegExp])[] = [
  ['# ', /^#{1,6} \S/m],
  ['--', /^\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*$/m],
  ['**', /\*\*[^*\n]+\*\*/],
  ['](', /\[[^\]\n]{1,300}\]\([^)\s]{1,2000}\)/],
  ['~~', /~~[^~\n]+~~/],
  ['[^', /^\[\^\w+\]:/m],
  ['> ', /^> \S/m],
  ['```', /^```/m],
];
const MARKDOWN_SIGNS_NEEDED = 2;

/** Is this plain text, or the source of a page or a Markdown note pasted into a text file? */
export function detectMarkup(source: string, survey = surveyUnits(source)): Markup {
  if (survey.hasAngle && (HTML_START.test(source) || hasTags(source, HTML_TAGS))) return 'html';
  if (!survey.hasMarkdownMark) return 'none';
  const signs = MARKDOWN_SIGNS.filter(
    ([literal, sign]) => source.includes(literal) && sign.test(source),
  ).length;
  return signs >= MARKDOWN_SIGNS_NEEDED ? 'markdown' : 'none';
}

function hasTags(source: string, needed: number): boolean {
  let found = 0;
  HTML_TAG.lastIndex = 0;
  while (HTML_TAG.test(source)) if (++found === needed) return true;
  return false;
}

/** The visible text of HTML or Markdown source; null where the source is plain text. */
export function readMarkup(source: string, markup: Markup): VisibleText | null {
  if (markup === 'none') return null;
  return markup === 'html' ? readHtml(source) : readMarkdown(source);
}
