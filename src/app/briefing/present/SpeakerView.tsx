import { useState } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { Stage } from '../stage/Stage.tsx';
import { SlideNotes } from './SlideNotes.tsx';
import { spanText, useClock } from './useClock.ts';
import './speaker.css';

interface SpeakerViewProps {
  readonly deck: Deck;
  /** From 1. */
  readonly place: number;
  readonly part: number;
  readonly onTurn: (step: 1 | -1) => void;
}

/** What the speaker sees in a window of their own: time, notes, the slide that shows and the one that comes. */
export function SpeakerView({ deck, place, part, onTurn }: SpeakerViewProps) {
  const t = useT('briefing');
  const lang = useAppStore((state) => state.lang);
  const now = useClock();
  const [start, setStart] = useState(now);
  const slide = deck.slides[place - 1];
  const next = deck.slides[place];
  const total = deck.slides.length;
  if (!slide) return null;
  const clock = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <main className="speaker">
      <header className="speaker-bar">
        <p>
          <span className="speaker-clock">{clock}</span>
          <span>{t('show.elapsed', { span: spanText(now - start) })}</span>
          <Button look="quiet" onClick={() => setStart(now)}>
            {t('show.restart')}
          </Button>
        </p>
        <p>
          <Button onClick={() => onTurn(-1)} disabled={place <= 1 && part === 0}>
            {t('show.previous')}
          </Button>
          <span>{t('stage.page', { place, total })}</span>
          <Button onClick={() => onTurn(1)}>{t('show.next')}</Button>
        </p>
      </header>
      <div className="speaker-slides">
        <figure data-which="now">
          <Stage slide={slide} place={place} total={total} deckTitle={deck.title} part={part} />
          <figcaption>{t('show.now')}</figcaption>
        </figure>
        <figure data-which="next">
          {next ? <Stage slide={next} place={place + 1} total={total} deckTitle={deck.title} /> : null}
          <figcaption>{next ? t('show.nextSlide', { title: next.title }) : t('show.last')}</figcaption>
        </figure>
      </div>
      <section className="speaker-notes" aria-label={t('show.notesTitle')} tabIndex={0}>
        <SlideNotes slide={slide} />
      </section>
    </main>
  );
}
