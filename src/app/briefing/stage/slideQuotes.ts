import { leadingClaim } from '../../../core/briefing/madeSentences.ts';
import { MOST_QUOTES } from '../../../core/briefing/madeForMe.ts';
import type { Slide } from '../../../core/briefing/deck.ts';
import { listOf } from '../../../core/analysis/phrasing.ts';
import { parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import type { Status } from '../../../core/model/index.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import type { SlideKind } from '../../picture/slideKind.ts';
import type { Choices, Lang } from '../../state/choices.ts';
import type { BriefNames } from '../useBriefNames.ts';
import { evidenceCards } from './evidenceCards.ts';
import { groupByQuote } from './groupByQuote.ts';
import { slideClaims } from './slideClaims.ts';

/** A quote that a slide shows, with its document. */
export interface SlideQuote {
  /** What it is about; may be empty. */
  readonly label: string;
  readonly quote: string;
  readonly status: Status | null;
  readonly title: string;
  readonly date: string | null;
  /** How many industries rest on it. */
  readonly industries: number;
}

export interface SlideQuotes {
  readonly quotes: readonly SlideQuote[];
  /** The lines of the slide's text are the labels of its quotes. */
  readonly isLabelled: boolean;
  /** Rows beyond the first page are counted and not shown on further ones. */
  readonly isOnePage: boolean;
}

interface QuoteContext {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly names: BriefNames;
  readonly lang: Lang;
}

/** The quotes that a slide of evidence or of a region shows; null for the other kinds. */
export function slideQuotes(slide: Slide, kind: SlideKind, context: QuoteContext): SlideQuotes | null {
  if (kind === 'evidence') return evidenceQuotes(slide, context);
  return kind === 'region' ? regionQuotes(context) : null;
}

function evidenceQuotes(slide: Slide, { dataset, choices, names }: QuoteContext): SlideQuotes {
  const { cards, isLabelled } = evidenceCards(slide, slideClaims(dataset, choices), names);
  const shown = slide.sources.length > 0 ? cards : cards.slice(0, MOST_QUOTES);
  const quotes = shown.map(({ label, source: { quote, title, date } }) => {
    return { label, quote: quote.trim(), title, date, status: null, industries: 1 };
  });
  return { quotes, isLabelled, isOnePage: false };
}

/** What a place puts first, in the order of its documents, each with its sentence. */
function regionQuotes({ dataset, choices, names, lang }: QuoteContext): SlideQuotes {
  const { compared, filters } = choices;
  const region = choices.region ?? '';
  const key = compared.find((other) => parseSubject(other).region === region) ?? region;
  const profile = profileOfSubject(parseSubject(key), filterClaims(dataset, filters), dataset.areas);
  const quotes = groupByQuote([...profile.entries.values()]).flatMap((group): SlideQuote[] => {
    const [first] = group;
    if (!first) return [];
    const { evidence, document, date } = leadingClaim(first);
    const label = listOf(
      group.map(({ industry }) => names.industry(industry)),
      lang,
    );
    return [
      {
        label,
        date,
        quote: evidence.exact.trim(),
        status: first.strongest,
        title: names.title(document),
        industries: group.length,
      },
    ];
  });
  return { quotes, isLabelled: false, isOnePage: true };
}
