import { emptyDeck } from '../../../core/briefing/deck.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { openExport } from '../../ui/exportRequest.ts';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnDeck } from '../decks/deckStore.ts';
import { useDecks } from '../decks/useDecks.ts';
import { useMadeForMe } from '../decks/useMadeForMe.ts';
import { DeckFiles } from './DeckFiles.tsx';
import { useTypingMark } from './useTypingMark.ts';

interface DeckBarProps {
  readonly own: OwnDeck | null;
  readonly onPresent: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Title of the deck and what can be done with it as a whole. */
export function DeckBar({ own, onPresent, onUndo, onRedo }: DeckBarProps) {
  const t = useT('briefing');
  const question = useT()('question.brief');
  const { change, remove, keep } = useDecks((state) => state);
  const openSlide = useAppStore((state) => state.openSlide);
  const make = useMadeForMe();
  const markOf = useTypingMark();
  return (
    <header className="brief-bar">
      {own ? (
        <>
          <h1 className="visually-hidden">{question}</h1>
          <input
            className="brief-title"
            aria-label={t('deckTitle')}
            value={own.deck.title}
            onChange={(event) =>
              change(own.id, { ...own.deck, title: event.target.value }, markOf('deck title'))
            }
          />
        </>
      ) : (
        <h1 className="brief-title">{question}</h1>
      )}
      <div className="brief-acts">
        {own ? (
          <Button look="accent" onClick={onPresent} disabled={own.deck.slides.length === 0}>
            {t('present')}
          </Button>
        ) : null}
        <AddLast />
        <DeckChooser own={own} />
        {own ? <Button onClick={() => openSlide(keep(make()), 1)}>{t('make')}</Button> : null}
        <Button onClick={() => openSlide(keep(emptyDeck(t('untitled'))), 0)}>{t('newDeck')}</Button>
        <DeckFiles deck={own?.deck ?? null} />
        {own ? (
          <>
            <Button onClick={() => openExport('embed')}>{t('takeAway')}</Button>
            <Button look="quiet" onClick={() => window.print()} disabled={own.deck.slides.length === 0}>
              {t('print')}
            </Button>
            <Button look="quiet" onClick={onUndo} disabled={own.past.length === 0}>
              {t('undo')}
            </Button>
            <Button look="quiet" onClick={onRedo} disabled={own.future.length === 0}>
              {t('redo')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                remove(own.id);
                openSlide(null, 0);
              }}
            >
              {t('deleteDeck')}
            </Button>
          </>
        ) : null}
      </div>
    </header>
  );
}

/** Adds the view that was open before this one. */
function AddLast() {
  const t = useT('briefing');
  const last = useDecks((state) => state.lastView);
  const add = useDecks((state) => state.add);
  if (last === null) return null;
  const { query, title } = last;
  return (
    <Button
      className="brief-add"
      title={t('addLastHint', { query: query || t('plainQuery') })}
      onClick={() => add({ query, title, text: '', notes: '', sources: [] }, t('untitled'))}
    >
      {t('addLast', { title })}
    </Button>
  );
}

function DeckChooser({ own }: { readonly own: OwnDeck | null }) {
  const t = useT('briefing');
  const decks = useDecks((state) => state.decks);
  const openSlide = useAppStore((state) => state.openSlide);
  if (!own || decks.length < 2) return null;
  return (
    <select
      className="brief-select"
      aria-label={t('decks')}
      value={own.id}
      onChange={(event) => openSlide(event.target.value, 1)}
    >
      {decks.map(({ id, deck }) => (
        <option key={id} value={id}>
          {`${deck.title} · ${t('deckCount', { count: deck.slides.length })}`}
        </option>
      ))}
    </select>
  );
}
