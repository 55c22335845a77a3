import { useEffect, useState } from 'react';
import { useDeckStoreApi } from './briefing/decks/useDecks.ts';
import { viewQuery } from './briefing/decks/viewQuery.ts';
import { choicesOf } from './state/appStore.ts';
import { useAppStore, useAppStoreApi } from './state/AppStoreProvider.tsx';
import { useT } from './ui/i18n/useT.ts';
import { useShortcut } from './ui/shortcuts/useShortcut.ts';
import { useQuestion } from './ViewTitle.ts';
import './briefing/addView.css';

/** How long the word that a slide was added stays, in milliseconds. */
const SHOWN = 4000;

/** `a` adds the view as it stands to the current deck, and says so; Briefing learns which view was last. */
export function AddView() {
  const t = useT('briefing');
  const decks = useDeckStoreApi();
  const app = useAppStoreApi();
  const title = useQuestion();
  const view = useAppStore((state) => state.view);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    if (view === 'brief') return;
    return app.subscribe((state, before) => {
      if (state.view === 'brief' && before.view !== 'brief')
        decks.getState().rememberView({ query: viewQuery(choicesOf(before)), title });
    });
  }, [app, decks, view, title]);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);

  useShortcut(
    'a',
    () => {
      const query = viewQuery(choicesOf(app.getState()));
      decks.getState().add({ query, title, text: '', notes: '', sources: [] }, t('untitled'));
      setSaid(t('added', { title }));
    },
    view !== 'brief',
  );
  return (
    <p className={said === null ? 'visually-hidden' : 'add-view-said'} role="status" data-key="a">
      {said}
    </p>
  );
}
