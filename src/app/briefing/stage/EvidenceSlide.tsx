import type { SlideSource } from '../../../core/briefing/deck.ts';
import { sourceOf } from '../../../core/briefing/citedText.ts';
import { MOST_QUOTES } from '../../../core/briefing/madeForMe.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { useBriefNames } from '../useBriefNames.ts';
import { QuoteSource } from './QuoteSource.tsx';
import { SlideText, withoutMarks } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { useSlideClaims } from './useSlideClaims.ts';

interface Card {
  readonly label: string;
  readonly source: SlideSource;
}

/** Up to four quotes; those of the slide itself, else the first that its view shows. */
export function EvidenceSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const names = useBriefNames();
  const claims = useSlideClaims();
  const lines = slide.text.split('\n');
  const isLabelled = slide.sources.length > 0 && lines.length === slide.sources.length;
  const own = slide.sources.map((source, index): Card => {
    return { source, label: isLabelled ? withoutMarks(lines[index] ?? '') : '' };
  });
  const found = claims.slice(0, MOST_QUOTES).map((claim): Card => {
    const label = `${names.region(claim.region)} · ${names.industry(claim.industry)}`;
    return { label, source: sourceOf(claim, names.title) };
  });
  const cards = own.length > 0 ? own : found;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      {isLabelled ? null : <SlideText text={slide.text} />}
      {cards.length === 0 ? <p className="stage-empty">{t('stage.noQuote')}</p> : null}
      <ul className="stage-cards">
        {cards.slice(0, MOST_QUOTES).map(({ label, source }, index) => (
          <li key={index}>
            {label === '' ? null : <strong>{label}</strong>}
            <blockquote>
              <p className="stage-quote">{source.quote}</p>
              <QuoteSource title={source.title} date={source.date} />
            </blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}
