import { Fragment } from 'react';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { QuoteSource } from './QuoteSource.tsx';
import type { ShownQuote } from './slideParts.ts';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';

/** What a place puts first, document by document in their order, each with its whole sentence. */
export function RegionSlide({ slide, part }: SlideProps) {
  const t = useT('briefing');
  const { quotes = [], hidden = 0 } = part.quotes ?? {};
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      {part.quotes === null ? <p className="stage-empty">{t('stage.noPriority')}</p> : null}
      {quotes.length === 0 ? null : (
        <ul className="stage-entries">
          {quotes.map((quote, index) => (
            <Fragment key={index}>
              {isSameDocument(quote, quotes[index - 1]) ? null : (
                <li className="stage-entry-head">
                  <QuoteSource title={quote.title} date={quote.date} />
                </li>
              )}
              <Row quote={quote} />
            </Fragment>
          ))}
        </ul>
      )}
      {hidden > 0 ? <p className="stage-rest">{t('stage.moreIndustries', { count: hidden })}</p> : null}
    </div>
  );
}

function isSameDocument({ title, date }: ShownQuote, before: ShownQuote | undefined): boolean {
  return before !== undefined && before.title === title && before.date === date;
}

function Row({ quote: { label, status, quote, isRest } }: { readonly quote: ShownQuote }) {
  return (
    <li>
      <div className="stage-entry-name">
        {isRest ? null : <strong>{label}</strong>}
        {isRest || status === null ? null : <StatusMark status={status} withWord />}
      </div>
      <blockquote>
        <p className="stage-quote">{quote}</p>
      </blockquote>
    </li>
  );
}
