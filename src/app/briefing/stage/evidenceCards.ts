import { sourceOf } from '../../../core/briefing/citedText.ts';
import type { Slide, SlideSource } from '../../../core/briefing/deck.ts';
import { MOST_QUOTES } from '../../../core/briefing/madeForMe.ts';
import type { Claim } from '../../../core/model/index.ts';
import type { BriefNames } from '../useBriefNames.ts';
import { withoutMarks } from './textLines.ts';

export interface EvidenceCard {
  /** What the quote is about; empty where the slide's text says it. */
  readonly label: string;
  readonly source: SlideSource;
}

interface EvidenceCards {
  readonly cards: readonly EvidenceCard[];
  /** The lines of the slide's text are the labels of its quotes, one each. */
  readonly isLabelled: boolean;
}

/** The quotes of the slide itself, else the first that its view shows. */
export function evidenceCards(slide: Slide, claims: readonly Claim[], names: BriefNames): EvidenceCards {
  const lines = slide.text.split('\n');
  const isLabelled = slide.sources.length > 0 && lines.length === slide.sources.length;
  const own = slide.sources.map((source, index): EvidenceCard => {
    return { source, label: isLabelled ? withoutMarks(lines[index] ?? '') : '' };
  });
  if (own.length > 0) return { cards: own, isLabelled };
  const found = claims.slice(0, MOST_QUOTES).map((claim): EvidenceCard => {
    const label = `${names.region(claim.region)} · ${names.industry(claim.industry)}`;
    return { label, source: sourceOf(claim, names.title) };
  });
  return { cards: found, isLabelled };
}
