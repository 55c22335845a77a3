/** Where a sentence of a slide comes from; `[1]` in the slide's text means the first one. */
export interface SlideSource {
  /** Title of the document. */
  readonly title: string;
  /** `YYYY-MM-DD`, or null where the document gives none. */
  readonly date: string | null;
  /** Verbatim. */
  readonly quote: string;
  /** Id of the claim that the quote is the evidence of, if one. */
  readonly claim: string | null;
}

/** One saved state of a view, with what a person says about it. */
export interface Slide {
  /** Unique in its deck. */
  readonly id: string;
  /** Query of the page's address without `?`; decides what is drawn. */
  readonly query: string;
  /** A question or a finding. */
  readonly title: string;
  /** One sentence a line, perhaps ending in marks like `[1]` or `[2–5]`. */
  readonly text: string;
  /** For the speaker only. */
  readonly notes: string;
  readonly sources: readonly SlideSource[];
}

/** Ordered slides, as saved in a file. */
export interface Deck {
  readonly version: 1;
  readonly title: string;
  readonly slides: readonly Slide[];
}

export type SlidePatch = Partial<Pick<Slide, 'title' | 'text' | 'notes' | 'query'>>;

export function emptyDeck(title: string): Deck {
  return { version: 1, title, slides: [] };
}

/** Puts a new slide behind the one at `after`, at the end by default. */
export function addSlide(deck: Deck, slide: Omit<Slide, 'id'>, after = deck.slides.length - 1): Deck {
  const added = { ...slide, id: freeId(deck) };
  return { ...deck, slides: [...deck.slides.slice(0, after + 1), added, ...deck.slides.slice(after + 1)] };
}

/** Moves a slide to a place; places outside of the deck mean its nearer end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const rest = deck.slides.filter((one) => one.id !== id);
  const place = Math.max(0, Math.min(to, rest.length));
  if (deck.slides[place]?.id === id) return deck;
  return { ...deck, slides: [...rest.slice(0, place), slide, ...rest.slice(place)] };
}

/** Puts a copy right behind the slide. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const place = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[place];
  return slide ? addSlide(deck, slide, place) : deck;
}

export function editSlide(deck: Deck, id: string, patch: SlidePatch): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...patch } : slide)) };
}

export function deleteSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** `s1`, `s2` …: one more than the highest, so that an id never returns while its deck is open. */
function freeId({ slides }: Deck): string {
  const numbers = slides.map(({ id }) => Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
