import type { Slide } from '../../../core/briefing/deck.ts';
import { useT } from '../../ui/i18n/useT.ts';

/** The notes of a slide and every source of it in full. */
export function SlideNotes({ slide }: { readonly slide: Slide }) {
  const t = useT('briefing');
  return (
    <>
      <h2>{t('show.notesTitle')}</h2>
      <p className="present-notes-text">{slide.notes || t('show.noNotes')}</p>
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
    </>
  );
}
