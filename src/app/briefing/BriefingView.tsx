import { useCallback, useEffect, useState } from 'react';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { isShippedDeck, loadShippedDeck } from './decks/shippedDecks.ts';
import type { OwnDeck } from './decks/deckStore.ts';
import { useDecks } from './decks/useDecks.ts';
import { DeckBar } from './editor/DeckBar.tsx';
import { DeckEditor } from './editor/DeckEditor.tsx';
import { EmptyBriefing } from './editor/EmptyBriefing.tsx';
import { Notice } from './editor/Notice.tsx';
import { useUndo } from './editor/useUndo.ts';
import { Presenter } from './present/Presenter.tsx';
import { EmbeddedSlide } from './embedded/EmbeddedSlide.tsx';
import { UnreadDecks } from './editor/UnreadDecks.tsx';
import { PrintDeck } from './print/PrintDeck.tsx';
import './briefing.css';

/** Ordered saved views: made, arranged, presented, printed, kept as a file. */
export function BriefingView() {
  const t = useT('briefing');
  const { deck: own, missing } = useOpenDeck();
  const isBlocked = useDecks((state) => state.isBlocked);
  const slide = useAppStore((state) => state.slide);
  const openSlide = useAppStore((state) => state.openSlide);
  const [isPresenting, setIsPresenting] = useState(false);
  const isEmbedded = useAppStore((state) => state.embed);
  const total = own?.deck.slides.length ?? 0;
  const place = Math.min(Math.max(slide, 1), Math.max(total, 1));
  const id = own?.id ?? null;
  const goTo = useCallback((next: number) => id !== null && openSlide(id, next), [id, openSlide]);
  const { undo, redo } = useUndo(id, goTo, !isPresenting && !isEmbedded);
  if (isEmbedded) return <EmbeddedSlide open={own?.deck.slides[place - 1] ?? null} />;
  return (
    <div className="brief">
      <DeckBar own={own} onPresent={() => setIsPresenting(true)} onUndo={undo} onRedo={redo} />
      {isBlocked ? <p className="brief-warning">{t('blocked')}</p> : null}
      <UnreadDecks />
      {missing === null ? null : <p className="brief-warning">{t('unknownDeck', { id: missing })}</p>}
      {own ? <DeckEditor own={own} place={place} onPlace={goTo} /> : <EmptyBriefing />}
      <Notice own={own} onUndo={undo} />
      {own && isPresenting && total > 0 ? (
        <Presenter deck={own.deck} place={place} onPlace={goTo} onLeave={() => setIsPresenting(false)} />
      ) : null}
      {own && total > 0 ? <PrintDeck deck={own.deck} /> : null}
    </div>
  );
}

/** The deck that the address names, fetched if it comes with the page; else the current one. */
function useOpenDeck(): { readonly deck: OwnDeck | null; readonly missing: string | null } {
  const asked = useAppStore((state) => state.deck);
  const decks = useDecks((state) => state.decks);
  const current = useDecks((state) => state.current);
  const choose = useDecks((state) => state.choose);
  const keep = useDecks((state) => state.keep);
  const named = decks.find(({ id }) => id === asked);
  const isShipped = asked !== null && isShippedDeck(asked);
  useEffect(() => {
    if (named) choose(named.id);
    else if (asked !== null && isShipped) {
      void loadShippedDeck(asked).then((deck) => deck && keep(deck, asked));
    }
  }, [asked, named, isShipped, choose, keep]);
  return {
    deck: named ?? decks.find(({ id }) => id === current) ?? null,
    missing: asked !== null && !named && !isShipped ? asked : null,
  };
}
