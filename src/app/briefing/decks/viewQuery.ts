import { DEFAULT_CHOICES, NO_FILTERS, type Choices } from '../../state/choices.ts';
import { formatChoices } from '../../state/urlCodec.ts';

/** What is drawn, as a query: without the settings of the person who looks, and without decks. */
export function viewQuery(choices: Choices): string {
  const { lang, theme, gl, embed, snapshot, deck, slide } = DEFAULT_CHOICES;
  return formatChoices({ ...choices, lang, theme, gl, embed, snapshot, deck, slide, claim: null });
}

/** The filters alone, as a query. */
export function filterQuery({ filters }: Choices): string {
  return filters === NO_FILTERS ? '' : formatChoices({ ...DEFAULT_CHOICES, filters });
}
