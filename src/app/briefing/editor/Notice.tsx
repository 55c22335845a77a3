import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnDeck } from '../decks/deckStore.ts';
import { useDecks } from '../decks/useDecks.ts';

interface NoticeProps {
  readonly own: OwnDeck | null;
  readonly onUndo: () => void;
}

/** Says what was just deleted, and takes it back. */
export function Notice({ own, onUndo }: NoticeProps) {
  const t = useT('briefing');
  const removed = useDecks((state) => state.removed);
  const gone = own ? deletedTitle(own) : null;
  if (removed) {
    return <Said text={t('deletedDeck', { title: removed.deck.title })} onUndo={onUndo} />;
  }
  if (own && gone !== null) {
    return <Said text={t('deletedSlide', { title: gone || t('slides.untitled') })} onUndo={onUndo} />;
  }
  return null;
}

function Said({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const t = useT('briefing');
  return (
    <div className="brief-notice" role="status">
      <span>{text}</span>
      <Button onClick={onUndo}>{t('undo')}</Button>
    </div>
  );
}

/** Title of the slide that the last change took out; null when it took none out. */
function deletedTitle({ deck, past }: OwnDeck): string | null {
  const before = past.at(-1);
  if (!before || before.slides.length <= deck.slides.length) return null;
  const left = new Set(deck.slides.map(({ id }) => id));
  return before.slides.find(({ id }) => !left.has(id))?.title ?? null;
}
