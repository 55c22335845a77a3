import * as v from 'valibot';
import type { Deck } from './deck.ts';

/** Why a text is no deck: `place` and `found` quote what was read. */
export type DeckProblem =
  | { readonly kind: 'notJson'; readonly found: string }
  | { readonly kind: 'version'; readonly found: string }
  | { readonly kind: 'shape'; readonly place: string; readonly found: string }
  | { readonly kind: 'twice'; readonly place: string; readonly found: string };

export type ParsedDeck =
  { readonly deck: Deck; readonly problem: null } | { readonly deck: null; readonly problem: DeckProblem };

/** Most slides and most letters of a field that are read: a file from elsewhere must not stop the page. */
export const MOST_SLIDES = 500;
const MOST_LETTERS = 20_000;
const MOST_FOUND = 60;

const text = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
const sourceSchema = v.object({
  title: text,
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  quote: text,
  claim: v.nullable(text),
});
const slideSchema = v.object({
  id: v.pipe(text, v.minLength(1)),
  query: text,
  title: text,
  text: v.optional(text, ''),
  notes: v.optional(text, ''),
  sources: v.optional(v.array(sourceSchema), []),
});
const deckSchema: v.GenericSchema<unknown, Deck> = v.object({
  version: v.literal(1),
  title: text,
  slides: v.pipe(v.array(slideSchema), v.maxLength(MOST_SLIDES)),
});

/** Reads the text of a deck file. */
export function parseDeckText(json: string): ParsedDeck {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return failed({ kind: 'notJson', found: json.trim().slice(0, MOST_FOUND) });
  }
  return parseDeck(value);
}

/** Checks a deck, as parsed from JSON. Names the first place that is wrong. */
export function parseDeck(value: unknown): ParsedDeck {
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version !== 1)
    return failed({ kind: 'version', found: String(version) });
  const result = v.safeParse(deckSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? '';
    return failed({ kind: 'shape', place, found: issue.received.slice(0, MOST_FOUND) });
  }
  const { slides } = result.output;
  const twice = slides.findIndex(({ id }, index) => slides.findIndex((other) => other.id === id) !== index);
  const again = slides[twice];
  if (again) return failed({ kind: 'twice', place: `slides.${twice}.id`, found: again.id });
  return { deck: result.output, problem: null };
}

/** A deck as the text of a file; the same deck gives the same bytes. */
export function formatDeck(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

function failed(problem: DeckProblem): ParsedDeck {
  return { deck: null, problem };
}
