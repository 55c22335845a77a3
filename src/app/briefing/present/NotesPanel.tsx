import type { Deck } from '../../../core/briefing/deck.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { SlideNotes } from './SlideNotes.tsx';

interface NotesPanelProps {
  readonly deck: Deck;
  readonly place: number;
}

/** For the speaker where the browser opens no second window: notes beside the slide, and what comes next. */
export function NotesPanel({ deck, place }: NotesPanelProps) {
  const t = useT('briefing');
  const slide = deck.slides[place - 1];
  const next = deck.slides[place];
  if (!slide) return null;
  return (
    <aside className="present-notes" aria-label={t('show.notesTitle')} tabIndex={0}>
      <p>{next ? t('show.nextSlide', { title: next.title }) : t('show.last')}</p>
      <SlideNotes slide={slide} />
    </aside>
  );
}
