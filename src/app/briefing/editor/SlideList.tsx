import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { deleteSlide, duplicateSlide, moveSlide } from '../../../core/briefing/deck.ts';
import { Button } from '../../ui/base/Button.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnDeck } from '../decks/deckStore.ts';
import { useDecks } from '../decks/useDecks.ts';

interface SlideListProps {
  readonly own: OwnDeck;
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

/** The slides in order: arrows choose, Alt+arrows and dragging move, Delete deletes. */
export function SlideList({ own, place, onPlace }: SlideListProps) {
  const t = useT('briefing');
  const change = useDecks((state) => state.change);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const hadFocus = useRef(false);
  const { slides } = own.deck;
  const open = slides[place - 1];

  useEffect(() => {
    if (hadFocus.current) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    hadFocus.current = false;
  });

  const moveTo = (id: string, index: number) => {
    const to = Math.max(0, Math.min(index, slides.length - 1));
    change(own.id, moveSlide(own.deck, id, to));
    onPlace(to + 1);
    const title = slides.find((slide) => slide.id === id)?.title ?? '';
    setSaid(t('movedSlide', { title, place: to + 1, total: slides.length }));
  };
  const removeOpen = () => {
    if (!open) return;
    change(own.id, deleteSlide(own.deck, open.id));
    onPlace(Math.max(1, Math.min(place, slides.length - 1)));
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!open || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey) moveTo(open.id, place - 1 + step);
    else if (step !== undefined) onPlace(Math.max(1, Math.min(place + step, slides.length)));
    else if (event.key === 'Delete') removeOpen();
    else return;
    hadFocus.current = true;
    event.preventDefault();
  };
  const handleDrop = (event: DragEvent, index: number) => {
    event.preventDefault();
    if (dragged !== null) moveTo(dragged, index);
    setDragged(null);
  };
  return (
    <nav className="brief-slides" aria-label={t('slides.label')}>
      <ol ref={list} onKeyDown={handleKey} aria-describedby="brief-slides-help">
        {slides.map((slide, index) => (
          <li
            key={slide.id}
            draggable
            data-dragged={slide.id === dragged}
            onDragStart={() => setDragged(slide.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => handleDrop(event, index)}
          >
            <button
              type="button"
              className="brief-slide"
              aria-current={index === place - 1 ? 'true' : undefined}
              tabIndex={index === place - 1 ? 0 : -1}
              onClick={() => onPlace(index + 1)}
            >
              <span className="brief-slide-number">{index + 1}</span>
              <span>{slide.title || t('slides.untitled')}</span>
            </button>
          </li>
        ))}
      </ol>
      {open ? (
        <p className="brief-slide-acts">
          <Button look="quiet" disabled={place <= 1} onClick={() => moveTo(open.id, place - 2)}>
            {t('slides.up')}
          </Button>
          <Button look="quiet" disabled={place >= slides.length} onClick={() => moveTo(open.id, place)}>
            {t('slides.down')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              change(own.id, duplicateSlide(own.deck, open.id));
              onPlace(place + 1);
            }}
          >
            {t('slides.duplicate')}
          </Button>
          <Button look="quiet" onClick={removeOpen}>
            {t('slides.delete')}
          </Button>
        </p>
      ) : null}
      <p id="brief-slides-help" className="brief-help">
        {t('slides.help')}
      </p>
      <LiveRegion text={said} />
    </nav>
  );
}
