import { createHash } from 'node:crypto';

/**
 * A script as the text of an element: what would end or nest the element is written as an escape, which strings,
 * templates and patterns read alike; a NUL character, which HTML replaces, becomes one too.
 */
export function scriptText(code: string): string {
  return code
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll('\0', '\\x00');
}

/** A style sheet as the text of an element; throws where it could end the element. */
export function styleText(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style sheet holds </style');
  return css.replace(/\r\n?/g, '\n');
}

/** Source expression of a content security policy that allows exactly this text. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
