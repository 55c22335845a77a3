import { useMemo } from 'react';
import { useDecks } from '../briefing/decks/useDecks.ts';
import { viewQuery } from '../briefing/decks/viewQuery.ts';
import { choicesOf } from '../state/appStore.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import type { ExportSubject } from './exportTabs.ts';

/** What the export dialog is about: the view as it stands; in Briefing the open slide of the open deck. */
export function useExportSubject(): ExportSubject {
  const state = useAppStore((all) => all);
  const decks = useDecks(({ decks: own }) => own);
  const current = useDecks((own) => own.current);
  return useMemo(() => {
    const choices = choicesOf(state);
    const open = decks.find(({ id }) => id === (choices.deck ?? current))?.deck ?? null;
    if (choices.view !== 'brief') return { query: viewQuery(choices), slide: null, deck: open };
    const place = Math.min(Math.max(choices.slide, 1), open?.slides.length ?? 1);
    const slide = open?.slides[place - 1] ?? null;
    return { query: slide?.query ?? viewQuery(choices), slide, deck: open };
  }, [state, decks, current]);
}
