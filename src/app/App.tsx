import { CSPProvider } from '@base-ui/react/csp-provider';
import type { i18n } from 'i18next';
import { useEffect, useLayoutEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DataStoreProvider, DatasetProvider, useFirstDatasetState } from './data/DataStoreProvider.tsx';
import type { DataStore } from './data/dataStore.ts';
import { Shell } from './Shell.tsx';
import type { AppStore } from './state/appStore.ts';
import { AppStoreProvider, useAppStore } from './state/AppStoreProvider.tsx';
import { LaterFilters } from './state/LaterFilters.tsx';
import { LoadNotice } from './ui/base/LoadNotice.tsx';
import { changeLanguage } from './ui/i18n/createI18n.ts';
import { useTheme } from './ui/theme/useTheme.ts';

interface AppProps {
  readonly store: AppStore;
  readonly data: DataStore;
  readonly i18n: i18n;
}

/** The whole page: stores and texts around the shell. */
export function App({ store, data, i18n }: AppProps) {
  useEffect(() => store.subscribe(({ lang }) => void changeLanguage(i18n, lang)), [store, i18n]);
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <AppStoreProvider store={store}>
          <LaterFilters>
            <DataStoreProvider store={data}>
              <Page />
            </DataStoreProvider>
          </LaterFilters>
        </AppStoreProvider>
      </I18nextProvider>
    </CSPProvider>
  );
}

/** Waits for names and claims, then shows the shell; says so where a file fails. */
function Page() {
  const searchesQuotes = useAppStore(
    ({ filters }) => filters.text.trim() !== '' || filters.checks.length > 0,
  );
  const loaded = useFirstDatasetState(searchesQuotes);
  const theme = useTheme(useAppStore((state) => state.theme));
  // Before any other effect: maps read their colours from the page.
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (loaded.state !== 'ready') return <LoadNotice state={loaded} />;
  return (
    <DatasetProvider dataset={loaded.value}>
      <Shell />
    </DatasetProvider>
  );
}
