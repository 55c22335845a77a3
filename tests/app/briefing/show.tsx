import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createDeckStore, type DeckStore } from '../../../src/app/briefing/decks/deckStore.ts';
import { DeckStoreContext } from '../../../src/app/briefing/decks/useDecks.ts';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { DataStoreProvider, DatasetProvider } from '../../../src/app/data/DataStoreProvider.tsx';
import { createAppStore } from '../../../src/app/state/appStore.ts';
import { AppStoreProvider } from '../../../src/app/state/AppStoreProvider.tsx';
import type { Choices } from '../../../src/app/state/choices.ts';
import { createI18n } from '../../../src/app/ui/i18n/createI18n.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';
import { DATASET } from '../compare/dataset.ts';

/** A store of decks that keeps nothing of another test. */
export function freshDecks(): DeckStore {
  window.localStorage.clear();
  return createDeckStore(() => window.localStorage);
}

/** Draws a part of the page over a small dataset without boundaries. */
export function show(element: ReactElement, choices: Partial<Choices> = {}, decks = freshDecks()) {
  const app = createAppStore({ view: 'brief', ...choices });
  const noFile = () => new Promise<never>(() => undefined);
  render(
    <I18nextProvider i18n={createI18n(app.getState().lang, RESOURCES)}>
      <AppStoreProvider store={app}>
        <DataStoreProvider store={createDataStore(noFile, { figures: [] })}>
          <DatasetProvider dataset={DATASET}>
            <DeckStoreContext value={decks}>{element}</DeckStoreContext>
          </DatasetProvider>
        </DataStoreProvider>
      </AppStoreProvider>
    </I18nextProvider>,
  );
  return { app, decks };
}
