import { MOST_QUOTES } from '../../../core/briefing/madeForMe.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { useBriefNames } from '../useBriefNames.ts';
import { evidenceCards } from './evidenceCards.ts';
import { QuoteSource } from './QuoteSource.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { useSlideClaims } from './useSlideClaims.ts';

/** Up to four quotes; those of the slide itself, else the first that its view shows. */
export function EvidenceSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const names = useBriefNames();
  const claims = useSlideClaims();
  const { cards, isLabelled } = evidenceCards(slide, claims, names);
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
