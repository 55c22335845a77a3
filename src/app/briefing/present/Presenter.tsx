import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Deck } from '../../../core/briefing/deck.ts';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { Stage } from '../stage/Stage.tsx';
import { useSlideParts } from '../stage/useSlideParts.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { presentAct, type PresentAct } from './presentKeys.ts';
import { toggleFullscreen, useAlone } from './screen.ts';
import { SpeakerView } from './SpeakerView.tsx';
import { useNotesWindow } from './useNotesWindow.ts';
import './present.css';

interface PresenterProps {
  readonly deck: Deck;
  /** From 1. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onLeave: () => void;
}

/** Pixels a finger must travel to turn the slide. */
const SWIPE = 50;
const BUTTONS = ['previous', 'next', 'notes', 'black', 'fullscreen', 'leave'] as const;

/** One slide over the whole window, turned by keys, click or finger. */
export function Presenter({ deck, place, onPlace, onLeave }: PresenterProps) {
  const t = useT('briefing');
  const root = useRef<HTMLDivElement>(null);
  const start = useRef<number | null>(null);
  const [isBlack, setIsBlack] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const [part, setPart] = useState(0);
  const total = deck.slides.length;
  const slide = deck.slides[place - 1];
  const partsOf = useSlideParts();
  const latest = useRef<Readonly<Record<PresentAct, () => void>> | null>(null);
  const handleKey = useCallback((event: KeyboardEvent) => {
    const isButton = (event.target as Element | null)?.tagName === 'BUTTON' && event.key === ' ';
    const act = isButton ? undefined : presentAct(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    latest.current?.[act]();
  }, []);
  const notes = useNotesWindow(handleKey, t('show.notesOf', { title: deck.title }));
  useAlone(root);

  const turn = (to: number) => {
    setIsBlack(false);
    setPart(0);
    onPlace(Math.max(1, Math.min(to, total)));
  };
  /** Through the pages of a slide whose words need several, then to the next slide. */
  const step = (by: 1 | -1) => {
    const next = part + by;
    const isInside = slide !== undefined && next >= 0 && next < partsOf(slide).length;
    if (isInside) setPart(next);
    else if (place + by >= 1 && place + by <= total) turn(place + by);
  };
  const showNotes = () => {
    if (hasNotes) setHasNotes(false);
    else if (!notes.toggle()) setHasNotes(true);
  };
  const acts: Readonly<Record<PresentAct, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => turn(1),
    last: () => turn(total),
    fullscreen: toggleFullscreen,
    black: () => setIsBlack((now) => !now),
    notes: showNotes,
    leave: onLeave,
  };
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    document.addEventListener('keydown', handleKey, true);
    return () => document.removeEventListener('keydown', handleKey, true);
  }, [handleKey]);

  const handleRelease = (event: PointerEvent) => {
    const moved = start.current === null ? 0 : event.clientX - start.current;
    start.current = null;
    if (event.pointerType === 'touch' && Math.abs(moved) > SWIPE) acts[moved < 0 ? 'next' : 'previous']();
    else if (event.button === 0) acts.next();
  };
  if (!slide) return null;
  return createPortal(
    <div
      ref={root}
      className="present"
      role="dialog"
      aria-modal="true"
      aria-label={t('show.label', { title: deck.title })}
      tabIndex={-1}
    >
      <div
        className="present-frame"
        onPointerDown={(event) => (start.current = event.clientX)}
        onPointerUp={handleRelease}
      >
        {isBlack ? (
          <div className="present-black" data-testid="black" />
        ) : (
          <div key={`${slide.id} ${part}`} className="present-slide">
            <Stage slide={slide} place={place} total={total} deckTitle={deck.title} part={part} />
          </div>
        )}
      </div>
      {hasNotes ? <NotesPanel deck={deck} place={place} /> : null}
      {notes.body
        ? createPortal(
            <SpeakerView deck={deck} place={place} part={part} onTurn={(by) => step(by)} />,
            notes.body,
          )
        : null}
      <div className="present-buttons">
        {BUTTONS.map((act) => (
          <button
            key={act}
            type="button"
            onClick={(event) => {
              acts[act]();
              // A mouse must not leave the focus on a button: the space bar turns slides.
              if (event.detail > 0) root.current?.focus();
            }}
          >
            {t(`show.${act}`)}
          </button>
        ))}
      </div>
      <LiveRegion text={t('stage.label', { place, title: slide.title })} />
    </div>,
    document.body,
  );
}
