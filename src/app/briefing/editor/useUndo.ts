import { useCallback, useEffect } from 'react';
import { changedPlace } from '../../../core/briefing/deckHistory.ts';
import { useDeckStoreApi } from '../decks/useDecks.ts';

interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Takes back and makes again what was done to a deck, and shows the slide that it was done to (`onPlace`, from 1). A
 * deck deleted since comes back first. Ctrl or ⌘ with Z, with Shift or with Y for redo, while `isActive`.
 */
export function useUndo(id: string | null, onPlace: (place: number) => void, isActive: boolean): Undo {
  const decks = useDeckStoreApi();
  const step = useCallback(
    (act: 'undo' | 'redo') => {
      const { removed, restoreRemoved } = decks.getState();
      if (removed && act === 'undo') return restoreRemoved();
      const deckOf = () => decks.getState().decks.find((own) => own.id === id)?.deck;
      const before = deckOf();
      if (id === null || before === undefined) return;
      decks.getState()[act](id);
      const after = deckOf();
      if (after && after !== before && after.slides.length > 0) onPlace(changedPlace(before, after) + 1);
    },
    [decks, id, onPlace],
  );
  const undo = useCallback(() => step('undo'), [step]);
  const redo = useCallback(() => step('redo'), [step]);
  useEffect(() => {
    if (!isActive) return;
    const handleKey = (event: KeyboardEvent) => {
      const act = undoAct(event);
      if (act === null || isElsewhere(event.target)) return;
      event.preventDefault();
      step(act);
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isActive, step]);
  return { undo, redo };
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function undoAct({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Fields outside of the briefing, and dialogs above it, have an undo of their own. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"]')) return true;
  return target.matches('input, textarea, [contenteditable]') && !target.closest('.brief');
}
