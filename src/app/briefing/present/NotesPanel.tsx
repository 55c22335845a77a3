import type { Deck } from '../../../core/briefing/deck.ts';
import { useT } from '../../ui/i18n/useT.ts';

interface NotesPanelProps {
  readonly deck: Deck;
  readonly place: number;
}

/** For the speaker: notes, every source of the slide in full, and what comes next. */
export function NotesPanel({ deck, place }: NotesPanelProps) {
  const t = useT('briefing');
  const slide = deck.slides[place - 1];
  const next = deck.slides[place];
  if (!slide) return null;
  return (
    <aside className="present-notes" aria-label={t('show.notesTitle')} tabIndex={0}>
      <h2>{t('show.notesTitle')}</h2>
      <p className="present-notes-text">{slide.notes || t('show.noNotes')}</p>
      <p>{next ? t('show.nextSlide', { title: next.title }) : t('show.last')}</p>
      {slide.sources.length === 0 ? null : (
        <>
          <h2>{t('stage.sources')}</h2>
          <ol>
            {slide.sources.map(({ title, date, quote }, index) => (
              <li key={index}>
                <q>{quote}</q>
                <cite>{`${title} · ${date ?? t('stage.undated')}`}</cite>
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
