import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A style sheet as the text of an element; throws where it could end the element. */
export function styleText(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style sheet holds </style');
  return css.replace(/\r\n?/g, '\n');
}

/** Source expression of a content security policy that allows exactly this text. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** gzip in base64: about a third of a script, and nothing in it that a page could take for a tag. */
export function packedText(text: string | Uint8Array): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}
