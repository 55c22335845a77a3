import { useT } from '../../ui/i18n/useT.ts';
import { QuoteSource } from './QuoteSource.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';

/** Quotes, each whole with its document; those of the slide itself, else the first that its view shows. */
export function EvidenceSlide({ slide, part }: SlideProps) {
  const t = useT('briefing');
  const quotes = part.quotes?.quotes ?? [];
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      {part.quotes === null ? <p className="stage-empty">{t('stage.noQuote')}</p> : null}
      <ul className="stage-cards" data-alone={part.quotes?.isAlone}>
        {quotes.map(({ label, quote, title, date, isRest }, index) => (
          <li key={index}>
            {label === '' || isRest ? null : <strong>{label}</strong>}
            <blockquote>
              <p className="stage-quote">{quote}</p>
              <QuoteSource title={title} date={date} />
            </blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}
