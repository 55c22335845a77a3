import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DataStoreProvider, DatasetProvider, useDatasetState } from './data/DataStoreProvider.tsx';
import type { DataStore } from './data/dataStore.ts';
import { Shell } from './Shell.tsx';
import type { AppStore } from './state/appStore.ts';
import { AppStoreProvider, useAppStore } from './state/AppStoreProvider.tsx';
import { LoadNotice } from './ui/base/LoadNotice.tsx';
import { createI18n } from './ui/i18n/createI18n.ts';
import { useTheme } from './ui/theme/useTheme.ts';

interface AppProps {
  readonly store: AppStore;
  readonly data: DataStore;
}

/** The whole page: stores and texts around the shell. */
export function App({ store, data }: AppProps) {
  const [i18n] = useState(() => createI18n(store.getState().lang));
  useEffect(
    () => store.subscribe(({ lang }) => void (lang === i18n.language || i18n.changeLanguage(lang))),
    [store, i18n],
  );
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <AppStoreProvider store={store}>
          <DataStoreProvider store={data}>
            <Page />
          </DataStoreProvider>
        </AppStoreProvider>
      </I18nextProvider>
    </CSPProvider>
  );
}

/** Waits for names and claims, then shows the shell; says so where a file fails. */
function Page() {
  const loaded = useDatasetState();
  const theme = useTheme(useAppStore((state) => state.theme));
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (loaded.state !== 'ready') return <LoadNotice state={loaded} />;
  return (
    <DatasetProvider dataset={loaded.value}>
      <Shell />
    </DatasetProvider>
  );
}
