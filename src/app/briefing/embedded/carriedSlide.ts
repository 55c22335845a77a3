import type { Slide } from '../../../core/briefing/deck.ts';
import { parseDeckText } from '../../../core/briefing/parseDeck.ts';

/** Name of the slide in the fragment of an address, which no server gets to see. */
const NAME = 'slide=';

/** A slide as the fragment of an address, without `#` and without the speaker's notes, which are nobody else's. */
export function carrySlide(slide: Slide): string {
  const deck = { version: 1, title: '', slides: [{ ...slide, notes: '' }] };
  const bytes = new TextEncoder().encode(JSON.stringify(deck));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `${NAME}${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The slide that an address carries in its fragment; null where it has none that can be read. */
export function carriedSlide(hash: string): Slide | null {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(NAME)) return null;
  const [slide] = parseDeckText(decoded(text.slice(NAME.length))).deck?.slides ?? [];
  return slide ?? null;
}

function decoded(text: string): string {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
